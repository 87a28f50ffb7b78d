package colophon.web.document;

import colophon.web.http.PercentCoding;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Brings a key as a client wrote it to the form in which the dataset has it: spaces as {@code _}, only those characters
 * percent-encoded that an IRI does not allow. A slash that was sent encoded stays so.
 */
final class KeyText {
    private static final String ENCODED = "%?#/\"<>\\^`{|}[]";

    private KeyText() {}

    /** The canonical form of a path of one or more segments, percent-encoded in any way. */
    static String canonical(String sent) {
        StringBuilder out = new StringBuilder(sent.length());
        String[] segments = sent.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            out.append(i > 0 ? "/" : "");
            String plain = Normalizer.normalize(PercentCoding.decode(segments[i]), Normalizer.Form.NFC);
            plain.replace(' ', '_').codePoints().forEach(c -> append(out, c));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (isKept(c)) {
            out.appendCodePoint(c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append("%%%02X".formatted(b & 0xFF));
        }
    }

    private static boolean isKept(int c) {
        if (c < 0x80) {
            return c > 0x20 && c < 0x7F && ENCODED.indexOf(c) < 0;
        }
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
}
