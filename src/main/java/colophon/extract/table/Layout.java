package colophon.extract.table;

import colophon.article.Block.Cell;
import colophon.article.Block.Row;
import colophon.article.Block.Table;
import colophon.article.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table with the meaning of its columns and its rows of facts, each with the lines that stand above it as headings.
 *
 * @param columns what each column holds, by index
 * @param headers the header of each column, as printed
 * @param lines the rows of facts, in order
 */
record Layout(List<Column> columns, List<String> headers, List<Line> lines) {
    /**
     * A row of facts.
     *
     * @param row the row
     * @param group the nearest heading row above it within the table, if any
     */
    record Line(Row row, Optional<Passage> group) {}

    Layout {
        columns = List.copyOf(columns);
        headers = List.copyOf(headers);
        lines = List.copyOf(lines);
    }

    /** Whether there is a column of a kind. */
    boolean has(Column column) {
        return columns.contains(column);
    }

    /** The first cell of a row in a column of a kind, if there is one. */
    Optional<Cell> cell(Line line, Column column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= line.row().cells().size()
                ? Optional.empty()
                : Optional.of(line.row().cells().get(at));
    }

    /** The words of the first cell of a kind; empty where there is no such column or the cell is blank. */
    Optional<Passage> words(Line line, Column column) {
        return cell(line, column).map(c -> c.passage().strip()).filter(p -> !p.isBlank());
    }

    /** This with other meanings of some columns. */
    Layout with(Map<Integer, Column> other) {
        List<Column> changed = new ArrayList<>(columns);
        other.forEach(changed::set);
        return new Layout(changed, headers, lines);
    }

    /** Reads tables; immutable. */
    static final class Reader {
        /** How many rows from the top a header is looked for in. */
        private static final int HEADER_DEPTH = 4;

        private final ColumnNames names;

        Reader(ColumnNames names) {
            this.names = names;
        }

        /** The parts of a table that share a header, in order; a table without a header that is known gives none. */
        List<Layout> read(Table table) {
            List<Layout> layouts = new ArrayList<>();
            List<Line> lines = new ArrayList<>();
            Optional<Passage> group = Optional.empty();
            List<String> headers = List.of();
            List<Column> columns = List.of();
            int depth = 0;
            for (Row row : table.rows()) {
                depth++;
                if (isHeading(row)) {
                    group = row.cells().stream()
                            .map(c -> c.passage().strip())
                            .filter(p -> !p.isBlank())
                            .findFirst();
                } else if (isHeader(row, columns.isEmpty() && depth <= HEADER_DEPTH)) {
                    if (lines.isEmpty() && !columns.isEmpty()) {
                        columns = refined(columns, row);
                        continue;
                    }
                    close(layouts, columns, headers, lines);
                    headers = row.cells().stream().map(c -> c.passage().text()).toList();
                    columns = headers.stream().map(names::column).toList();
                    group = columns.isEmpty() ? group : group.filter(g -> layouts.isEmpty());
                } else if (!columns.isEmpty()) {
                    lines.add(new Line(row, group));
                }
            }
            close(layouts, columns, headers, lines);
            return layouts;
        }

        private static void close(List<Layout> layouts, List<Column> columns, List<String> headers, List<Line> lines) {
            if (!columns.isEmpty() && !lines.isEmpty()) {
                layouts.add(new Layout(columns, headers, lines));
            }
            lines.clear();
        }

        /** One merged cell across the whole table, or one filled cell in a row that is otherwise blank. */
        private static boolean isHeading(Row row) {
            Cell first = row.cells().isEmpty() ? null : row.cells().getFirst();
            return first != null
                    && row.cells().size() > 1
                    && !first.passage().isBlank()
                    && row.cells().stream()
                            .allMatch(
                                    c -> c == first || c.header() && c.passage().isBlank());
        }

        /** A row of headers: marked so throughout, or at the top of a table and known word for word. */
        private boolean isHeader(Row row, boolean atTop) {
            boolean marked =
                    row.cells().stream().allMatch(c -> c.header() || c.passage().isBlank());
            if (!marked && !atTop) {
                return false;
            }
            long known = row.cells().stream()
                    .distinct()
                    .filter(c -> names.column(c.passage().text()) != Column.OTHER)
                    .count();
            long cells = row.cells().stream()
                    .distinct()
                    .filter(c -> !c.passage().isBlank())
                    .count();
            return marked && known >= 1 && (known * 2 >= cells || known >= 2)
                    || atTop && known >= 2 && known * 3 >= cells * 2;
        }

        /** A second header row names the parts of a column that the first spans. */
        private List<Column> refined(List<Column> columns, Row row) {
            List<Column> refined = new ArrayList<>(columns);
            for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
                Column below = names.column(row.cells().get(i).passage().text());
                if (below != Column.OTHER) {
                    refined.set(i, below);
                }
            }
            return refined;
        }
    }

    /** How many columns there are of each kind. */
    Map<Column, Integer> counts() {
        Map<Column, Integer> counts = new EnumMap<>(Column.class);
        columns.forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }
}
