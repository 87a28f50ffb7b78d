package colophon.extract.list;

import colophon.article.Passage;
import colophon.article.Span;
import colophon.extract.value.Words;
import java.util.Optional;

/**
 * A line of a list parted into the title it begins with and what follows: a title in quotation marks or italics, or else
 * the words up to the first parenthesis, dash or comma.
 *
 * @param title the title, without its marks
 * @param marked whether quotation marks or italics set it off
 * @param rest what follows
 */
public record TitleAndRest(String title, boolean marked, Passage rest) {
    private static final String OPENING = "\"\u201C\u00AB\u201E\u300C\u300E\u2018\u201D";
    private static final String CLOSING = "\"\u201D\u00BB\u201C\u300D\u300F\u2019\u201D";

    /** Parts a line; empty where it has no words. */
    public static Optional<TitleAndRest> of(Passage words) {
        Passage line = words.strip();
        if (line.isBlank()) {
            return Optional.empty();
        }
        Optional<TitleAndRest> found = quoted(line);
        found = found.isPresent() ? found : italic(line);
        return found.or(() -> plain(line)).filter(t -> Words.hasWord(t.title()));
    }

    private static Optional<TitleAndRest> quoted(Passage line) {
        String text = line.text();
        int kind = OPENING.indexOf(text.charAt(0));
        if (kind < 0) {
            return Optional.empty();
        }
        int close = closing(text, kind);
        return close < 2
                ? Optional.empty()
                : Optional.of(new TitleAndRest(
                        Words.plain(text.substring(1, close)),
                        true,
                        line.part(close + 1, text.length()).strip()));
    }

    /** The first closing mark that no letter follows; an apostrophe within the title is none. */
    private static int closing(String text, int kind) {
        String closers = kind == 3 ? "\u201C\u201D" : String.valueOf(CLOSING.charAt(kind));
        for (int i = 1; i < text.length(); i++) {
            boolean ends = closers.indexOf(text.charAt(i)) >= 0;
            if (ends && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<TitleAndRest> italic(Passage line) {
        return line.emphases().stream()
                .filter(e -> e.start() <= line.span().start() + 1 && e.length() > 1)
                .findFirst()
                .map(e -> atSpan(line, e));
    }

    private static TitleAndRest atSpan(Passage line, Span span) {
        int from = line.text().offsetByCodePoints(0, span.start() - line.span().start());
        int to = line.text().offsetByCodePoints(from, span.length());
        String title = Words.unquoted(Words.plain(line.text().substring(from, to)));
        return new TitleAndRest(
                withoutTail(title), true, line.part(to, line.text().length()).strip());
    }

    private static Optional<TitleAndRest> plain(Passage line) {
        String text = line.text();
        int end = text.length();
        for (String mark : new String[] {" (", " \u2013 ", " \u2014 ", " - ", " [", ". ", "; "}) {
            int at = text.indexOf(mark);
            end = at > 0 && at < end ? at : end;
        }
        int comma = text.indexOf(", ");
        // Before a parenthesis a comma belongs to the title; with none it parts the title from what follows.
        boolean parenthesis = end < text.length() && text.charAt(end + 1) == '(';
        if (comma > 0 && comma < end && !parenthesis) {
            end = comma;
        }
        String title = withoutTail(Words.plain(text.substring(0, end)));
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(new TitleAndRest(
                        title, false, line.part(end, text.length()).strip()));
    }

    private static String withoutTail(String title) {
        int end = title.length();
        while (end > 0 && ",;: ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }
}
