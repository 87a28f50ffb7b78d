package colophon.extract.value;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters, a run of ASCII digits, or a single other character that is no white space.
 *
 * @param kind which of the three
 * @param text the characters
 * @param from the index of the first
 * @param to the index after the last
 */
record Token(Kind kind, String text, int from, int to) {
    /** What a token is made of. */
    enum Kind {
        LETTERS,
        DIGITS,
        MARK
    }

    /** The tokens of a text in order. */
    static List<Token> all(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int from = i++;
            if (isDigit(c)) {
                int glued = GluedYear.end(text, from);
                while (glued == from && i < text.length() && isDigit(text.charAt(i))) {
                    i++;
                }
                i = Math.max(i, glued);
                tokens.add(new Token(Kind.DIGITS, text.substring(from, i), from, i));
            } else if (Character.isLetter(c)) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
                tokens.add(new Token(Kind.LETTERS, text.substring(from, i), from, i));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                tokens.add(new Token(Kind.MARK, text.substring(from, i), from, i));
            }
        }
        return tokens;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isDash() {
        return kind == Kind.MARK && "-\u2010\u2011\u2012\u2013\u2014\u2212".contains(text);
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isWord(String word) {
        return kind == Kind.LETTERS && text.equalsIgnoreCase(word);
    }

    /** A number of at most nine digits; -1 for anything else. */
    int number() {
        return kind == Kind.DIGITS && text.length() <= 9 ? Integer.parseInt(text) : -1;
    }
}
