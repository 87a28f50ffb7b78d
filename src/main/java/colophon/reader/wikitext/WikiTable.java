package colophon.reader.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table's source, parted into rows and cells whose words are still wikitext.
 *
 * @param attributes what stands behind the opening bracket
 * @param caption its caption
 * @param rows its rows, those without cells left out
 */
record WikiTable(String attributes, Optional<String> caption, List<List<Cell>> rows) {
    WikiTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell.
     *
     * @param words its content
     * @param header whether it is a header
     * @param attributes its attributes
     */
    record Cell(String words, boolean header, String attributes) {
        /** A span that the cell asks for, 1 where it asks for none, at most 1000. */
        int span(String attribute) {
            Matcher found = SPAN.matcher(attributes);
            while (found.find()) {
                if (found.group(1).equalsIgnoreCase(attribute)) {
                    return Math.min(1000, Integer.parseInt(found.group(2)));
                }
            }
            return 1;
        }
    }

    private static final Pattern SPAN =
            Pattern.compile("\\b(rowspan|colspan)\\s*=\\s*[\"']?\\s*(\\d{1,6})", Pattern.CASE_INSENSITIVE);

    /** Parses a table, its brackets included. */
    static WikiTable parse(String source) {
        return new Parsing(source).table();
    }

    /** One table while it is parsed. */
    private static final class Parsing {
        private final String inner;
        private final Brackets brackets;
        private final List<List<Cell>> rows = new ArrayList<>();
        private List<Cell> row = new ArrayList<>();
        private Optional<String> caption = Optional.empty();
        private final StringBuilder open = new StringBuilder();
        private char openKind = ' ';

        Parsing(String source) {
            int to = source.endsWith("|}") ? source.length() - 2 : source.length();
            this.inner = source.substring(Math.min(2, to), to);
            this.brackets = Brackets.of(inner);
        }

        WikiTable table() {
            int end = Lines.end(inner, 0, brackets);
            String attributes = inner.substring(0, end);
            for (int from = end + 1; from < inner.length(); from = end + 1) {
                end = Lines.end(inner, from, brackets);
                line(inner.substring(from, end));
            }
            endCell();
            endRow();
            return new WikiTable(attributes, caption, rows);
        }

        private void line(String line) {
            String words = line.stripLeading();
            if (words.startsWith("|-")) {
                endCell();
                endRow();
            } else if (words.startsWith("|+")) {
                endCell();
                begin('+', words.substring(2));
            } else if (words.startsWith("|") || words.startsWith("!")) {
                cells(words.charAt(0), words.substring(1));
            } else {
                open.append('\n').append(line);
            }
        }

        private void cells(char kind, String line) {
            Brackets inLine = Brackets.of(line);
            int from = 0;
            int i = 0;
            while (i < line.length()) {
                int end = inLine.end(i);
                boolean parts = line.startsWith("||", i) || kind == '!' && line.startsWith("!!", i);
                if (end == 0 && parts) {
                    endCell();
                    begin(kind, line.substring(from, i));
                    from = i + 2;
                    i = from;
                } else {
                    i = Math.max(i + 1, end);
                }
            }
            endCell();
            begin(kind, line.substring(from));
        }

        private void begin(char kind, String words) {
            open.setLength(0);
            open.append(words);
            openKind = kind;
        }

        private void endCell() {
            if (openKind == ' ') {
                open.setLength(0);
                return;
            }
            List<String> parts = TemplateCall.split(open.toString());
            boolean attributed = parts.size() > 1 && isAttributes(parts.getFirst());
            String attributes = attributed ? parts.getFirst() : "";
            String words = attributed ? String.join("|", parts.subList(1, parts.size())) : open.toString();
            if (openKind == '+') {
                caption = Optional.of(words);
            } else {
                row.add(new Cell(words, openKind == '!', attributes));
            }
            open.setLength(0);
            openKind = ' ';
        }

        private static boolean isAttributes(String part) {
            return !part.contains("[[")
                    && !part.contains("\n")
                    && (part.contains("=") || part.isBlank() || part.contains("{{"));
        }

        private void endRow() {
            if (!row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
    }
}
