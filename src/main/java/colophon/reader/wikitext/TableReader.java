package colophon.reader.wikitext;

import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Span;
import colophon.reader.markup.TableGrid;
import colophon.reader.markup.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables of facts. In the text a row is a line, its cells parted by bars; a merged cell stands where it begins. */
final class TableReader {
    private static final String COLUMN_MARK = " | ";

    private final TextWriter writer;
    private final Flow flow;
    private final int maxCells;
    private boolean cut;

    TableReader(TextWriter writer, Flow flow, int maxCells) {
        this.writer = writer;
        this.flow = flow;
        this.maxCells = maxCells;
    }

    /** Whether some table had more cells than the limit. */
    boolean isCut() {
        return cut;
    }

    /** Reads a table; empty where it has no words. */
    Optional<Block> table(WikiTable table, int depth) {
        writer.gap(2);
        int start = writer.length();
        Optional<Passage> caption = table.caption()
                .map(words -> words(words, depth, ' '))
                .filter(s -> !s.isEmpty())
                .map(writer::passage);
        TableGrid grid = new TableGrid(maxCells);
        boolean words = false;
        for (List<WikiTable.Cell> row : table.rows()) {
            words |= row(row, depth, grid);
        }
        if (!words) {
            writer.truncate(start);
            return Optional.empty();
        }
        Block resolved = new Block.Table(caption, grid.rows(), writer.span(start, writer.length()));
        cut |= grid.isCut();
        return Optional.of(resolved);
    }

    private boolean row(List<WikiTable.Cell> row, int depth, TableGrid grid) {
        writer.gap(1);
        int first = writer.length();
        int last = first;
        boolean words = false;
        List<TableGrid.Spanning> cells = new ArrayList<>();
        for (WikiTable.Cell cell : row) {
            if (!cells.isEmpty()) {
                writer.raw(COLUMN_MARK);
            }
            TextWriter.Segment segment = words(cell.words(), depth, cell.header() ? ' ' : '\n');
            if (!segment.isEmpty()) {
                first = words ? first : segment.start();
                last = segment.end();
                words = true;
            }
            cells.add(new TableGrid.Spanning(
                    writer.passage(segment),
                    writer.lines(segment),
                    cell.header(),
                    cell.span("rowspan"),
                    cell.span("colspan")));
        }
        Span place = writer.span(first, last);
        grid.add(cells, 0, place);
        return words;
    }

    private TextWriter.Segment words(String wikitext, int depth, char lineBreak) {
        writer.begin(lineBreak);
        flow.write(wikitext, depth);
        return writer.end();
    }
}
