package colophon.article;

import java.util.Arrays;

/**
 * The text of an article that quotes refer to, addressed by code points. Conversions between {@code char} indices and
 * code points are constant time for text within the Basic Multilingual Plane and logarithmic otherwise.
 */
public final class ArticleText {
    private final String text;

    /** The char indices of the high surrogates, ascending; empty for text within the BMP. */
    private final int[] pairs;

    private ArticleText(String text, int[] pairs) {
        this.text = text;
        this.pairs = pairs;
    }

    /** Wraps a text; unpaired surrogates count as one code point each, as {@link String#codePointCount} has it. */
    public static ArticleText of(String text) {
        int pairs = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs += Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)) ? 1 : 0;
        }
        int[] places = new int[pairs];
        for (int i = text.length() - 2; i >= 0 && pairs > 0; i--) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                places[--pairs] = i;
            }
        }
        return new ArticleText(text, places);
    }

    /** The number of code points. */
    public int length() {
        return text.length() - pairs.length;
    }

    /** The span of the whole text. */
    public Span span() {
        return new Span(0, length());
    }

    /** The words at a span. */
    public String slice(Span span) {
        return text.substring(charIndex(span.start()), charIndex(span.end()));
    }

    /** The span of a range of {@code char} indices. */
    public Span spanOfChars(int from, int to) {
        return new Span(codePoint(from), codePoint(to));
    }

    /** The code point offset of a {@code char} index. */
    public int codePoint(int charIndex) {
        if (pairs.length == 0) {
            return charIndex;
        }
        int at = Arrays.binarySearch(pairs, charIndex);
        return charIndex - (at >= 0 ? at : -at - 1);
    }

    /** The {@code char} index of a code point offset. */
    public int charIndex(int codePoint) {
        int before = 0;
        int behind = pairs.length;
        while (before < behind) {
            int middle = (before + behind) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                before = middle + 1;
            } else {
                behind = middle;
            }
        }
        return codePoint + before;
    }

    /** The whole text. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
