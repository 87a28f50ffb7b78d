package colophon.extract.table;

import colophon.data.DataTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What headers of columns mean, from {@code data/vocabulary/table-columns.tsv}. Immutable. */
final class ColumnNames {
    private static final int LONGEST = 60;

    private final Map<String, Column> whole = new HashMap<>();
    private final Map<String, Column> starts = new LinkedHashMap<>();

    ColumnNames(DataTable table) {
        for (DataTable.Row row : table.rows()) {
            Column column = Column.valueOf(row.need("role"));
            whole.put(row.need("form"), column);
            if (row.get("starts").isPresent()) {
                starts.put(row.need("form"), column);
            }
        }
    }

    static ColumnNames load() {
        return new ColumnNames(DataTable.load("data/vocabulary/table-columns.tsv"));
    }

    /** What a column with a header holds; OTHER where the header says nothing known. */
    Column column(String header) {
        String form = form(header);
        Column column = whole.get(form);
        if (column != null || form.isEmpty() || form.length() > LONGEST) {
            return column == null ? Column.OTHER : column;
        }
        for (Map.Entry<String, Column> start : starts.entrySet()) {
            if (isStart(form, start.getKey())) {
                return start.getValue();
            }
        }
        return Column.OTHER;
    }

    private static boolean isStart(String form, String start) {
        return form.startsWith(start)
                && form.length() > start.length()
                && !Character.isLetterOrDigit(form.charAt(start.length()));
    }

    static String form(String header) {
        String lower = header.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (lower.startsWith("(s)", i)) {
                out.append('s');
                i += 2;
            } else if (!Character.isWhitespace(lower.charAt(i))) {
                out.append(lower.charAt(i));
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        while (end > 0 && " .:*\u2020".indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        return out.substring(0, end);
    }
}
