package colophon.reader.markup;

import colophon.article.Block.Cell;
import colophon.article.Block.Row;
import colophon.article.Passage;
import colophon.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the spans of a table's cells to a full grid, as HTML's "forming a table" has it (section 4.9.12): a cell takes the
 * next free column, a row span ends with its row group, a column span with the column where another cell already stands.
 * Spans beyond the table are cut to it, so that the work is bounded by the places there are.
 */
public final class TableGrid {
    /** HTML's own limit of a column span. */
    private static final int MAX_COLUMN_SPAN = 1000;

    private final int maxCells;
    private final List<List<Spanning>> rows = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private boolean cut;

    public TableGrid(int maxCells) {
        this.maxCells = maxCells;
    }

    /**
     * A cell as the page has it.
     *
     * @param rowSpan rows it asks for; 0 for all to the end of the row group
     * @param columnSpan columns it asks for
     */
    public record Spanning(Passage passage, List<Passage> lines, boolean header, int rowSpan, int columnSpan) {}

    /** Adds a row; rows of one group have the same number. */
    public void add(List<Spanning> cells, int group, Span place) {
        rows.add(cells);
        groups.add(group);
        places.add(place);
    }

    /** Whether cells were left out because there were more than the limit. */
    public boolean isCut() {
        return cut;
    }

    /** The rows, each as wide as the table. */
    public List<Row> rows() {
        int width = width();
        @Nullable Cell[] above = new Cell[width];
        int[] remaining = new int[width];
        int[] groupEnds = groupEnds();
        List<Row> resolved = new ArrayList<>(rows.size());
        for (int r = 0; r < rows.size() && (long) (r + 1) * width <= maxCells; r++) {
            if (r > 0 && !groups.get(r).equals(groups.get(r - 1))) {
                java.util.Arrays.fill(remaining, 0);
            }
            resolved.add(row(r, groupEnds[r] - r, above, remaining));
        }
        cut |= resolved.size() < rows.size();
        return resolved;
    }

    /** Rows of a single cell, such as banners, do not widen the table: authors give them any span that is large enough. */
    private int width() {
        int width = 1;
        int cells = 1;
        for (List<Spanning> row : rows) {
            int sum = 0;
            for (Spanning cell : row) {
                sum += columns(cell);
            }
            width = row.size() > 1 ? Math.max(width, sum) : width;
            cells = Math.max(cells, row.size());
        }
        width += carried(width);
        return (long) width * rows.size() <= maxCells ? width : Math.min(maxCells, Math.max(1, cells));
    }

    /** How many columns rows need beyond the given ones because of cells that reach down from above. */
    private int carried(int width) {
        int[] ends = new int[rows.size() + 1];
        int[] groupEnds = groupEnds();
        int active = 0;
        int widest = width;
        for (int r = 0; r < rows.size(); r++) {
            active -= ends[r];
            int sum = 0;
            int reaching = 0;
            for (Spanning cell : rows.get(r)) {
                sum += columns(cell);
                if (cell.rowSpan() != 1) {
                    int end = cell.rowSpan() == 0 ? groupEnds[r] : Math.min(groupEnds[r], r + cell.rowSpan());
                    ends[end] += columns(cell);
                    reaching += columns(cell);
                }
            }
            if (rows.get(r).size() > 1) {
                widest = Math.max(widest, Math.min(sum + active, width * 2));
            }
            active += reaching;
        }
        return widest - width;
    }

    private static int columns(Spanning cell) {
        return Math.max(1, Math.min(MAX_COLUMN_SPAN, cell.columnSpan()));
    }

    private int[] groupEnds() {
        int[] ends = new int[rows.size()];
        for (int r = rows.size() - 1; r >= 0; r--) {
            boolean last = r == rows.size() - 1 || !groups.get(r).equals(groups.get(r + 1));
            ends[r] = last ? r + 1 : ends[r + 1];
        }
        return ends;
    }

    private Row row(int r, int rowsLeft, @Nullable Cell[] above, int[] remaining) {
        List<Cell> cells = new ArrayList<>(above.length);
        int column = 0;
        for (Spanning cell : rows.get(r)) {
            column = carry(column, above, remaining, cells);
            if (column >= above.length) {
                cut = true;
                break;
            }
            column = place(cell, column, rowsLeft, above, remaining, cells);
        }
        Span end = new Span(places.get(r).end(), places.get(r).end());
        Cell blank = new Cell(Passage.of("", end), List.of(), false, 1, 1);
        column = carry(column, above, remaining, cells);
        while (column < above.length) {
            cells.add(blank);
            column = carry(column + 1, above, remaining, cells);
        }
        return new Row(Collections.unmodifiableList(cells), places.get(r));
    }

    /** Repeats the cells that reach down from above, and gives the first free column. */
    private static int carry(int from, @Nullable Cell[] above, int[] remaining, List<Cell> cells) {
        int column = from;
        while (column < above.length && remaining[column] > 0) {
            Cell cell = above[column];
            if (cell == null) {
                break;
            }
            remaining[column]--;
            cells.add(cell);
            column++;
        }
        return column;
    }

    private static int place(
            Spanning cell, int from, int rowsLeft, @Nullable Cell[] above, int[] remaining, List<Cell> cells) {
        int rowSpan = cell.rowSpan() == 0 ? rowsLeft : Math.min(cell.rowSpan(), rowsLeft);
        int to = from + 1;
        while (to < above.length && to - from < columns(cell) && remaining[to] == 0) {
            to++;
        }
        Cell placed = new Cell(cell.passage(), cell.lines(), cell.header(), rowSpan, to - from);
        for (int column = from; column < to; column++) {
            above[column] = placed;
            remaining[column] = rowSpan - 1;
            cells.add(placed);
        }
        return to;
    }
}
