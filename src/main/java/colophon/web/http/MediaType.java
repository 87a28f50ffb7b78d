package colophon.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The media type of a body (RFC 9110, section 8.3.1).
 *
 * @param name the type and subtype in small letters, empty where there is none
 * @param charset the character encoding that it names in small letters, empty where it names none
 */
public record MediaType(String name, String charset) {
    /** More parameters than this are not read. */
    private static final int MOST_PARAMETERS = 20;

    public MediaType {
        Objects.requireNonNull(name);
        Objects.requireNonNull(charset);
    }

    /** Reads a Content-Type header. */
    public static MediaType parse(String header) {
        List<String> pieces = HeaderList.split(header, ';', MOST_PARAMETERS);
        String charset = pieces.stream()
                .skip(1)
                .map(p -> p.strip().toLowerCase(Locale.ROOT))
                .filter(p -> p.startsWith("charset="))
                .map(p -> p.substring("charset=".length()).replace("\"", "").strip())
                .findFirst()
                .orElse("");
        return new MediaType(pieces.isEmpty() ? "" : pieces.getFirst().strip().toLowerCase(Locale.ROOT), charset);
    }

    /** Whether its text is UTF-8: as it says, or because it says nothing else. */
    public boolean isUtf8() {
        return charset.isEmpty() || charset.equals("utf-8") || charset.equals("utf8") || charset.equals("us-ascii");
    }
}
