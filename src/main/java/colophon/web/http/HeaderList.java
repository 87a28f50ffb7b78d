package colophon.web.http;

import java.util.ArrayList;
import java.util.List;

/** Takes the values of header fields apart, where what is in quotes or angle brackets stays whole (RFC 9110, section 5.6). */
final class HeaderList {
    private HeaderList() {}

    /**
     * The parts of a value.
     *
     * @param separator what stands between the parts
     * @param most how many parts there are at most; what follows is left out
     */
    static List<String> split(String value, char separator, int most) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        boolean bracketed = false;
        int from = 0;
        for (int i = 0; i < value.length() && parts.size() < most; i++) {
            char c = value.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '<' || c == '>')) {
                bracketed = c == '<';
            } else if (c == separator && !quoted && !bracketed) {
                parts.add(value.substring(from, i));
                from = i + 1;
            }
        }
        if (parts.size() < most) {
            parts.add(value.substring(from));
        }
        return parts;
    }
}
