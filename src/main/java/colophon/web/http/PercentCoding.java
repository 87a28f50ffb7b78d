package colophon.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 (RFC 3986, section 2.1). */
public final class PercentCoding {
    private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

    private PercentCoding() {}

    /** Decodes; a percent sign without two hexadecimal digits stays, bytes that are no UTF-8 become U+FFFD. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int i = 0;
        while (i < text.length()) {
            int value = text.charAt(i) == '%' && i + 2 < text.length() ? hex(text, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 3;
            } else {
                int c = text.codePointAt(i);
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Whether encoded parameters decode to text: every percent sign has its two hexadecimal digits, and what they give, with
     * what stands between, is UTF-8.
     */
    public static boolean isText(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            int value = c == '%' ? (i + 2 < encoded.length() ? hex(encoded, i + 1) : -1) : c < 0x80 ? c : ' ';
            if (value < 0) {
                return false;
            }
            bytes.write(value);
            i += c == '%' ? 2 : 0;
        }
        return Utf8.decode(bytes.toByteArray()).isPresent();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /**
     * A path of an IRI as one of a URI, for header fields and links: what is not allowed there is encoded, percent signs
     * stay as they are.
     */
    public static String toUri(String iri) {
        if (iri.chars().allMatch(PercentCoding::isKept)) {
            return iri;
        }
        StringBuilder out = new StringBuilder(iri.length() + 16);
        iri.codePoints().forEach(c -> {
            if (isKept(c)) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append("%%%02X".formatted(b & 0xFF));
                }
            }
        });
        return out.toString();
    }

    private static boolean isKept(int c) {
        return c < 0x80
                && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0 || c == '%' || c == '?' || c == '#');
    }

    /** A text as the value of a parameter. */
    public static String parameter(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
