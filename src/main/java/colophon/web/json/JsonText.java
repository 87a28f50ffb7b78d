package colophon.web.json;

import colophon.store.format.Json;

/** Writes JSON piece by piece, indented by two spaces; the caller keeps brackets and keys in order. */
final class JsonText {
    private final StringBuilder out = new StringBuilder(1 << 13);
    private int depth;
    private boolean first = true;

    JsonText open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    /** Begins the next element of an array; does nothing where a key was just written. */
    JsonText next() {
        if (out.charAt(out.length() - 1) == ' ') {
            return this;
        }
        if (!first) {
            out.append(',');
        }
        line();
        first = false;
        return this;
    }

    JsonText key(String key) {
        if (!first) {
            out.append(',');
        }
        line();
        first = false;
        Json.quote(out, key);
        out.append(": ");
        return this;
    }

    JsonText text(String text) {
        Json.quote(out, text);
        return this;
    }

    JsonText raw(String number) {
        out.append(number);
        return this;
    }

    String finish() {
        return out.append('\n').toString();
    }

    private void line() {
        out.append('\n').repeat("  ", depth);
    }
}
