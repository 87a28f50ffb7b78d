package colophon.web.http;

import colophon.store.format.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error as a problem document (RFC 9457).
 *
 * @param status the status code
 * @param title what went wrong, the same for all of its kind
 * @param detail what went wrong here and what to do
 * @param more further members, with values that are numbers
 */
public record Problem(int status, String title, String detail, Map<String, Long> more) {
    public Problem {
        more = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    public Problem(int status, String title, String detail) {
        this(status, title, detail, Map.of());
    }

    /** The answer that tells it. */
    public Reply reply() {
        StringBuilder out = new StringBuilder("{\"title\":");
        Json.quote(out, title);
        out.append(",\"status\":").append(status).append(",\"detail\":");
        Json.quote(out, detail);
        more.forEach((name, value) -> {
            out.append(',');
            Json.quote(out, name);
            out.append(':').append(value);
        });
        out.append("}\n");
        return Reply.text(status, "application/problem+json", out.toString()).with("Cache-Control", "no-store");
    }
}
