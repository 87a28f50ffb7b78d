package colophon.web.sparql;

import colophon.web.http.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A query as it was asked.
 *
 * @param text the query
 * @param format the short name or media type asked for by {@code format=}
 * @param accept the Accept header, empty where there is none
 * @param graphs the graphs that the request names beside the query
 * @param timeLimit the time that the client asks for
 * @param dialect how the query is read
 * @param languages the languages that the client prefers, as BCP 47 tags in small letters, for labels
 * @param caller who asks
 */
public record QueryRequest(
        String text,
        Optional<String> format,
        String accept,
        GraphChoice graphs,
        Optional<Duration> timeLimit,
        Dialect dialect,
        List<String> languages,
        Caller caller) {
    public QueryRequest {
        Objects.requireNonNull(text);
        Objects.requireNonNull(format);
        Objects.requireNonNull(accept);
        Objects.requireNonNull(graphs);
        Objects.requireNonNull(timeLimit);
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(caller);
        languages = List.copyOf(languages);
    }
}
