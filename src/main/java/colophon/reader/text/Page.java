package colophon.reader.text;

import colophon.article.ArticleText;
import colophon.article.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with its lines.
 *
 * @param text the text that offsets count in
 * @param words the same with footnote marks and leftovers of markup blanked to as many spaces
 * @param lines the lines that hold words, in order
 */
record Page(ArticleText text, String words, List<Line> lines) {
    private static final int TAB = 4;

    Page {
        lines = List.copyOf(lines);
    }

    static Page of(String text, FootnoteMarks footnotes) {
        String words = MarkupRemains.blank(footnotes.blank(text));
        return new Page(ArticleText.of(text), words, lines(words));
    }

    /** The words of a line. */
    String words(Line line) {
        return words.substring(line.from(), line.to());
    }

    /** The passage between two {@code char} indices, without white space around. */
    Passage passage(int from, int to) {
        return Passage.of(words.substring(from, to), text.spanOfChars(from, to)).strip();
    }

    Passage passage(Line line) {
        return passage(line.from(), line.to());
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static List<Line> lines(String words) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int gap = 0;
        for (int start = 0; start <= words.length(); number++) {
            int newline = words.indexOf('\n', start);
            int end = newline < 0 ? words.length() : newline;
            int from = start;
            int to = end;
            while (from < to && isSpace(words.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(words.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(new Line(number + 1, indent(words, start, from), from, to, gap));
                gap = 0;
            } else {
                gap++;
            }
            start = end + 1;
        }
        return lines;
    }

    private static int indent(String words, int start, int from) {
        int columns = 0;
        for (int i = start; i < from; i++) {
            columns += words.charAt(i) == '\t' ? TAB : 1;
        }
        return columns;
    }
}
