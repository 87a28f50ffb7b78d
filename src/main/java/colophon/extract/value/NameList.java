package colophon.extract.value;

import colophon.article.Link;
import colophon.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes lists of names apart: "A and B", "A, B, & C", one a line. Links decide boundaries: nothing within a link parts names.
 * What stands in parentheses after a name is its note.
 */
public final class NameList {
    /** What the names are of: it decides whether "and" within a name is likely. */
    public enum Kind {
        /** People: a comma and "and" part them, but not "Jr." from its name. */
        PEOPLE,
        /** Companies and other bodies, whose names hold "and", "&" and ", Inc.". */
        BODIES,
        /** Common nouns such as genres and occupations. */
        TERMS
    }

    /** What belongs to the name before the comma. */
    private static final WordSet SUFFIXES = WordSet.of(
            "jr",
            "jr.",
            "sr",
            "sr.",
            "ii",
            "iii",
            "iv",
            "ph.d.",
            "phd",
            "m.d.",
            "md",
            "esq.",
            "inc",
            "inc.",
            "ltd",
            "ltd.",
            "llc",
            "l.l.c.",
            "co.",
            "corp.",
            "corporation",
            "s.a.",
            "gmbh",
            "plc",
            "limited",
            "incorporated",
            "llp",
            "lp",
            "l.p.",
            "b.v.",
            "s.r.l.",
            "s.p.a.",
            "bsc",
            "asc",
            "a.s.c.",
            "b.s.c.",
            "ace",
            "a.c.e.",
            "isc",
            "aic",
            "afc",
            "csc",
            "obe",
            "cbe",
            "mbe",
            "kbe",
            "dbe");

    private static final int LONGEST_SUFFIX = 12;

    private final Kind kind;

    private NameList(Kind kind) {
        this.kind = kind;
    }

    /** A reader of lists of a kind of name. */
    public static NameList of(Kind kind) {
        return new NameList(kind);
    }

    /** The names of several lines, in order; notes on a line of their own belong to the name before. */
    public List<NamedPart> split(List<Passage> lines) {
        List<NamedPart> parts = new ArrayList<>();
        for (Passage line : lines) {
            for (NamedPart part : split(line)) {
                boolean noteOnly = part.words().isBlank();
                if (noteOnly && !parts.isEmpty()) {
                    NamedPart before = parts.removeLast();
                    List<String> notes = new ArrayList<>(before.notes());
                    notes.addAll(part.notes());
                    parts.add(new NamedPart(before.words(), notes, before.link()));
                } else if (!noteOnly) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** The names of one line, in order. A part that is a note alone has blank words. */
    public List<NamedPart> split(Passage line) {
        List<NamedPart> parts = new ArrayList<>();
        String text = line.text();
        boolean[] linked = inLink(line);
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            int length = depth > 0 || linked[i] ? 0 : separator(line, linked, start, i);
            if (length > 0) {
                add(parts, line.part(start, i));
                start = i + length;
                i = start - 1;
            }
        }
        add(parts, line.part(start, text.length()));
        return parts;
    }

    private static boolean[] inLink(Passage line) {
        boolean[] linked = new boolean[line.text().length()];
        for (Link link : line.links()) {
            int from = charIndex(line, link.span().start());
            int to = charIndex(line, link.span().end());
            java.util.Arrays.fill(linked, from, to, true);
        }
        return linked;
    }

    private static int charIndex(Passage line, int codePoint) {
        return line.charIndex(codePoint);
    }

    /** The length of the separator at an index, 0 where there is none. */
    private int separator(Passage line, boolean[] linked, int start, int i) {
        String text = line.text();
        char c = text.charAt(i);
        if (c == '\n' || c == ';' || c == '\u2022' || c == '\u00B7' || c == '|' || c == '\u2023' || c == '\u25AA') {
            return 1;
        }
        if (c == ',') {
            return isListComma(text, i, linked) ? 1 : 0;
        }
        if (c == '/' && (isBetweenLinks(linked, i) || isSpaced(text, i) || kind == Kind.TERMS)) {
            return 1;
        }
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            return 0;
        }
        int length = conjunction(text, i);
        boolean parts = kind != Kind.BODIES || touchesLinks(line, linked, start, i, i + length);
        return length > 0 && parts ? length : 0;
    }

    /** " and ", " & ", " with " and the like, with the space before. */
    private int conjunction(String text, int i) {
        for (String word :
                List.of("and ", "& ", "and\u00A0", "&\u00A0", "+ ", "with ", "or ", "and\n", "as well as ")) {
            boolean people = kind == Kind.PEOPLE || word.startsWith("and") || word.startsWith("&");
            if (people && text.startsWith(word, i + 1)) {
                return word.length() + 1;
            }
        }
        return 0;
    }

    /** "Harcourt, Brace & Co.": the words up to the next comma hold a conjunction. */
    private static boolean isFirmName(String text, int comma) {
        int end = comma + 1;
        while (end < text.length() && ",(;\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String next = text.substring(comma + 1, end);
        return next.contains(" and ") || next.contains(" & ");
    }

    private boolean isListComma(String text, int comma, boolean[] linked) {
        int from = comma + 1;
        while (from < text.length() && Character.isSpaceChar(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && to - from < LONGEST_SUFFIX && ",;()\n ".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String next = text.substring(from, to).toLowerCase(Locale.ROOT);
        boolean suffix = SUFFIXES.has(next) && !(from < linked.length && linked[from]);
        boolean number = comma > 0
                && from == comma + 1
                && from < text.length()
                && Character.isDigit(text.charAt(comma - 1))
                && Character.isDigit(text.charAt(from));
        boolean firm = kind == Kind.BODIES
                && isFirmName(text, comma)
                && !linked[Math.max(0, comma - 1)]
                && !(from < linked.length && linked[from]);
        return !suffix && !number && !firm;
    }

    private static boolean isSpaced(String text, int i) {
        return i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
    }

    private static boolean isBetweenLinks(boolean[] linked, int i) {
        return i > 0 && i + 1 < linked.length && linked[i - 1] && linked[i + 1];
    }

    /** Whether the conjunction stands between two linked names, or between a linked name and another capital letter. */
    private static boolean touchesLinks(Passage line, boolean[] linked, int start, int from, int to) {
        String text = line.text();
        int before = from;
        while (before > start && !Character.isLetterOrDigit(text.charAt(before)) && text.charAt(before) != ')') {
            before--;
        }
        boolean left = linked[before];
        boolean right = to < linked.length && linked[to];
        return left && right || (left || right) && Character.isUpperCase(text.charAt(Math.min(to, text.length() - 1)));
    }

    private void add(List<NamedPart> parts, Passage words) {
        Passage part = words.strip();
        if (part.isBlank()) {
            return;
        }
        List<String> notes = new ArrayList<>();
        Passage name = withoutNotes(part, notes);
        if (name.links().size() > 1 && kind != Kind.TERMS) {
            splitByLinks(parts, name, notes);
        } else {
            parts.add(named(name, notes));
        }
    }

    /** Two links side by side with nothing but space between are two names whose line break was lost. */
    private static void splitByLinks(List<NamedPart> parts, Passage name, List<String> notes) {
        Link first = name.links().getFirst();
        Link second = name.links().get(1);
        int from = charIndex(name, first.span().end());
        int to = charIndex(name, second.span().start());
        boolean adjoining = from <= to && name.text().substring(from, to).isBlank();
        if (!adjoining) {
            parts.add(named(name, notes));
            return;
        }
        for (int i = 0; i < name.links().size(); i++) {
            Link link = name.links().get(i);
            Passage words = name.part(
                    charIndex(name, link.span().start()),
                    charIndex(name, link.span().end()));
            parts.add(new NamedPart(words, i == name.links().size() - 1 ? notes : List.of(), Optional.of(link)));
        }
    }

    private static NamedPart named(Passage name, List<String> notes) {
        Optional<Link> link = name.links().stream().findFirst().filter(l -> isName(l, name));
        Passage words = link.map(l -> name.part(
                        charIndex(name, l.span().start()),
                        charIndex(name, l.span().end())))
                .filter(linked -> !linked.isBlank())
                .orElse(name);
        return new NamedPart(trimmed(words), notes, link);
    }

    /** A link gives the name where it covers most of the words; a linked word within a longer name does not. */
    private static boolean isName(Link link, Passage name) {
        return 2 * link.span().length() >= name.strip().span().length();
    }

    private static Passage trimmed(Passage words) {
        int from = 0;
        int to = words.text().length();
        while (from < to && isTrim(words.text().charAt(from), "-\u2013\u2014,:*\u2022&")) {
            from++;
        }
        while (to > from && isTrim(words.text().charAt(to - 1), "-\u2013\u2014,:;*\u2022&\u2020\u2021")) {
            to--;
        }
        return words.part(from, to);
    }

    private static boolean isTrim(char c, String marks) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || marks.indexOf(c) >= 0;
    }

    /** Takes the parentheses off the end of a name; an opening one that is never closed takes the rest. */
    private static Passage withoutNotes(Passage part, List<String> notes) {
        String text = part.text();
        int open = text.indexOf('(');
        if (open < 0) {
            return part;
        }
        int depth = 0;
        int from = 0;
        int end = text.length();
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && depth++ == 0) {
                from = i + 1;
            } else if (c == ')' && depth > 0 && --depth == 0) {
                notes.add(Words.plain(text.substring(from, i)));
            }
        }
        if (depth > 0) {
            notes.add(Words.plain(text.substring(Math.min(from, end))));
        }
        return part.part(0, open).strip();
    }
}
