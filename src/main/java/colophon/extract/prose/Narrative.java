package colophon.extract.prose;

import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.util.List;

/**
 * Tells a paragraph that retells a story from one about the work, where no heading does: a story is told in the present
 * tense, at some length, and names neither years nor the work.
 */
final class Narrative {
    private static final WordSet WORKS = WordSet.of(
            "novel",
            "film",
            "book",
            "author",
            "album",
            "reviewer",
            "critic",
            "critics",
            "director",
            "movie",
            "published",
            "released");
    private static final WordSet PAST = WordSet.of("was", "were", "had", "did");
    private static final WordSet PRESENT = WordSet.of(
            "is", "are", "has", "does", "goes", "becomes", "finds", "takes", "tells", "leaves", "sees", "begins",
            "comes", "gets", "makes");

    private Narrative() {}

    static boolean isStory(List<Sentence> sentences) {
        int present = 0;
        int past = 0;
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (WORKS.has(token.lower()) || isYear(token)) {
                    return false;
                }
                present += PRESENT.has(token.lower()) || follows(sentence, i) ? 1 : 0;
                past += PAST.has(token.lower()) ? 1 : 0;
            }
        }
        return sentences.size() >= 3 && present >= 4 && present > 2 * past;
    }

    private static boolean isYear(Token token) {
        String text = token.text();
        return text.length() == 4
                && token.isNumber()
                && Character.isDigit(text.charAt(1))
                && Character.isDigit(text.charAt(2))
                && Character.isDigit(text.charAt(3));
    }

    /** A verb in the present tense behind a name or pronoun: "Ruth expresses", "he begins". */
    private static boolean follows(Sentence sentence, int i) {
        String word = sentence.token(i).lower();
        if (i == 0
                || word.length() < 4
                || word.charAt(word.length() - 1) != 's'
                || sentence.token(i).isCapital()) {
            return false;
        }
        Token before = sentence.token(i - 1);
        return before.isCapital() && i > 1 || before.is("he") || before.is("she") || before.is("who");
    }
}
