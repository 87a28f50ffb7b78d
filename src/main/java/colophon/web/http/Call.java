package colophon.web.http;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request.
 *
 * @param method the method, in capitals
 * @param path the path as it was sent, still percent-encoded, without the query part
 * @param parameters the parameters of the query part and, for a posted form, of the body
 * @param headers the header fields by their names in small letters; of repeated ones, joined by commas
 * @param body the body of a POST that is no form, else empty
 * @param caller who asks
 */
public record Call(
        String method, String path, Parameters parameters, Map<String, String> headers, String body, Caller caller) {
    public Call {
        Objects.requireNonNull(method);
        Objects.requireNonNull(path);
        Objects.requireNonNull(parameters);
        Objects.requireNonNull(body);
        Objects.requireNonNull(caller);
        headers = java.util.Collections.unmodifiableMap(new TreeMap<>(headers));
    }

    /** A call without a body. */
    public static Call of(String method, String path, Parameters parameters, Map<String, String> headers) {
        return new Call(method, path, parameters, headers, "", Caller.UNKNOWN);
    }

    /** This call as somebody's. */
    public Call by(Caller other) {
        return new Call(method, path, parameters, headers, body, other);
    }

    /** The value of a header field. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The Accept header, empty where there is none. */
    public String accept() {
        return header("accept").orElse("");
    }

    /** Whether only the head of the answer is asked for. */
    public boolean isHead() {
        return method.equals("HEAD");
    }

    /** Whether this asks to see something. */
    public boolean isReading() {
        return method.equals("GET") || isHead();
    }
}
