package colophon.extract.prose.sentence;

import colophon.extract.value.GluedYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts a sentence into words, numbers and marks, in one pass. Immutable. */
public final class Tokenizer {
    private final Abbreviations abbreviations;

    public Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The tokens of a sentence in order. */
    public List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>(sentence.length() / 5 + 4);
        int i = 0;
        while (i < sentence.length()) {
            char c = sentence.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
                continue;
            }
            int end = end(sentence, i);
            tokens.add(Token.of(sentence, i, end));
            i = end;
        }
        return tokens;
    }

    private int end(String s, int from) {
        char c = s.charAt(from);
        if (Character.isDigit(c)) {
            return numberEnd(s, from);
        }
        if (Character.isLetter(c) || Character.isHighSurrogate(c)) {
            return wordEnd(s, from);
        }
        if (isApostrophe(c) && isPossessive(s, from)) {
            return from + 2;
        }
        return from + 1;
    }

    /** 39,900,000 and 7.5 are one; 1980s and 16th too. */
    private static int numberEnd(String s, int from) {
        int glued = GluedYear.end(s, from);
        if (glued > from) {
            return glued;
        }
        int i = from + 1;
        while (i < s.length()) {
            char c = s.charAt(i);
            boolean inner = (c == ',' || c == '.') && i + 1 < s.length() && Character.isDigit(s.charAt(i + 1));
            if (!Character.isLetterOrDigit(c) && !inner && !isJoint(s, i)) {
                break;
            }
            i++;
        }
        return i;
    }

    private int wordEnd(String s, int from) {
        int i = from;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
                i++;
            } else if (isApostrophe(c) && isInnerApostrophe(s, i) || isJoint(s, i)) {
                i++;
            } else if (c == '.' && takesStop(s, from, i)) {
                i++;
            } else {
                break;
            }
        }
        return Math.max(i, from + 1);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** The hyphen of "coming-of-age"; a dash between words is a mark of its own. */
    private static boolean isJoint(String s, int i) {
        char c = s.charAt(i);
        return (c == '-' || c == '\u2010' || c == '\u2011')
                && i > 0
                && i + 1 < s.length()
                && Character.isLetterOrDigit(s.charAt(i + 1))
                && Character.isLetterOrDigit(s.charAt(i - 1));
    }

    /** "O'Brien", "d'Or" and "didn't" are one word; the 's of "Brien's" is not part of it. */
    private static boolean isInnerApostrophe(String s, int i) {
        return i + 1 < s.length() && Character.isLetter(s.charAt(i + 1)) && !isPossessive(s, i);
    }

    private static boolean isPossessive(String s, int i) {
        return i > 0
                && i + 1 < s.length()
                && (s.charAt(i + 1) == 's' || s.charAt(i + 1) == 'S')
                && (i + 2 == s.length() || !Character.isLetterOrDigit(s.charAt(i + 2)))
                && (Character.isLetterOrDigit(s.charAt(i - 1)) || isClosingQuote(s.charAt(i - 1)));
    }

    /** A title in quotation marks owns what follows as a name does. */
    private static boolean isClosingQuote(char c) {
        return c == '"' || c == '\u201d';
    }

    /** The full stop of an initial ("K.", "U.S.") or of an abbreviation. */
    private boolean takesStop(String s, int from, int stop) {
        int piece = Math.max(s.lastIndexOf('.', stop - 1) + 1, from);
        int letters = stop - piece;
        if (letters == 1 && Character.isUpperCase(s.charAt(piece)) && (piece == from || s.charAt(piece - 1) == '.')) {
            return true;
        }
        return piece == from && abbreviations.contains(s.substring(from, stop).toLowerCase(Locale.ROOT));
    }
}
