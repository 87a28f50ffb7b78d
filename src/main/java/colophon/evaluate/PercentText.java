package colophon.evaluate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Parts of IRIs as people read and write them. */
final class PercentText {
    private static final String ENCODED = "%?#/\"<>\\^`{|} ";

    private PercentText() {}

    /** A text with its percent-encoded bytes read as UTF-8; a percent sign that encodes nothing stays. */
    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            int value = text.charAt(i) == '%' ? byteAt(text, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 2;
            } else {
                decoded.append(bytes.toString(StandardCharsets.UTF_8)).append(text.charAt(i));
                bytes.reset();
            }
        }
        return decoded.append(bytes.toString(StandardCharsets.UTF_8)).toString();
    }

    private static int byteAt(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    /** A key as the dataset's IRIs have it. */
    static String encodeKey(String key) {
        StringBuilder encoded = new StringBuilder(key.length() + 8);
        for (char c : key.toCharArray()) {
            if (ENCODED.indexOf(c) >= 0) {
                encoded.append('%').append("%02X".formatted((int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }
}
