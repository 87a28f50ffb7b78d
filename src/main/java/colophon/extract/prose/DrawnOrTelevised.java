package colophon.extract.prose;

import colophon.article.Article;
import colophon.claim.EntityType;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.Locale;
import java.util.Set;

/** Whether "a series" and "a miniseries", of which nothing more is said, are comics in an article. */
enum DrawnOrTelevised {
    /** The article is about something on television. */
    TELEVISED,
    /** The article speaks of comics more than of television. */
    DRAWN,
    /** Neither; a sentence may tell. */
    OPEN;

    private static final Set<EntityType> TELEVISION = Set.of(EntityType.TV_SERIES, EntityType.TV_EPISODE);
    private static final WordSet PRINTED = WordSet.of("comic", "comics", "strip", "strips");
    private static final WordSet COUNTS =
            WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int FEWEST = 5;

    /** What an article speaks of. */
    static DrawnOrTelevised of(Article article, EntityType topic) {
        if (TELEVISION.contains(topic)) {
            return TELEVISED;
        }
        String text = article.text().toString().toLowerCase(Locale.ROOT);
        int comics = count(text, "comic");
        return comics >= FEWEST && comics > count(text, "televis") ? DRAWN : OPEN;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
            count++;
        }
        return count;
    }

    /** Whether a series is one of comics in a sentence. */
    boolean isDrawn(Sentence sentence) {
        return switch (this) {
            case TELEVISED -> false;
            case DRAWN -> true;
            case OPEN -> speaksOfPrint(sentence);
        };
    }

    private static boolean speaksOfPrint(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).lower();
            boolean counted = i > 0
                    && word.equals("issues")
                    && (sentence.token(i - 1).isNumber()
                            || COUNTS.contains(sentence.token(i - 1).lower()));
            if (counted || PRINTED.contains(word) || word.endsWith("-issue")) {
                return true;
            }
        }
        return false;
    }
}
