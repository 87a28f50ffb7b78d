package colophon.web.http;

import colophon.store.format.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An error as a problem document (RFC 9457).
 *
 * @param status the status code
 * @param title what went wrong, the same for all of its kind
 * @param detail what went wrong here and what to do
 * @param more further members, with values that are numbers
 * @param limit the limit that was met, where that is what went wrong
 */
public record Problem(int status, String title, String detail, Map<String, Long> more, Optional<Limit> limit) {
    public Problem {
        Objects.requireNonNull(limit);
        more = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    public Problem(int status, String title, String detail) {
        this(status, title, detail, Map.of());
    }

    public Problem(int status, String title, String detail, Map<String, Long> more) {
        this(status, title, detail, more, Optional.empty());
    }

    public Problem(int status, String title, String detail, Limit limit) {
        this(status, title, detail, Map.of(), Optional.of(limit));
    }

    /**
     * A limit of the server.
     *
     * @param name its name in the settings
     * @param most how much it allows
     * @param unit what that is counted in
     */
    public record Limit(String name, long most, String unit) {
        public Limit {
            Objects.requireNonNull(name);
            Objects.requireNonNull(unit);
        }
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
        limit.ifPresent(met -> {
            out.append(",\"limit\":{\"name\":");
            Json.quote(out, met.name());
            out.append(",\"most\":").append(met.most()).append(",\"unit\":");
            Json.quote(out, met.unit());
            out.append('}');
        });
        out.append("}\n");
        return Reply.text(status, "application/problem+json", out.toString()).with("Cache-Control", "no-store");
    }
}
