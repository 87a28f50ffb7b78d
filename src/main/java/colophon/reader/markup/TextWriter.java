package colophon.reader.markup;

import colophon.article.ArticleText;
import colophon.article.ExternalLink;
import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Writes an article's readable text and knows the place of everything in it. Words are written within segments: white
 * space runs become one space, none stands at the edges, line breaks are kept apart. What lays the text out (blank lines,
 * bullets, column marks) is written between segments. Each character is looked at a bounded number of times.
 */
public final class TextWriter {
    private final StringBuilder out = new StringBuilder(1 << 14);
    private final int limit;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> open = new ArrayList<>();
    private int started;
    private int[] pairs = new int[4];
    private int pairCount;
    private int[] breaks = new int[8];
    private int breakCount;
    private int segmentStart;
    private char breakChar = '\n';
    private boolean pendingSpace;
    private boolean pendingBreak;
    private boolean truncated;

    public TextWriter(int limit) {
        this.limit = limit;
    }

    /**
     * A run of words that stands alone: a paragraph, a cell, a label.
     *
     * @param start its first {@code char}
     * @param end the {@code char} after its last
     * @param breaks the places of the line breaks within
     */
    public record Segment(int start, int end, int[] breaks) {
        public boolean isEmpty() {
            return start == end;
        }
    }

    /** Begins a segment here; line breaks within it are written as the given character. */
    public void begin(char lineBreak) {
        splitMarks();
        segmentStart = out.length();
        breakChar = lineBreak;
        breakCount = 0;
        pendingSpace = false;
        pendingBreak = false;
    }

    /** Ends the segment; what is written until the next is layout. */
    public Segment end() {
        splitMarks();
        pendingSpace = false;
        pendingBreak = false;
        return new Segment(segmentStart, out.length(), Arrays.copyOf(breaks, breakCount));
    }

    /** Whether the segment holds a word so far. */
    public boolean hasWords() {
        return out.length() > segmentStart;
    }

    /** Writes words; their white space is collapsed, invisible characters are left out. */
    public void text(String words) {
        if (out.length() > limit) {
            truncated |= !words.isBlank();
            return;
        }
        String s = isLatin(words) || Normalizer.isNormalized(words, Normalizer.Form.NFC)
                ? words
                : Normalizer.normalize(words, Normalizer.Form.NFC);
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (isPlain(c)) {
                int from = i;
                do {
                    i++;
                } while (i < s.length() && (isPlain(s.charAt(i)) || isSpaceBetween(s, i)));
                flush();
                out.append(s, from, i);
            } else {
                i += special(s, i, c);
            }
        }
    }

    /** Whether a character behind one that is written as it is, is a single space with another such behind it. */
    private static boolean isSpaceBetween(String s, int i) {
        return s.charAt(i) == ' ' && i + 1 < s.length() && isPlain(s.charAt(i + 1));
    }

    /** Below U+0300 nothing composes with what stands before it. */
    private static boolean isLatin(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is written as it is. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F || c > 0xA0 && c != 0xAD && c < 0x1680 || c >= 0x1680 && isPlainBeyond(c);
    }

    private static boolean isPlainBeyond(char c) {
        if (c >= 0x2000 && c <= 0x206F) {
            return c >= 0x2010 && c <= 0x2027 || c >= 0x2030 && c <= 0x205E || c == 0x200C || c == 0x200D;
        }
        return !Character.isSurrogate(c) && c != 0x3000 && c != 0x1680 && c != 0xFEFF && c < 0xFFF9;
    }

    private int special(String s, int i, char c) {
        if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
            pair(s, i);
            return 2;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            pendingSpace = true;
        } else if (Character.isSurrogate(c) || c == '\uFFFD') {
            flush();
            out.append('\uFFFD');
        }
        return 1;
    }

    private void pair(String s, int i) {
        flush();
        if (pairCount == pairs.length) {
            pairs = Arrays.copyOf(pairs, pairCount * 2);
        }
        pairs[pairCount++] = out.length();
        out.append(s, i, i + 2);
    }

    /** Parts what was written from what follows by a space. */
    public void space() {
        pendingSpace = true;
    }

    /** Ends the line, where it holds words. Within a link's words a break is but a space. */
    public void lineBreak() {
        boolean inLink = false;
        for (int i = 0; i < started; i++) {
            inLink |= open.get(i).kind != Mark.Kind.EMPHASIS;
        }
        if (inLink) {
            pendingSpace = true;
        } else if (hasWords()) {
            splitMarks();
            pendingBreak = true;
        }
    }

    private void flush() {
        if (pendingBreak) {
            if (breakCount == breaks.length) {
                breaks = Arrays.copyOf(breaks, breakCount * 2);
            }
            breaks[breakCount++] = out.length();
            out.append(breakChar);
        } else if (pendingSpace && hasWords()) {
            out.append(' ');
        }
        pendingBreak = false;
        pendingSpace = false;
        for (; started < open.size(); started++) {
            Mark mark = open.get(started);
            mark.start = out.length();
            marks.add(mark);
        }
    }

    /** Opens a mark: the words that follow have it until it is closed. Marks nest. */
    public void open(Mark.Kind kind, String target) {
        open.add(new Mark(kind, target));
    }

    /** Opens italics. */
    public void openEmphasis() {
        open.add(new Mark(Mark.Kind.EMPHASIS, null));
    }

    /** Closes the mark opened last. */
    public void close() {
        Mark mark = open.removeLast();
        if (started > open.size()) {
            mark.end = out.length();
            started = open.size();
        }
    }

    /** Ends the open marks here and begins them again with the next word, so that each line has its own. */
    private void splitMarks() {
        for (int i = 0; i < started; i++) {
            open.get(i).end = out.length();
            open.set(i, open.get(i).again());
        }
        started = 0;
    }

    /** Writes layout: characters that belong to no segment. */
    public void raw(String layout) {
        out.append(layout);
    }

    /** Makes sure that the text so far, if any, ends in at least that many line feeds. */
    public void gap(int lines) {
        int have = 0;
        while (have < lines && have < out.length() && out.charAt(out.length() - 1 - have) == '\n') {
            have++;
        }
        if (!out.isEmpty()) {
            out.append("\n".repeat(lines - have));
        }
    }

    /** The number of {@code char}s so far. */
    public int length() {
        return out.length();
    }

    /** Whether words were left out because the text had reached its limit. */
    public boolean isTruncated() {
        return truncated;
    }

    /** Takes back all from a place on; no segment may be open. */
    public void truncate(int length) {
        out.setLength(length);
        while (!marks.isEmpty() && marks.getLast().start >= length) {
            marks.removeLast();
        }
        while (pairCount > 0 && pairs[pairCount - 1] >= length) {
            pairCount--;
        }
        segmentStart = Math.min(segmentStart, length);
    }

    /** The words of a segment. */
    public String words(Segment segment) {
        return out.substring(segment.start, segment.end);
    }

    /** All of a segment as a passage. */
    public Passage passage(Segment segment) {
        return passage(segment.start, segment.end);
    }

    /** A segment line by line. */
    public List<Passage> lines(Segment segment) {
        List<Passage> lines = new ArrayList<>();
        int from = segment.start;
        for (int at : segment.breaks) {
            lines.add(passage(from, at));
            from = at + 1;
        }
        if (from < segment.end) {
            lines.add(passage(from, segment.end));
        }
        return lines;
    }

    /** A range of the text as a passage, with the marks that lie within. */
    public Passage passage(int from, int to) {
        List<Link> links = new ArrayList<>(2);
        List<Span> emphases = new ArrayList<>(2);
        for (int i = firstMark(from); i < marks.size() && marks.get(i).start < to; i++) {
            Mark mark = marks.get(i);
            if (mark.end <= to && mark.end > mark.start) {
                add(mark, links, emphases);
            }
        }
        return new Passage(out.substring(from, to), span(from, to), links, emphases);
    }

    private void add(Mark mark, List<Link> links, List<Span> emphases) {
        if (mark.kind == Mark.Kind.LINK) {
            links.add(new Link(span(mark.start, mark.end), Objects.requireNonNull(mark.target)));
        } else if (mark.kind == Mark.Kind.EMPHASIS) {
            emphases.add(span(mark.start, mark.end));
        }
    }

    private int firstMark(int from) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The links to pages outside, in the order of the text. */
    public List<ExternalLink> externalLinks() {
        return marks.stream()
                .filter(m -> m.kind == Mark.Kind.EXTERNAL && m.end > m.start)
                .map(m -> new ExternalLink(span(m.start, m.end), Objects.requireNonNull(m.target)))
                .toList();
    }

    /** The text as written. */
    public ArticleText articleText() {
        return ArticleText.of(out.toString());
    }

    /** The span in code points of a range of {@code char}s. */
    public Span span(int from, int to) {
        return new Span(codePoint(from), codePoint(to));
    }

    private int codePoint(int index) {
        if (pairCount == 0) {
            return index;
        }
        int at = Arrays.binarySearch(pairs, 0, pairCount, index);
        return index - (at >= 0 ? at : -at - 1);
    }
}
