package colophon.extract.prose;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.extract.Topic;
import colophon.extract.value.Countries;
import colophon.extract.value.WordSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells works that have characters from those that do not, and names that a character can have from other names. */
final class Fiction {
    private static final Set<EntityType> TOLD = Set.of(
            EntityType.BOOK,
            EntityType.SHORT_STORY,
            EntityType.BOOK_SERIES,
            EntityType.COMIC_STORY,
            EntityType.PLAY,
            EntityType.MOVIE,
            EntityType.MOVIE_SERIES,
            EntityType.TV_SERIES,
            EntityType.TV_EPISODE,
            EntityType.RADIO_SERIES,
            EntityType.VIDEO_GAME,
            EntityType.CREATIVE_WORK);

    /** Words by which an article calls its subject or its genre where it tells of what is true. */
    private static final WordSet FACTUAL = WordSet.of(
            "non-fiction",
            "nonfiction",
            "documentary",
            "documentaries",
            "memoir",
            "memoirs",
            "autobiography",
            "biography",
            "essay",
            "essays",
            "textbook",
            "monograph",
            "treatise",
            "manual",
            "travelogue",
            "encyclopedia",
            "docuseries",
            "polemic",
            "manifesto",
            "philosophy");

    private final Countries countries;
    private final String title;
    private final boolean fiction;

    /**
     * What an article is about.
     *
     * @param plotMarked whether a heading marks a plot
     */
    Fiction(Article article, Topic topic, Countries countries, boolean plotMarked) {
        this.countries = countries;
        this.title = topic.subject().name();
        String kind = topic.kind().orElse("").toLowerCase(Locale.ROOT);
        boolean vague = topic.type() == EntityType.CREATIVE_WORK || kind.equals("book");
        this.fiction = TOLD.contains(topic.type())
                && !isFactual(kind)
                && !hasFactualGenre(article)
                && !isFactual(opening(article))
                && (plotMarked || !vague);
    }

    /** Whether the work can have characters. */
    boolean hasCharacters() {
        return fiction;
    }

    /** Whether a character can have a name: not the work's title, a country, letters alone or a creed. */
    boolean isCharacterName(String name) {
        boolean ownTitle = name.equalsIgnoreCase(title);
        String[] words = name.split("\\s+");
        boolean country = countries.named(name).isPresent() || words.length > 1 && isAbroad(words[0]);
        return !ownTitle && !country && !isInitials(name) && !name.endsWith("ism");
    }

    /** "USA Moon": a country written in capitals is no first name, as "Chad" and "Jordan" are. */
    private boolean isAbroad(String word) {
        return isInitials(word) && countries.named(word).isPresent();
    }

    /** "BBC", "NASA": capitals only, without stops, are no name of somebody. */
    private static boolean isInitials(String name) {
        return name.length() > 2 && name.chars().allMatch(Character::isUpperCase);
    }

    private static boolean hasFactualGenre(Article article) {
        for (Infobox box : article.infoboxes()) {
            for (Infobox.Field field : box.fields()) {
                if (field.label().text().toLowerCase(Locale.ROOT).startsWith("genre")
                        && field.lines().stream().anyMatch(line -> isFactual(line.text()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the first sentence says, up to its first full stop or its first "about" or "based". */
    private static String opening(Article article) {
        Optional<String> first = article.lead().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).passage())
                .map(Passage::text)
                .filter(text -> text.length() > 20)
                .findFirst();
        String text = first.orElse("");
        int verb = text.indexOf(" is a");
        int end = verb < 0 ? 0 : Math.min(text.length(), verb + 90);
        String called = text.substring(Math.max(0, verb), end);
        for (String stop : new String[] {". ", " based ", " about ", " by ", " from ", " adapted ", ", "}) {
            int at = called.indexOf(stop);
            called = at > 0 ? called.substring(0, at) : called;
        }
        return called;
    }

    private static boolean isFactual(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            if (FACTUAL.has(word)) {
                return true;
            }
        }
        return false;
    }
}
