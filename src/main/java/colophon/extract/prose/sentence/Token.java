package colophon.extract.prose.sentence;

import java.util.Locale;

/** A word, number or mark of a sentence. Immutable. */
public final class Token {
    private static final int WORD = 1;
    private static final int CAPITAL = 2;
    private static final int NUMBER = 4;
    private static final int QUOTE = 8;

    private final String text;
    private final String lower;
    private final int traits;
    private final int from;
    private final int to;

    private Token(String text, String lower, int traits, int from, int to) {
        this.text = text;
        this.lower = lower;
        this.traits = traits;
        this.from = from;
        this.to = to;
    }

    /** A token of a text at a place. */
    static Token of(String sentence, int from, int to) {
        String text = sentence.substring(from, to);
        return isSmall(text)
                ? new Token(text, text, WORD, from, to)
                : new Token(text, text.toLowerCase(Locale.ROOT).replace('\u2019', '\''), traits(text), from, to);
    }

    /** Whether it has nothing but small letters of English, as most words have. */
    private static boolean isSmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static int traits(String text) {
        int first = text.codePointAt(0);
        boolean capital = Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isIdeographic(first)
                || isElided(text);
        boolean quote = text.length() == 1 && "\"\u201c\u201d\u201e\u00ab\u00bb".indexOf(text.charAt(0)) >= 0;
        return (Character.isLetterOrDigit(first) ? WORD : 0)
                | (capital ? CAPITAL : 0)
                | (Character.isDigit(first) ? NUMBER : 0)
                | (quote ? QUOTE : 0);
    }

    /** "d'Arc", "al'Dorn": an article or preposition of another language that has grown together with a name. */
    private static boolean isElided(String text) {
        int mark = Math.max(text.indexOf('\''), text.indexOf('\u2019'));
        return mark > 0 && mark < 3 && mark + 2 < text.length() && Character.isUpperCase(text.charAt(mark + 1));
    }

    /** As written. */
    public String text() {
        return text;
    }

    /** The same in lower case, with a straight apostrophe. */
    public String lower() {
        return lower;
    }

    /** The {@code char} index of its start in the sentence. */
    public int from() {
        return from;
    }

    /** The {@code char} index after it. */
    public int to() {
        return to;
    }

    /** Whether it starts with a letter or digit. */
    public boolean isWord() {
        return has(WORD);
    }

    /** Whether it starts with a capital letter, or with a letter of a script that has no capitals. */
    public boolean isCapital() {
        return has(CAPITAL);
    }

    /** Whether it starts with a digit. */
    public boolean isNumber() {
        return has(NUMBER);
    }

    /** Whether it is exactly this word, given in lower case. */
    public boolean is(String words) {
        return lower.length() == words.length() && lower.equals(words);
    }

    /** Whether it opens or closes words quoted with double marks. */
    public boolean isQuote() {
        return has(QUOTE);
    }

    /** Whether it is the mark of possession. */
    public boolean isPossessive() {
        return is("'s") || is("'");
    }

    private boolean has(int trait) {
        return (traits & trait) != 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
