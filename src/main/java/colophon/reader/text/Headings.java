package colophon.reader.text;

import colophon.data.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds headings that no markup shows: a short line alone between blank lines ("Plot summary"), or one that ends in a
 * full stop right above a paragraph ("Synopsis."); also those between equals signs ("== Plot ==").
 */
final class Headings {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;

    /** A paragraph is at least this long; shorter lines beside a heading make it a line of verse. */
    private static final int PARAGRAPH = 90;

    /**
     * A heading.
     *
     * @param from the {@code char} index of its first character
     * @param to the {@code char} index after its last
     * @param level its level by markup or by what its words usually head, 0 where unknown
     */
    record Heading(int from, int to, int level) {}

    private final Map<String, Integer> levels;
    private final Prose prose;

    private Headings(Map<String, Integer> levels, Prose prose) {
        this.levels = levels;
        this.prose = prose;
    }

    static Headings of(DataTable table, Prose prose) {
        Map<String, Integer> levels = new HashMap<>();
        for (DataTable.Row row : table.rows()) {
            int level = Integer.parseInt(row.need("level"));
            row.list("headings").forEach(h -> levels.put(h.toLowerCase(Locale.ROOT), level));
        }
        return new Headings(Map.copyOf(levels), prose);
    }

    /** The heading that a line is, if it is one. */
    Optional<Heading> at(Page page, List<Line> lines, int i) {
        Line line = lines.get(i);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String words = page.words(line);
        Optional<Heading> marked = marked(line, words);
        if (marked.isPresent() || Bullets.isBullet(words)) {
            return marked;
        }
        boolean stopped = words.endsWith(".");
        String bare = stopped ? words.substring(0, words.length() - 1) : words;
        int level = level(bare);
        boolean fits = level > 0 || i + 1 < lines.size() && isNounPhrase(bare);
        boolean heading =
                fits && (stopped ? standsAbove(page, lines, i, level > 0) : standsAlone(page, lines, i, level > 0));
        return heading ? Optional.of(new Heading(line.from(), line.from() + bare.length(), level)) : Optional.empty();
    }

    private int level(String bare) {
        return levels.getOrDefault(bare.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<Heading> marked(Line line, String words) {
        int signs = 0;
        while (signs < words.length() / 2
                && words.charAt(signs) == '='
                && words.charAt(words.length() - 1 - signs) == '=') {
            signs++;
        }
        boolean heading =
                signs > 0 && !words.substring(signs, words.length() - signs).isBlank();
        return heading ? Optional.of(new Heading(line.from() + signs, line.to() - signs, signs)) : Optional.empty();
    }

    /** Whether a line is a known heading, or stands above a paragraph, a list or another heading, and no verse around. */
    private static boolean standsAbove(Page page, List<Line> lines, int i, boolean known) {
        if (known || i == 0) {
            return true;
        }
        Line before = lines.get(i - 1);
        Line next = lines.get(i + 1);
        boolean above = lines.get(i).gap() > 0
                || before.length() >= PARAGRAPH
                || Prose.endsSentence(page.words(before))
                || Bullets.isBullet(page.words(before));
        return above && (next.length() >= PARAGRAPH || endsLikeHeading(page, next));
    }

    private static boolean endsLikeHeading(Page page, Line line) {
        String words = page.words(line);
        return Bullets.isBullet(words) || words.endsWith(".") && line.length() <= LONGEST;
    }

    /** Whether blank lines part a line from those around it; a known heading may touch the long line below. */
    private static boolean standsAlone(Page page, List<Line> lines, int i, boolean known) {
        boolean last = i + 1 == lines.size();
        boolean above = i == 0 || lines.get(i).gap() > 0;
        if (last || !above) {
            return above
                    || known
                            && !last
                            && lines.get(i + 1).length() >= PARAGRAPH
                            && lines.get(i - 1).length() >= PARAGRAPH;
        }
        Line next = lines.get(i + 1);
        boolean list = Bullets.isBullet(page.words(next)) || Bullets.number(page.words(next)) == 1;
        return next.gap() > 0 || list || known && next.length() >= PARAGRAPH;
    }

    /** Whether words are no sentence and no remark: short, begun with a capital, without verb and end mark. */
    private boolean isNounPhrase(String words) {
        if (words.isEmpty() || ",;:.-–—".indexOf(words.charAt(words.length() - 1)) >= 0 && !words.endsWith("...")) {
            return false;
        }
        int first = words.codePointAt(0);
        boolean begins = Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isDigit(first)
                || Character.isLetter(first) && !Character.isLowerCase(first)
                || "\"“'‘«¡¿".indexOf(first) >= 0;
        return begins
                && words.split("\\s+", MOST_WORDS + 1).length <= MOST_WORDS
                && !prose.hasVerb(words)
                && !prose.isRemark(words);
    }
}
