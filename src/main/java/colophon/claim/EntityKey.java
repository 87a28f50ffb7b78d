package colophon.claim;

import java.nio.charset.StandardCharsets;

/**
 * What follows {@code entity/} in an entity's IRI, already encoded: an article's key, or that of the describing article
 * with a path below it. Written as MODEL.md has it: spaces as {@code _}, a slash within a title as {@code %2F}, other
 * characters kept as IRIs (RFC 3987, ipchar) allow them.
 *
 * @param path the encoded path, such as {@code Never_Let_Me_Go/edition/pt-BR}
 */
public record EntityKey(String path) implements Comparable<EntityKey> {
    /** Characters of ASCII that are encoded although a title may hold them. */
    private static final String ENCODED = "%?#/\"<>\\^`{|}[]";

    public EntityKey {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("an entity has a key");
        }
    }

    /** The key of the article with a title; the first letter is capital, as titles of wiki pages are. */
    public static EntityKey ofTitle(String title) {
        String trimmed = title.strip();
        int first = trimmed.codePointAt(0);
        String capital =
                Character.toString(Character.toTitleCase(first)) + trimmed.substring(Character.charCount(first));
        return new EntityKey(encode(capital));
    }

    /** A key below this one; the segments of the path are plain words parted by {@code /}. */
    public EntityKey child(String plainPath) {
        StringBuilder out = new StringBuilder(path);
        for (String segment : plainPath.split("/")) {
            out.append('/').append(encode(segment));
        }
        return new EntityKey(out.toString());
    }

    private static String encode(String segment) {
        StringBuilder out = new StringBuilder(segment.length());
        java.text.Normalizer.normalize(segment.strip(), java.text.Normalizer.Form.NFC)
                .replaceAll("[\\s_\\p{Zs}]+", "_")
                .codePoints()
                .forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (isKept(c)) {
            out.appendCodePoint(c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append("%02X".formatted(b & 0xFF));
        }
    }

    private static boolean isKept(int c) {
        if (c < 0x80) {
            return c > 0x20 && c < 0x7F && ENCODED.indexOf(c) < 0;
        }
        // RFC 3987 ucschar, less what is invisible or unassigned and so would not survive copying.
        int type = Character.getType(c);
        return c >= 0xA0
                && (c < 0xE000 || c >= 0xF900)
                && (c & 0xFFFF) < 0xFFF0
                && c < 0xF0000
                && type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    @Override
    public int compareTo(EntityKey other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
