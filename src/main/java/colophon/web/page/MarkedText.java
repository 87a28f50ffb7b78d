package colophon.web.page;

import colophon.web.page.ArticlePage.Line;
import colophon.web.page.ArticlePage.Note;
import colophon.web.page.ArticlePage.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts a text with quotes into lines, and lines into pieces that lie within the same quotes from end to end. Quotes may
 * overlap, nest and span lines. Offsets count code points.
 */
final class MarkedText {
    private final String text;
    private final List<Quote> quotes;

    /**
     * A quote.
     *
     * @param anchor its name
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param notes what it says
     */
    record Quote(String anchor, int start, int end, List<Note> notes) {
        Quote {
            notes = List.copyOf(notes);
        }
    }

    MarkedText(String text, List<Quote> quotes) {
        this.text = text;
        this.quotes = quotes.stream()
                .sorted(Comparator.comparingInt(Quote::start)
                        .thenComparing(Comparator.comparingInt(Quote::end).reversed())
                        .thenComparing(Quote::anchor))
                .toList();
    }

    /** The lines; the line feeds are left out. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<Quote> open = new ArrayList<>();
        int next = 0;
        int offset = 0;
        for (String words : text.split("\n", -1)) {
            int end = offset + words.codePointCount(0, words.length());
            List<Quote> starting = new ArrayList<>();
            while (next < quotes.size() && quotes.get(next).start() <= end) {
                starting.add(quotes.get(next++));
            }
            open.addAll(starting);
            lines.add(line(words, offset, end, open, starting));
            offset = end + 1;
            int from = offset;
            open.removeIf(q -> q.end() <= from);
        }
        return lines;
    }

    private static Line line(String words, int start, int end, List<Quote> open, List<Quote> starting) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Quote quote : open) {
            cuts.add(Math.clamp(quote.start(), start, end));
            cuts.add(Math.clamp(quote.end(), start, end));
        }
        List<Segment> segments = new ArrayList<>();
        int from = start;
        int at = 0;
        for (int cut : cuts.tailSet(start, false)) {
            int to = words.offsetByCodePoints(at, cut - from);
            segments.add(segment(words.substring(at, to), from, cut, open));
            from = cut;
            at = to;
        }
        return new Line(
                segments,
                starting.stream()
                        .flatMap(q -> q.notes().stream())
                        .sorted(Comparator.comparing((Note n) -> !n.own())
                                .thenComparing(n -> n.subject().text())
                                .thenComparing(n -> n.subject().href().orElse("")))
                        .toList());
    }

    private static Segment segment(String words, int from, int to, List<Quote> open) {
        List<String> anchors =
                open.stream().filter(q -> q.start() == from).map(Quote::anchor).toList();
        int depth = (int)
                open.stream().filter(q -> q.start() < to && q.end() > from).count();
        return new Segment(words, anchors, depth);
    }
}
