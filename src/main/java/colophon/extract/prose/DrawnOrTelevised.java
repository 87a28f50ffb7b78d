package colophon.extract.prose;

import colophon.article.Article;
import colophon.claim.EntityType;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
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
        String text = article.text().toString();
        int comics = count(text, "comic");
        return comics >= FEWEST && comics > count(text, "televis") ? DRAWN : OPEN;
    }

    /** How often a word of small letters of English stands in a text, in large letters or small. */
    private static int count(String text, String word) {
        char first = word.charAt(0);
        int count = 0;
        for (int i = 0; i <= text.length() - word.length(); i++) {
            count += (text.charAt(i) | ' ') == first && isAt(text, i, word) ? 1 : 0;
        }
        return count;
    }

    private static boolean isAt(String text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if ((text.charAt(from + i) | ' ') != word.charAt(i)) {
                return false;
            }
        }
        return true;
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
                    && sentence.token(i).is("issues")
                    && (sentence.token(i - 1).isNumber()
                            || COUNTS.has(sentence.token(i - 1).lower()));
            if (counted || PRINTED.has(word) || word.length() >= 6 && word.endsWith("-issue")) {
                return true;
            }
        }
        return false;
    }
}
