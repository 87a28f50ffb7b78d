package colophon.reader.wikitext;

import java.util.Arrays;

/**
 * Which bracket closes which in a piece of wikitext: <code>{{ }}</code> around templates, {@code [[ ]]} around links, and at the
 * start of lines <code>{| |}</code> around tables. What has no partner is text. One pass, whatever the nesting.
 */
final class Brackets {
    private final int[] ends;

    private Brackets(int[] ends) {
        this.ends = ends;
    }

    /** Matches the brackets of a text. */
    static Brackets of(String text) {
        int[] ends = new int[text.length() + 1];
        Open open = new Open();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '{' || c == '[') {
                i = opening(text, i, c, open);
            } else if (c == '}' || c == ']' || c == '|') {
                i = closing(text, i, c, open, ends);
            } else {
                i++;
            }
        }
        return new Brackets(ends);
    }

    /** The place after the bracket that closes the one at a place; 0 where there is none. */
    int end(int place) {
        return ends[place];
    }

    private static int opening(String text, int i, char c, Open open) {
        if (i + 1 < text.length() && text.charAt(i + 1) == c) {
            open.push(c, i);
            return i + 2;
        }
        if (c == '{' && i + 1 < text.length() && text.charAt(i + 1) == '|' && startsLine(text, i)) {
            open.push('|', i);
            return i + 2;
        }
        return i + 1;
    }

    private static int closing(String text, int i, char c, Open open, int[] ends) {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == (c == '|' ? '}' : c);
        if (!pair) {
            return i + 1;
        }
        if (c == '|' && (!startsLine(text, i) || i + 2 < text.length() && text.charAt(i + 2) == '}')) {
            return i + 1;
        }
        char opener = c == '}' ? '{' : c == ']' ? '[' : '|';
        int start = open.pop(opener);
        if (start >= 0) {
            ends[start] = i + 2;
        }
        return start >= 0 ? i + 2 : i + 1;
    }

    /** Whether nothing but white space, or the marks of an indented line, stands before a place on its line. */
    static boolean startsLine(String text, int i) {
        int k = i - 1;
        while (k >= 0 && (text.charAt(k) == ' ' || text.charAt(k) == '\t' || text.charAt(k) == ':')) {
            k--;
        }
        return k < 0 || text.charAt(k) == '\n';
    }

    /** The brackets that are open. */
    private static final class Open {
        private char[] kinds = new char[16];
        private int[] places = new int[16];
        private int size;
        private final int[] counts = new int[128];

        void push(char kind, int place) {
            if (size == kinds.length) {
                kinds = Arrays.copyOf(kinds, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            kinds[size] = kind;
            places[size++] = place;
            counts[kind]++;
        }

        /** Closes the innermost of a kind, with all that stands open in it; -1 where none is open. A link ends no template. */
        int pop(char kind) {
            if (counts[kind] == 0 || kind == '[' && kinds[size - 1] != '[') {
                return -1;
            }
            while (true) {
                size--;
                counts[kinds[size]]--;
                if (kinds[size] == kind) {
                    return places[size];
                }
            }
        }
    }
}
