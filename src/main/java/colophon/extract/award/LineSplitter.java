package colophon.extract.award;

import colophon.article.Passage;
import colophon.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line at its separators: commas, semicolons, colons, dashes and parentheses that stand outside of links, italics
 * and quotes. Linear in the length of the line.
 */
final class LineSplitter {
    private final Passage line;
    private final String text;
    private final boolean[] whole;
    private final List<LinePiece> pieces = new ArrayList<>();
    private int start;
    private char before;
    private int depth;

    private LineSplitter(Passage line) {
        this.line = line;
        this.text = line.text();
        this.whole = new boolean[text.length() + 1];
        line.links().forEach(l -> cover(l.span()));
        line.emphases().forEach(this::cover);
    }

    /** The pieces of a line, in order, blank ones left out. */
    static List<LinePiece> split(Passage line) {
        LineSplitter splitter = new LineSplitter(line);
        splitter.run();
        return splitter.pieces;
    }

    /** Marks that no separator is read at the characters of a link or of italics, but for its first. */
    private void cover(Span span) {
        int from = charIndex(span.start());
        int to = Math.min(text.length(), charIndex(span.end()));
        for (int i = from; i < to; i++) {
            whole[i] = true;
        }
    }

    private int charIndex(int codePoint) {
        return line.charIndex(Math.min(codePoint, line.span().end()));
    }

    private void run() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\u201c' || c == '\u201d') {
                quoted = c == '"' ? !quoted && text.indexOf('"', i + 1) > 0 : c == '\u201c';
            } else if (!quoted && !whole[i]) {
                separator(i, c);
            }
        }
        flush(text.length(), depth > 0, '\0');
    }

    private void separator(int i, char c) {
        switch (c) {
            case '(', '[' -> {
                if (depth++ == 0) {
                    flush(i, false, '(');
                }
            }
            case ')', ']' -> {
                if (depth == 1) {
                    flush(i, true, ')');
                }
                depth = Math.max(0, depth - 1);
            }
            case ',', ';', '|', '\n', '\u2022' -> cut(i, c);
            case ':' -> {
                if (i + 1 == text.length() || isSpace(text.charAt(i + 1)) || i > 0 && isSpace(text.charAt(i - 1))) {
                    cut(i, c);
                }
            }
            case '\u2014', '\u2013', '-', '\u2212' -> {
                if (isDash(i, c)) {
                    cut(i, '-');
                }
            }
            default -> {
                // any other character is part of the piece
            }
        }
    }

    /** A dash parts where there is space on both sides; a long one also without, but for numbers and half words. */
    private boolean isDash(int i, char c) {
        boolean left = i > 0 && isSpace(text.charAt(i - 1));
        boolean right = i + 1 < text.length() && isSpace(text.charAt(i + 1));
        boolean next = i + 2 < text.length() && Character.isUpperCase(text.charAt(i + 2));
        boolean name = right && next && i > 0 && Character.isLetter(text.charAt(i - 1));
        return left && right || c == '\u2014' || (left || right) && c != '-' || name || i + 1 == text.length();
    }

    private void cut(int i, char separator) {
        if (depth == 0 || depth == 1 && separator != '-' && separator != ':') {
            flush(i, depth > 0, separator);
        }
    }

    private void flush(int end, boolean bracketed, char after) {
        Passage piece = line.part(Math.min(start, end), end).strip();
        if (!piece.isBlank()) {
            pieces.add(new LinePiece(piece, bracketed, before, after));
        }
        start = end + 1;
        before = after;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
