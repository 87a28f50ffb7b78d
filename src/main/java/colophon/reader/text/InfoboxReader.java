package colophon.reader.text;

import colophon.article.Infobox;
import colophon.article.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the box of key facts below the title: rows of a label and its value without anything between them, a value going
 * on over the lines that begin with no label. The words above the first label are the box's title and captions.
 */
final class InfoboxReader {
    /** How many lines of title and captions a box may have. */
    private static final int HEAD = 10;

    private static final int LONGEST_CAPTION = 200;

    /** How far behind a blank line another label must stand for the box to go on. */
    private static final int AHEAD = 4;

    private final InfoboxLabels labels;
    private final BoxKinds kinds;
    private final Set<String> groups;
    private final Prose prose;

    InfoboxReader(InfoboxLabels labels, BoxKinds kinds, Set<String> groups, Prose prose) {
        this.labels = labels;
        this.kinds = kinds;
        this.groups = groups;
        this.prose = prose;
    }

    /**
     * A box and where it ends.
     *
     * @param infobox the box
     * @param next the index of the first line after it
     */
    record Found(Infobox infobox, int next) {}

    /** The box that the lines below an article's title begin with. */
    Optional<Found> read(Page page, List<Line> lines, String title) {
        Rows rows = new Rows(page, lines, title);
        int first = rows.first();
        if (first < 0) {
            return Optional.empty();
        }
        int end = rows.end(first);
        List<InfoboxLabels.Label> found = rows.labels(first, end);
        if (found.size() < 2 && found.stream().allMatch(InfoboxLabels.Label::plain)) {
            return Optional.empty();
        }
        List<Infobox.Field> fields = rows.fields(first, end, kinds.likeliest(found));
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Found(new Infobox(rows.title(first), Optional.empty(), fields), end));
    }

    /** The lines of one article as rows. */
    private final class Rows {
        private final Page page;
        private final List<Line> lines;

        private final String title;
        private final Map<Integer, Optional<InfoboxLabels.Label>> found = new HashMap<>();

        Rows(Page page, List<Line> lines, String title) {
            this.page = page;
            this.lines = lines;
            this.title = title;
        }

        private String words(int i) {
            return page.words(lines.get(i));
        }

        private Optional<InfoboxLabels.Label> label(int i) {
            return found.computeIfAbsent(i, line -> labels.at(words(line)));
        }

        private boolean isRow(int i) {
            return label(i).filter(l -> l.length() < lines.get(i).length() || !l.plain())
                    .isPresent();
        }

        private boolean isProse(int i) {
            boolean row = label(i).filter(l -> !l.plain()).isPresent();
            return !row && prose.isSentence(words(i));
        }

        /** The index of the first row, or -1 where prose or a list comes first. */
        int first() {
            for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
                if (isProse(i) || Bullets.isBullet(words(i)) || lines.get(i).length() > LONGEST_CAPTION && !isRow(i)) {
                    return -1;
                }
                if (isRow(i) && !isHead(i)) {
                    return i;
                }
            }
            return -1;
        }

        /** Whether a line is the title or a caption, even where it begins as a label does ("Theatrical release poster"). */
        private boolean isHead(int i) {
            String words = words(i);
            return Titles.same(words, title)
                    || Titles.same(words, Titles.withoutDisambiguation(title))
                    || label(i).map(l -> words.substring(l.length()))
                            .filter(prose::isCaption)
                            .isPresent();
        }

        /** The index after the last row's last line. */
        int end(int first) {
            int i = first + 1;
            while (i < lines.size() && !isProse(i) && (lines.get(i).gap() == 0 || goesOn(i))) {
                i++;
            }
            return i;
        }

        private boolean goesOn(int i) {
            for (int j = i; j < Math.min(i + AHEAD, lines.size()) && !isProse(j); j++) {
                if (isRow(j) && (j == i || lines.get(j).gap() > 0)) {
                    return !Bullets.isBullet(words(i));
                }
            }
            return false;
        }

        List<InfoboxLabels.Label> labels(int from, int to) {
            List<InfoboxLabels.Label> found = new ArrayList<>();
            for (int i = from; i < to; i++) {
                label(i).ifPresent(found::add);
            }
            return found;
        }

        List<Infobox.Field> fields(int from, int to, BoxKinds.BoxKind kind) {
            FieldCollector fields = new FieldCollector(page);
            Order order = new Order(kind);
            int[] next = placesBelow(from, to, kind);
            for (int i = from; i < to; i++) {
                String words = words(i);
                int below = next[i - from];
                Optional<InfoboxLabels.Label> label = label(i).filter(l -> order.accepts(l, isName(words, l), below));
                boolean group = groups.contains(words.toLowerCase(Locale.ROOT));
                if (group && (i + 1 == to || label(i + 1).isPresent())) {
                    fields.group(lines.get(i));
                } else if (label.isPresent()) {
                    fields.label(lines.get(i), label.get().length());
                } else {
                    fields.more(lines.get(i));
                }
            }
            return fields.finish();
        }

        /** For each line the place in the usual order of the next label below that is sure to be one. */
        private int[] placesBelow(int from, int to, BoxKinds.BoxKind kind) {
            int[] places = new int[to - from];
            int below = Integer.MAX_VALUE;
            for (int i = to - 1; i >= from; i--) {
                places[i - from] = below;
                String words = words(i);
                below = label(i).filter(l -> !isName(words, l))
                        .map(l -> kind.places().get(l.field()))
                        .orElse(below);
            }
            return places;
        }

        /** Whether a label may be the first word of a name. */
        private boolean isName(String words, InfoboxLabels.Label label) {
            return label.plain()
                    && prose.beginsNames(words.substring(0, label.length()).split(" ", 2)[0]);
        }

        /** The line above the rows that says what the article's title says; captions are no title. */
        Optional<Passage> title(int first) {
            String name = Titles.withoutDisambiguation(title);
            for (int i = 0; i < first; i++) {
                if (Titles.same(words(i), name) || Titles.same(words(i), title)) {
                    return Optional.of(page.passage(lines.get(i)));
                }
            }
            return first == 0 || prose.isCaption(words(0)) || label(0).isPresent()
                    ? Optional.empty()
                    : Optional.of(page.passage(lines.getFirst()));
        }
    }

    /**
     * Decides whether a label that a value may begin with is one here: it is where the kind of box prints it, once, and if
     * names begin so too, in its place in the usual order of what stands above and below.
     */
    private static final class Order {
        private final BoxKinds.BoxKind kind;
        private final Set<String> seen = new HashSet<>();
        private int place = -1;

        Order(BoxKinds.BoxKind kind) {
            this.kind = kind;
        }

        boolean accepts(InfoboxLabels.Label label, boolean name, int below) {
            int at = kind.places().getOrDefault(label.field(), -1);
            if (label.plain() && (at < 0 || seen.contains(label.field()) || name && (at < place || at > below))) {
                return false;
            }
            seen.add(label.field());
            place = Math.max(place, at);
            return true;
        }
    }
}
