package colophon.web.sparql.token;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a query (SPARQL 1.1, section 19.8), without white space and comments; a token that is none of SPARQL stays a mark,
 * for the parser to complain about.
 */
public final class QueryTokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String text) {
        this.text = text;
    }

    /** What a token is. */
    public enum Kind {
        IRI,
        PREFIXED_NAME,
        VARIABLE,
        STRING,
        BLANK_NODE,
        /** A keyword, a number, a language tag. */
        WORD,
        MARK
    }

    /**
     * A token.
     *
     * @param from where it starts in the query
     */
    public record Token(Kind kind, String text, int from) {
        /** Where it ends. */
        public int end() {
            return from + text.length();
        }

        /** Whether it is a keyword. */
        public boolean is(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }

        /** Whether it is a mark. */
        public boolean isMark(String mark) {
            return kind == Kind.MARK && text.equals(mark);
        }
    }

    /** The tokens of a text, in one pass. */
    public static List<Token> of(String text) {
        QueryTokens reading = new QueryTokens(text);
        while (reading.at < text.length()) {
            reading.step();
        }
        return reading.tokens;
    }

    private void step() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '#') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (c == '<') {
            int end = iriEnd();
            add(end > 0 ? Kind.IRI : Kind.MARK, end > 0 ? end : at + 1);
        } else if ((c == '?' || c == '$') && isName(at + 1)) {
            add(Kind.VARIABLE, nameEnd(at + 1, ""));
        } else if (c == '"' || c == '\'') {
            add(Kind.STRING, stringEnd(c));
        } else if (c == '_' && at + 1 < text.length() && text.charAt(at + 1) == ':') {
            add(Kind.BLANK_NODE, nameEnd(at + 2, "-."));
        } else if (c == '@' || c == ':' || isName(at)) {
            name();
        } else {
            add(Kind.MARK, at + 1);
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at));
        at = end;
    }

    private void name() {
        int end = nameEnd(at + 1, "-.:%\\");
        while (end > at + 1 && text.charAt(end - 1) == '.') {
            end--;
        }
        add(text.substring(at, end).indexOf(':') >= 0 ? Kind.PREFIXED_NAME : Kind.WORD, end);
    }

    private boolean isName(int i) {
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c) || c == '_' || c >= 0x80;
    }

    private int nameEnd(int from, String more) {
        int i = from;
        while (i < text.length() && (isName(i) || more.indexOf(text.charAt(i)) >= 0)) {
            i += text.charAt(i) == '\\' && i + 1 < text.length() ? 2 : 1;
        }
        return i;
    }

    /** The end of an IRI, negative where this is a smaller-than sign. */
    private int iriEnd() {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c <= ' ' || "<\"{}|^`\\".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private int stringEnd(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = text.startsWith(three, at);
        int i = at + (isLong ? 3 : 1);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (isLong ? text.startsWith(three, i) : c == quote) {
                return i + (isLong ? 3 : 1);
            }
            i++;
        }
        return text.length();
    }
}
