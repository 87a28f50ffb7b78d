package colophon.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of tab-separated values: the first line names the columns; blank lines and lines that start with {@code #} are
 * comments; a missing cell at the end of a line is empty. Immutable.
 *
 * @param name the resource's name, for messages
 * @param rows the rows in file order
 */
public record DataTable(String name, List<Row> rows) {
    public DataTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param table the name of its table
     * @param line its line in the file, counted from 1
     * @param cells its cells by column name, every column present
     */
    public record Row(String table, int line, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** A cell that must not be empty; throws {@link IllegalStateException} naming the file and line. */
        public String need(String column) {
            return get(column)
                    .orElseThrow(() -> new IllegalStateException(
                            "%s:%d: column '%s' is empty; fill it in".formatted(table, line, column)));
        }

        /** A cell, empty where blank. Throws {@link IllegalStateException} where the table has no such column. */
        public Optional<String> get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("%s: no column '%s' in the first line".formatted(table, column));
            }
            return cell.isBlank() ? Optional.empty() : Optional.of(cell);
        }

        /** The parts of a cell that holds several values parted by {@code |}, blank ones left out. */
        public List<String> list(String column) {
            return get(column).stream()
                    .flatMap(c -> Arrays.stream(c.split("\\|")))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }
    }

    /**
     * Loads a table packed with the program.
     *
     * @param resource its path below the {@code colophon} resources, such as {@code data/authority/languages.tsv}
     * @throws IllegalStateException where the program was packed without it, or a line has too many cells
     */
    public static DataTable load(String resource) {
        try (InputStream in = DataTable.class.getResourceAsStream("/colophon/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + resource + "; build it anew");
            }
            return parse(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Parses a table from text. */
    public static DataTable parse(String name, BufferedReader text) throws IOException {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String s = text.readLine(); s != null; s = text.readLine()) {
            line++;
            if (s.isBlank() || s.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(s.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(row(name, line, columns, cells));
            }
        }
        return new DataTable(name, rows);
    }

    private static Row row(String name, int line, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalStateException(
                    "%s:%d: %d cells where the first line names %d columns; remove the surplus tabs"
                            .formatted(name, line, cells.size(), columns.size()));
        }
        return new Row(
                name,
                line,
                IntStream.range(0, columns.size())
                        .boxed()
                        .collect(Collectors.toMap(
                                columns::get,
                                i -> i < cells.size() ? cells.get(i).strip() : "")));
    }
}
