package colophon.reader.text;

import colophon.data.DataTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells sentences from lines that are none: headings, captions, rows of key facts. Immutable. */
final class Prose {
    /** A shorter line is not taken for running prose without a full stop and a verb. */
    private static final int LONG = 300;

    private static final int SHORT = 24;
    private static final int LOOKED_AT = 600;
    private static final String CLOSERS = "\"”’')]»";

    private final Set<String> verbs;
    private final List<String> openers;
    private final Set<String> captions;
    private final Set<String> nameStarts;

    private Prose(Set<String> verbs, List<String> openers, Set<String> captions, Set<String> nameStarts) {
        this.verbs = verbs;
        this.openers = openers;
        this.captions = captions;
        this.nameStarts = nameStarts;
    }

    static Prose of(DataTable table) {
        return new Prose(
                words(table, "verb").collect(Collectors.toUnmodifiableSet()),
                words(table, "opener").toList(),
                words(table, "caption").collect(Collectors.toUnmodifiableSet()),
                words(table, "name").collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> words(DataTable table, String kind) {
        return table.rows().stream()
                .filter(r -> r.need("kind").equals(kind))
                .flatMap(r -> r.list("words").stream())
                .map(w -> w.toLowerCase(Locale.ROOT));
    }

    /** Whether a line is a sentence or more: long, or ended and with a finite verb. */
    boolean isSentence(String line) {
        return line.length() >= LONG && endsSentence(line)
                || line.length() >= SHORT && endsSentence(line) && hasVerb(line);
    }

    /** Whether a finite verb stands among the first words, other than within quotation marks. */
    boolean hasVerb(String line) {
        boolean quoted = false;
        int start = 0;
        int end = Math.min(line.length(), LOOKED_AT);
        for (int i = 0; i <= end; i++) {
            char c = i < end ? line.charAt(i) : ' ';
            if (!Character.isLetter(c) && c != '\'' && c != '’') {
                if (!quoted && start < i && isVerb(line.substring(start, i))) {
                    return true;
                }
                start = i + 1;
                quoted = c == '“' || quoted && c != '”';
                if (c == '"') {
                    quoted = !quoted && line.indexOf('"', i + 1) > 0;
                }
            }
        }
        return false;
    }

    private boolean isVerb(String word) {
        return Character.isLowerCase(word.charAt(0)) && verbs.contains(word.replace('’', '\''));
    }

    /** Whether a line begins as remarks on credits and sources do. */
    boolean isRemark(String line) {
        return openers.stream().anyMatch(o -> line.regionMatches(true, 0, o, 0, o.length()));
    }

    /** Whether a line has a word that captions of pictures have. */
    boolean isCaption(String line) {
        return Stream.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(captions::contains);
    }

    /** Whether names of companies and works begin with a word that labels of key facts print too ("Studio Ghibli"). */
    boolean beginsNames(String word) {
        return nameStarts.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the last mark but for closing quotes and brackets ends a sentence. */
    static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && (CLOSERS.indexOf(line.charAt(end - 1)) >= 0 || Page.isSpace(line.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
    }
}
