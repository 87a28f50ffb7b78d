package colophon.reader.wikitext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Templates that are tables: {@code title1}, {@code length1}, {@code title2} …, a row for each number. */
final class NumberedArguments {
    /** More rows than any list of tracks has. */
    private static final int MAX_ROWS = 500;

    /** The argument that stands for the number itself. */
    private static final String NUMBER = "#";

    private final Map<String, String> columns;

    private NumberedArguments(Map<String, String> columns) {
        this.columns = columns;
    }

    /** Parses {@code heading:argument} pairs, parted by commas. */
    static NumberedArguments parse(String written) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String column : written.split(",")) {
            int colon = column.lastIndexOf(':');
            columns.put(
                    column.substring(0, colon).strip(),
                    column.substring(colon + 1).strip());
        }
        return new NumberedArguments(columns);
    }

    /** The call as a table of wikitext, with the columns that have a value. */
    String table(TemplateCall call) {
        List<Map.Entry<String, String>> used = columns.entrySet().stream()
                .filter(c -> c.getValue().equals(NUMBER)
                        || call.arguments().keySet().stream().anyMatch(a -> isNumbered(a, c.getValue())))
                .toList();
        StringBuilder table = new StringBuilder("{| class=\"tracklist\"\n");
        used.forEach(c -> table.append("! ").append(c.getKey()).append('\n'));
        List<Integer> numbers = numbers(call, used);
        for (int n : numbers) {
            table.append("|-\n");
            for (Map.Entry<String, String> column : used) {
                String value = column.getValue().equals(NUMBER)
                        ? Integer.toString(n)
                        : call.argument(column.getValue() + n).orElse("");
                table.append("| ")
                        .append(column.getValue().equals("title") ? quoted(value) : value)
                        .append('\n');
            }
        }
        return numbers.isEmpty() ? "" : table.append("|}").toString();
    }

    /** Titles of tracks are printed in quotation marks. */
    private static String quoted(String title) {
        return title.isEmpty() ? title : '"' + title + '"';
    }

    private static List<Integer> numbers(TemplateCall call, List<Map.Entry<String, String>> used) {
        List<Integer> numbers = new ArrayList<>();
        for (int n = 1; n <= MAX_ROWS; n++) {
            int number = n;
            if (used.stream().anyMatch(c -> call.argument(c.getValue() + number).isPresent())) {
                numbers.add(n);
            }
        }
        return numbers;
    }

    private static boolean isNumbered(String argument, String name) {
        return argument.startsWith(name) && argument.substring(name.length()).matches("[0-9]{1,3}");
    }
}
