package colophon.reader.text;

import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The labels of key-facts boxes, as {@code data/vocabulary/infobox-labels.tsv} lists them. Immutable. */
final class InfoboxLabels {
    private static final int LONGEST = 60;

    /**
     * A label found at the start of a line.
     *
     * @param field the name of its kind of field
     * @param length how many {@code char}s of the line it takes
     * @param plain whether a value may begin with the same words: one plain word, or words with the capitals of a name
     */
    record Label(String field, int length, boolean plain) {}

    /**
     * A label as listed.
     *
     * @param field the name of its kind of field
     * @param words its words with their capitals
     */
    private record Listed(String field, String words) {
        /** Values go on in small letters ("by Ada Renn"), labels begin so only where they are listed so. */
        private boolean begins(String printed) {
            return Character.isUpperCase(printed.charAt(0)) || printed.charAt(0) == words.charAt(0);
        }

        /** Whether words that say the same are capitalised as a name is ("Working Title Films"). */
        private boolean isPlain(String printed) {
            boolean oneWord = words.chars().allMatch(Character::isLetter);
            return oneWord
                    || words.length() == printed.length()
                            && IntStream.range(0, words.length())
                                    .anyMatch(i -> Character.isUpperCase(printed.charAt(i))
                                            && Character.isLowerCase(words.charAt(i)));
        }
    }

    private final Map<String, Listed> fields;

    /** Labels after any words, such as "chronology" after an artist's name, by their last words. */
    private final Map<String, String> endings;

    private InfoboxLabels(Map<String, Listed> fields, Map<String, String> endings) {
        this.fields = Map.copyOf(fields);
        this.endings = Map.copyOf(endings);
    }

    static InfoboxLabels of(DataTable table) {
        Map<String, Listed> fields = new HashMap<>();
        Map<String, String> endings = new HashMap<>();
        for (DataTable.Row row : table.rows()) {
            for (String label : row.list("labels")) {
                String folded = label.toLowerCase(Locale.ROOT);
                if (folded.startsWith("*")) {
                    endings.put(folded.substring(1).strip(), row.need("field"));
                } else {
                    refuseSecond(row, label, fields.put(folded, new Listed(row.need("field"), label)));
                }
            }
        }
        return new InfoboxLabels(fields, endings);
    }

    private static void refuseSecond(DataTable.Row row, String label, @Nullable Listed earlier) {
        if (earlier != null) {
            throw new IllegalStateException("%s:%d: label '%s' is listed for field '%s' already; remove one"
                    .formatted(row.table(), row.line(), label, earlier.field()));
        }
    }

    /** The longest label that begins a line and ends with a word. */
    Optional<Label> at(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Optional<Label> ending = ending(line);
        if (ending.isPresent()) {
            return ending;
        }
        List<Integer> ends = wordEnds(line);
        for (int i = ends.size() - 1; i >= 0; i--) {
            String words = Titles.singleSpaced(line.substring(0, ends.get(i)));
            Listed listed = fields.get(words.toLowerCase(Locale.ROOT));
            if (listed != null && listed.begins(words)) {
                return Optional.of(new Label(listed.field(), ends.get(i), listed.isPlain(words)));
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
