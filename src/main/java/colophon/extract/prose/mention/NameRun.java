package colophon.extract.prose.mention;

import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.util.Set;

/** Runs of capitalised words, the shape of proper names in English. */
final class NameRun {
    /** Small words inside names of people. */
    static final WordSet PARTICLES = WordSet.of(
            "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin",
            "ibn", "ten", "ter", "y", "af", "d", "und");

    /** Small words inside titles and names of organisations and awards. */
    static final WordSet CONNECTORS = WordSet.of(
            "of", "the", "and", "&", "for", "in", "a", "an", "to", "on", "at", "from", "with", "by", "or", "de", "del",
            "la", "le", "les", "des", "du", "d'", "van", "von", "der", "das", "e", "y", "und", "'s", "'", "-", "\u2013",
            "into", "upon", "as", "is", "who", "that");

    private NameRun() {}

    /** The index after the longest run of capitalised words from a token, small words of a set allowed between. */
    static int end(Sentence s, int from, Set<String> inner) {
        int end = from;
        for (int i = from; i < s.size(); i++) {
            Token token = s.token(i);
            if (isNamePart(token)) {
                end = i + 1;
            } else if (!inner.contains(token.lower()) || i - end >= 3) {
                break;
            }
        }
        return end;
    }

    /** Whether a token can be a word of a name: capitalised, no mark. */
    static boolean isNamePart(Token token) {
        return token.isCapital();
    }
}
