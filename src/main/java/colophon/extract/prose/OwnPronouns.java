package colophon.extract.prose;

import colophon.extract.value.WordSet;
import java.util.Locale;
import java.util.Set;

/** Which pronouns an article uses of the person it is about, by how often it uses them: "she" is not who is always called "he". */
final class OwnPronouns {
    /** Nothing is known: every pronoun may mean the person. */
    static final OwnPronouns ANY = new OwnPronouns(Set.of());

    private static final WordSet MASCULINE = WordSet.of("he", "him", "his", "himself");
    private static final WordSet FEMININE = WordSet.of("she", "her", "hers", "herself");

    private static final int LONGEST = 7;

    /** Fewer pronouns than this tell nothing. */
    private static final int FEWEST = 5;

    /** How many times more often than the other's a person's own pronouns stand in an article. */
    private static final int TIMES = 3;

    private final Set<String> others;

    private OwnPronouns(Set<String> others) {
        this.others = others;
    }

    /** The pronouns that a text uses of whom it is about. */
    static OwnPronouns of(String text) {
        int he = 0;
        int she = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                boolean may = i - start <= LONGEST && "hHsS".indexOf(text.charAt(start)) >= 0;
                String word = may ? text.substring(start, i).toLowerCase(Locale.ROOT) : "";
                he += MASCULINE.has(word) ? 1 : 0;
                she += FEMININE.has(word) ? 1 : 0;
                start = -1;
            }
        }
        return ofCounts(he, she);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c != ' ' && Character.isLetter(c);
    }

    private static OwnPronouns ofCounts(int he, int she) {
        if (he >= FEWEST && he >= TIMES * she) {
            return new OwnPronouns(FEMININE);
        }
        return she >= FEWEST && she >= TIMES * he ? new OwnPronouns(MASCULINE) : ANY;
    }

    /** Whether a word, where it is a pronoun, may mean the person. */
    boolean mayBe(String word) {
        return !others.contains(word.toLowerCase(Locale.ROOT));
    }
}
