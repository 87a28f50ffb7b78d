package colophon.extract.prose.sentence;

import java.util.Locale;

/**
 * A word, number or mark of a sentence.
 *
 * @param text as written
 * @param lower the same in lower case, with a straight apostrophe
 * @param from the {@code char} index of its start in the sentence
 * @param to the {@code char} index after it
 */
public record Token(String text, String lower, int from, int to) {
    /** A token of a text at a place. */
    static Token of(String sentence, int from, int to) {
        String text = sentence.substring(from, to);
        return new Token(text, text.toLowerCase(Locale.ROOT).replace('\u2019', '\''), from, to);
    }

    /** Whether it starts with a letter or digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether it starts with a capital letter, or with a letter of a script that has no capitals. */
    public boolean isCapital() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first) || Character.isIdeographic(first);
    }

    /** Whether it starts with a digit. */
    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** Whether it is exactly this word, given in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it opens or closes words quoted with double marks. */
    public boolean isQuote() {
        return text.length() == 1 && "\"\u201c\u201d\u201e\u00ab\u00bb".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it is the mark of possession. */
    public boolean isPossessive() {
        return lower.equals("'s") || lower.equals("'");
    }
}
