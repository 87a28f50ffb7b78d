package colophon.article;

import java.util.Comparator;

/**
 * A half-open range of an article's text, in Unicode code points from its start (as {@code oa:start} and {@code oa:end}
 * of the Web Annotation Data Model, section 4.2.5, count them).
 *
 * @param start the first code point, from 0
 * @param end the code point after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The number of code points. */
    public int length() {
        return end - start;
    }

    /** Whether the other span lies inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span around both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
