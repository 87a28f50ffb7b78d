package colophon.reader.wikitext;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out of a page's source what is never read: comments, footnotes, formulas, galleries and other elements whose content is
 * no prose, and switches such as {@code __NOTOC__}. What stands within {@code nowiki} is kept with its marks made harmless. One pass.
 */
final class SourceCleaner {
    /** Elements that go with all that stands in them. */
    private static final Set<String> DROPPED = Set.of(
            "ref",
            "references",
            "gallery",
            "math",
            "chem",
            "timeline",
            "imagemap",
            "score",
            "syntaxhighlight",
            "source",
            "templatedata",
            "templatestyles",
            "graph",
            "mapframe",
            "maplink",
            "includeonly",
            "hiero",
            "inputbox",
            "del",
            "s",
            "strike",
            "style",
            "script");

    private static final int LONGEST_NAME = 20;

    /** A tag that does not end within so many characters is none. */
    private static final int LONGEST_TAG = 4000;

    /** Elements that are not closed in the rest of the text, so that it is not looked through again. */
    private final Set<String> unclosed = new HashSet<>();

    private final String source;
    private final String lower;
    private final StringBuilder out;

    private SourceCleaner(String source) {
        this.source = source;
        this.lower = source.toLowerCase(Locale.ROOT);
        this.out = new StringBuilder(source.length());
    }

    static String clean(String source) {
        // Lower case has the same length but for a few letters; where it differs, tags are looked for as they are
        // written.
        return new SourceCleaner(source).run();
    }

    private String run() {
        String tags = lower.length() == source.length() ? lower : source;
        int noMoreComments = Integer.MAX_VALUE;
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c != '<' && c != '_') {
                out.append(c);
                i++;
            } else if (c == '_') {
                i = behaviourSwitch(i);
            } else if (source.startsWith("<!--", i) && i < noMoreComments) {
                int end = source.indexOf("-->", i + 4);
                noMoreComments = end < 0 ? i : noMoreComments;
                i = end < 0 ? source.length() : end + 3;
            } else {
                i = tag(tags, i);
            }
        }
        return out.toString();
    }

    /** {@code __NOTOC__} and its like: two underscores, capitals, two underscores. */
    private int behaviourSwitch(int i) {
        int end = i + 2;
        if (source.startsWith("__", i)) {
            while (end < source.length() && source.charAt(end) >= 'A' && source.charAt(end) <= 'Z') {
                end++;
            }
            if (end > i + 2 && source.startsWith("__", end)) {
                return end + 2;
            }
        }
        out.append('_');
        return i + 1;
    }

    private int tag(String tags, int i) {
        String name = name(tags, i + 1);
        if (name.equals("nowiki")) {
            return nowiki(tags, i);
        }
        if (name.equals("noinclude") || name.equals("onlyinclude") || name.startsWith("/") && isShell(name)) {
            return afterTag(i);
        }
        if (!DROPPED.contains(name)) {
            out.append('<');
            return i + 1;
        }
        int end = afterTag(i);
        if (source.charAt(end - 1) == '>' && end >= 2 && source.charAt(end - 2) == '/') {
            return end;
        }
        int close = closing(tags, name, end);
        // A footnote that is never closed must not swallow the rest of the article.
        return close < 0 ? end : afterTag(close);
    }

    private static boolean isShell(String name) {
        return name.equals("/noinclude")
                || name.equals("/onlyinclude")
                || name.equals("/nowiki")
                || DROPPED.contains(name.substring(1));
    }

    private static String name(String tags, int from) {
        int to = from;
        while (to < tags.length() && to - from < LONGEST_NAME && isNameChar(tags.charAt(to), to == from)) {
            to++;
        }
        return tags.substring(from, to);
    }

    private static boolean isNameChar(char c, boolean first) {
        return c >= 'a' && c <= 'z' || first && c == '/';
    }

    /** The place of an element's closing tag; -1 where there is none. */
    private int closing(String tags, String name, int from) {
        int close = unclosed.contains(name) ? -1 : tags.indexOf("</" + name, from);
        if (close < 0) {
            unclosed.add(name);
        }
        return close;
    }

    private int afterTag(int i) {
        String tag = source.substring(i, Math.min(source.length(), i + LONGEST_TAG));
        int end = tag.indexOf('>');
        int line = tag.indexOf("\n\n");
        return end < 0 || line >= 0 && line < end ? Math.min(source.length(), i + 1) : i + end + 1;
    }

    private int nowiki(String tags, int i) {
        int from = afterTag(i);
        if (source.charAt(from - 1) != '>' || source.charAt(from - 2) == '/') {
            return from;
        }
        int close = closing(tags, "nowiki", from);
        int to = close < 0 ? from : close;
        for (int k = from; k < to; k++) {
            char c = source.charAt(k);
            if ("[]{}|'=*#:;!<>&".indexOf(c) >= 0) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return close < 0 ? from : afterTag(close);
    }
}
