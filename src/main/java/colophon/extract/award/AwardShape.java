package colophon.extract.award;

import colophon.extract.name.Words;
import colophon.extract.value.WordSet;
import java.util.Arrays;

/** Tells names from sentences: in a name every word but the small ones is capitalised. */
final class AwardShape {
    private static final WordSet SMALL = WordSet.of(
            "a",
            "an",
            "the",
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "to",
            "and",
            "or",
            "as",
            "with",
            "de",
            "la",
            "le",
            "du",
            "des",
            "di",
            "del",
            "d'or",
            "d'argento",
            "et",
            "y",
            "e",
            "und",
            "der",
            "die",
            "das",
            "van",
            "von",
            "based",
            "not",
            "any",
            "vs",
            "vs.",
            "over",
            "under",
            "between",
            "into",
            "its",
            "than",
            "other");

    private static final WordSet PROSE = WordSet.of(
            "was",
            "were",
            "is",
            "are",
            "be",
            "been",
            "has",
            "have",
            "had",
            "he",
            "she",
            "it",
            "they",
            "his",
            "her",
            "their",
            "that",
            "which",
            "who",
            "when",
            "where",
            "but",
            "because",
            "known",
            "selling",
            "remembered",
            "won",
            "received");

    private AwardShape() {}

    /** Whether words hold a verb or pronoun, as sentences do and names of categories do not. */
    static boolean isProse(String words) {
        return Arrays.stream(Words.of(words.strip())).anyMatch(PROSE::contains);
    }

    /** Whether words have the shape of a name; half of the words at least are capitalised and none is an odd small one. */
    static boolean isProperName(String words) {
        String[] tokens = Words.of(words.strip());
        if (tokens.length == 0 || !isCapital(tokens[0])) {
            return false;
        }
        for (String token : tokens) {
            if (!fits(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String token) {
        return isCapital(token) || SMALL.has(token) || !Character.isLetter(first(token)) || token.indexOf('-') > 0;
    }

    private static boolean isCapital(String token) {
        int first = first(token);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** The first letter or digit of a token; opening quotes and brackets do not count. */
    private static int first(String token) {
        for (int i = 0; i < token.length(); i += Character.charCount(token.codePointAt(i))) {
            if (Character.isLetterOrDigit(token.codePointAt(i))) {
                return token.codePointAt(i);
            }
        }
        return '.';
    }
}
