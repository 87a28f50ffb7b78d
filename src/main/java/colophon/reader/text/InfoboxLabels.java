package colophon.reader.text;

import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The labels of key-facts boxes, as {@code data/vocabulary/infobox-labels.tsv} lists them. Immutable. */
final class InfoboxLabels {
    private static final int LONGEST = 60;

    /**
     * A label found at the start of a line.
     *
     * @param field the name of its kind of field
     * @param length how many {@code char}s of the line it takes
     * @param plain whether it is one plain word, which a value may begin with as well
     */
    record Label(String field, int length, boolean plain) {}

    private final Map<String, String> fields;
    /** Labels after any words, such as "chronology" after an artist's name, by their last words. */
    private final Map<String, String> endings;

    private InfoboxLabels(Map<String, String> fields, Map<String, String> endings) {
        this.fields = Map.copyOf(fields);
        this.endings = Map.copyOf(endings);
    }

    static InfoboxLabels of(DataTable table) {
        Map<String, String> fields = new HashMap<>();
        Map<String, String> endings = new HashMap<>();
        for (DataTable.Row row : table.rows()) {
            for (String label : row.list("labels")) {
                String folded = label.toLowerCase(Locale.ROOT);
                String earlier = folded.startsWith("*")
                        ? endings.put(folded.substring(1).strip(), row.need("field"))
                        : fields.put(folded, row.need("field"));
                if (earlier != null) {
                    throw new IllegalStateException("%s:%d: label '%s' is listed for field '%s' already; remove one"
                            .formatted(row.table(), row.line(), label, earlier));
                }
            }
        }
        return new InfoboxLabels(fields, endings);
    }

    /** The longest label that begins a line and ends with a word. */
    Optional<Label> at(String line) {
        if (line.isEmpty() || !startsLabel(line)) {
            return Optional.empty();
        }
        Optional<Label> ending = ending(line);
        if (ending.isPresent()) {
            return ending;
        }
        List<Integer> ends = wordEnds(line);
        for (int i = ends.size() - 1; i >= 0; i--) {
            String words =
                    line.substring(0, ends.get(i)).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ");
            String field = fields.get(words);
            if (field != null) {
                return Optional.of(new Label(field, ends.get(i), isPlain(words)));
            }
        }
        return Optional.empty();
    }

    private Optional<Label> ending(String line) {
        int space = line.lastIndexOf(' ');
        if (line.length() > LONGEST || space < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(endings.get(line.substring(space + 1).toLowerCase(Locale.ROOT)))
                .map(f -> new Label(f, line.length(), false));
    }

    /** Values go on in small letters ("by Lynn Barber"); of the labels only "from the album" and "eISSN" begin so. */
    private static boolean startsLabel(String line) {
        return Character.isUpperCase(line.charAt(0)) || line.startsWith("from the ") || line.startsWith("eISSN");
    }

    private static boolean isPlain(String words) {
        return words.chars().allMatch(Character::isLetter);
    }

    private static List<Integer> wordEnds(String line) {
        List<Integer> ends = new ArrayList<>();
        int last = Math.min(line.length(), LONGEST);
        for (int i = 1; i <= last; i++) {
            if (i == line.length() || Page.isSpace(line.charAt(i)) || line.charAt(i) == ':') {
                ends.add(i);
            }
        }
        return ends;
    }
}
