package colophon.extract.award;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.name.ArticleNames;
import colophon.extract.name.NameShape;
import colophon.extract.name.QuotedTitle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads whom and what an award was for: names parted by commas, "and" and the like, and titles of works in italics, in
 * quotes or linked. Made for one article.
 */
public final class Honorees {
    private static final List<String> SEPARATORS =
            List.of(" and ", " & ", " with ", " / ", "/", ", ", "; ", " \u2022 ", "\n");

    private final ArticleNames names;

    /** A reader for an article whose names are known. */
    public Honorees(ArticleNames names) {
        this.names = names;
    }

    /** The people and works that words named. */
    public static final class Found {
        private final Map<String, Mention> people = new LinkedHashMap<>();
        private final Map<String, Mention> works = new LinkedHashMap<>();

        /** The people, groups and organisations, in order. */
        public List<Mention> people() {
            return new ArrayList<>(people.values());
        }

        /** The works, in order. */
        public List<Mention> works() {
            return new ArrayList<>(works.values());
        }

        /** Whether nothing was named. */
        public boolean isEmpty() {
            return people.isEmpty() && works.isEmpty();
        }

        void addAll(Found other) {
            other.people.forEach(people::putIfAbsent);
            other.works.forEach(works::putIfAbsent);
        }

        void clear() {
            people.clear();
            works.clear();
        }

        /** Adds a person or work. */
        public void add(Mention mention) {
            (mention.type().isWork() ? works : people).putIfAbsent(mention.name(), mention);
        }
    }

    /** Whether every word of a phrase is one that categories are made of: "Original Score", "Black-and-White". */
    boolean isCategoryWord(String text) {
        return NameShape.isOfThings(text);
    }

    /** Whether words are a person's name and no more. */
    boolean isPerson(Passage words) {
        return words.text().indexOf(' ') > 0
                && name(words)
                        .filter(m -> m.type() == EntityType.PERSON)
                        .filter(m -> m.name().length() == words.text().length())
                        .isPresent();
    }

    /** Reads words into what was found so far. */
    public void read(Passage words, Found found) {
        for (LinePiece piece : LineSplitter.split(words)) {
            if (!piece.bracketed() || found.isEmpty()) {
                readPiece(piece, found);
            } else if (piece.isTitle()) {
                title(piece.passage()).ifPresent(found::add);
            }
        }
    }

    private void readPiece(LinePiece piece, Found found) {
        if (piece.isTitle()) {
            title(piece.passage()).ifPresent(found::add);
            return;
        }
        for (Passage part : parts(piece.passage())) {
            readName(part, found);
        }
    }

    private void readName(Passage part, Found found) {
        String text = part.text();
        if (text.startsWith("and ") || text.startsWith("& ")) {
            readName(part.part(text.indexOf(' ') + 1, text.length()).strip(), found);
            return;
        }
        int work = text.indexOf(" for ");
        if (work > 0) {
            readName(part.part(0, work).strip(), found);
            Passage rest = part.part(work + 5, text.length()).strip();
            if (new LinePiece(rest, false, ' ', ' ').isTitle() || isLinkedTitle(rest)) {
                title(rest).ifPresent(found::add);
            }
            return;
        }
        LinePiece piece = new LinePiece(part, false, ' ', ' ');
        if (piece.isTitle()) {
            title(part).ifPresent(found::add);
        } else {
            name(part).ifPresent(found::add);
        }
    }

    private static boolean isLinkedTitle(Passage words) {
        return words.links().size() == 1
                && words.links().getFirst().span().equals(words.span())
                && NameShape.of(words.text()) != NameShape.PERSON;
    }

    /** The person or organisation that words name, by their link, by the article's other links or by their shape. */
    Optional<Mention> name(Passage part) {
        Passage words = withoutRole(part);
        String text = words.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Link> link = words.links().stream().findFirst();
        if (link.isPresent()) {
            return linked(words, link.get());
        }
        if (NameShape.of(text) == NameShape.ORGANISATION) {
            return Optional.of(Mention.named(text, EntityType.ORGANIZATION));
        }
        return names.person(text);
    }

    private static Optional<Mention> linked(Passage words, Link link) {
        int from = words.text()
                .offsetByCodePoints(0, link.span().start() - words.span().start());
        int to = words.text().offsetByCodePoints(from, link.span().length());
        String name = words.text().substring(from, to).strip();
        Optional<EntityType> type = typeOfTitle(link.target());
        if (type.isEmpty()) {
            type = switch (NameShape.of(name)) {
                case PERSON -> Optional.of(isPerson(name, link.target()) ? EntityType.PERSON : EntityType.THING);
                case ORGANISATION -> Optional.of(EntityType.ORGANIZATION);
                case OTHER -> Optional.empty();
            };
        }
        return type.map(t -> Mention.linked(name, link.target(), t));
    }

    /** A link of one word ("Queen") proves no person unless its page has a longer name that ends in it. */
    private static boolean isPerson(String name, String target) {
        boolean part = target.endsWith(" " + name) || target.startsWith(name + " ");
        return name.indexOf(' ') > 0 || NameShape.isFullName(target) && part;
    }

    /** The type that a note in parentheses at the end of a page's title tells. */
    public static Optional<EntityType> typeOfTitle(String title) {
        int open = title.lastIndexOf(" (");
        if (open < 0 || !title.endsWith(")")) {
            return Optional.empty();
        }
        String note = title.substring(open + 2, title.length() - 1).toLowerCase(Locale.ROOT);
        Map<String, EntityType> ends = new LinkedHashMap<>();
        ends.put("film series", EntityType.MOVIE_SERIES);
        ends.put("film", EntityType.MOVIE);
        ends.put("tv series", EntityType.TV_SERIES);
        ends.put("television series", EntityType.TV_SERIES);
        ends.put("miniseries", EntityType.TV_SERIES);
        ends.put("play", EntityType.PLAY);
        ends.put("musical", EntityType.PLAY);
        ends.put("novel", EntityType.BOOK);
        ends.put("book", EntityType.BOOK);
        ends.put("song", EntityType.MUSIC_COMPOSITION);
        ends.put("album", EntityType.MUSIC_ALBUM);
        ends.put("soundtrack", EntityType.MUSIC_ALBUM);
        ends.put("video game", EntityType.VIDEO_GAME);
        ends.put("band", EntityType.MUSIC_GROUP);
        return ends.entrySet().stream()
                .filter(e -> note.endsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** "Music by Jan Doe" and "Jan Doe as the Smith" are Jan Doe. */
    private static Passage withoutRole(Passage part) {
        String text = part.text();
        int from = text.indexOf(" by ");
        int as = Math.max(text.indexOf(" as "), text.indexOf(" playing "));
        int start = from >= 0 ? from + 4 : 0;
        int end = as > start ? as : text.length();
        return part.part(start, end).strip();
    }

    /** The work that words in italics or quotes, or a link, name. */
    Optional<Mention> title(Passage words) {
        Passage bare = QuotedTitle.of(unended(words.strip()));
        if (bare.isBlank() || bare.text().length() > 150) {
            return Optional.empty();
        }
        Optional<Link> link = bare.links().stream().findFirst();
        if (link.isPresent()) {
            EntityType type = typeOfTitle(link.get().target()).orElse(EntityType.CREATIVE_WORK);
            return Optional.of(Mention.linked(bare.text(), link.get().target(), type));
        }
        return Optional.of(Mention.named(bare.text(), EntityType.CREATIVE_WORK));
    }

    private static Passage unended(Passage words) {
        String text = words.text();
        int to = text.length();
        while (to > 0 && ",. ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.part(0, to);
    }

    /** The parts between separators; a separator within a link or italics does not count. */
    private static List<Passage> parts(Passage words) {
        List<Passage> parts = new ArrayList<>();
        String text = words.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = separatorAt(text, i);
            if (length > 0 && !isWithin(words, i)) {
                parts.add(words.part(start, i).strip());
                start = i + length;
                i = start - 1;
            }
        }
        parts.add(words.part(start, text.length()).strip());
        return parts.stream().filter(p -> !p.isBlank()).toList();
    }

    private static int separatorAt(String text, int at) {
        if (Character.isLetterOrDigit(text.charAt(at))) {
            return 0;
        }
        for (String separator : SEPARATORS) {
            if (text.startsWith(separator, at)) {
                return separator.length();
            }
        }
        return 0;
    }

    private static boolean isWithin(Passage words, int at) {
        int place = words.spanOf(0, at).end();
        return words.links().stream()
                        .anyMatch(l ->
                                l.span().start() <= place && place < l.span().end())
                || words.emphases().stream().anyMatch(s -> s.start() <= place && place < s.end());
    }
}
