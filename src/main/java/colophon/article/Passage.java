package colophon.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A run of words of an article as extractors read them: the text at its span with footnote marks blanked to as many
 * spaces, so that every offset still holds. Quotes are taken from {@link ArticleText} at the span, never from here.
 *
 * @param text the words, as many code points as the span is long
 * @param span their place in the article's text
 * @param links the links within, in order
 * @param emphases the spans set in italics within, in order (titles of works, in wiki style)
 */
public record Passage(String text, Span span, List<Link> links, List<Span> emphases) {
    public Passage {
        Objects.requireNonNull(span);
        links = List.copyOf(links);
        emphases = List.copyOf(emphases);
        if (text.codePointCount(0, text.length()) != span.length()) {
            throw new IllegalArgumentException("text and span differ in length: " + text);
        }
    }

    /** Words without links or italics. */
    public static Passage of(String text, Span span) {
        return new Passage(text, span, List.of(), List.of());
    }

    /** The place in the article of a range of {@code char} indices of {@link #text()}. */
    public Span spanOf(int from, int to) {
        if (text.length() == span.length()) {
            return new Span(span.start() + from, span.start() + to);
        }
        int start = span.start() + text.codePointCount(0, from);
        return new Span(start, start + text.codePointCount(from, to));
    }

    /** The {@code char} index in {@link #text()} of a place in the article, which is not before the passage. */
    public int charIndex(int codePoint) {
        int offset = codePoint - span.start();
        return text.length() == span.length() ? offset : text.offsetByCodePoints(0, offset);
    }

    /** The part between two {@code char} indices of {@link #text()}, with the links and italics that lie within. */
    public Passage part(int from, int to) {
        Span place = spanOf(from, to);
        return new Passage(text.substring(from, to), place, linksIn(place), emphasesIn(place));
    }

    private List<Link> linksIn(Span place) {
        List<Link> inside = List.of();
        for (Link link : links) {
            if (place.contains(link.span())) {
                inside = inside.isEmpty() ? new ArrayList<>() : inside;
                inside.add(link);
            }
        }
        return inside;
    }

    private List<Span> emphasesIn(Span place) {
        List<Span> inside = List.of();
        for (Span emphasis : emphases) {
            if (place.contains(emphasis)) {
                inside = inside.isEmpty() ? new ArrayList<>() : inside;
                inside.add(emphasis);
            }
        }
        return inside;
    }

    /** By its place, which tells it from all others of an article. */
    @Override
    public int hashCode() {
        return span.hashCode();
    }

    /** This without leading and trailing white space. */
    public Passage strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : part(from, to);
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
