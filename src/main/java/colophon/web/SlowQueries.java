package colophon.web;

import colophon.store.format.Json;
import colophon.web.sparql.QueryObserver;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.jetty.server.RequestLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes slow queries to a file, a JSON object a line. */
final class SlowQueries implements QueryObserver {
    private static final Logger LOG = LoggerFactory.getLogger(SlowQueries.class);

    private final RequestLog.Writer file;
    private final Duration slow;

    SlowQueries(RequestLog.Writer file, Duration slow) {
        this.file = file;
        this.slow = slow;
    }

    @Override
    public void asked(Asked query) {
        if (query.time().compareTo(slow) >= 0) {
            try {
                file.write(line(query));
            } catch (IOException e) {
                LOG.warn("a slow query could not be written down", e);
            }
        }
    }

    private static String line(Asked query) {
        StringBuilder out = new StringBuilder("{\"time\":");
        Json.quote(out, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        out.append(",\"client\":");
        Json.quote(out, query.client());
        out.append(",\"path\":");
        Json.quote(out, query.path());
        out.append(",\"status\":").append(query.status());
        out.append(",\"ms\":").append(query.time().toMillis());
        query.limit().ifPresent(limit -> {
            out.append(",\"limit\":");
            Json.quote(out, limit);
        });
        out.append(",\"query\":");
        Json.quote(out, query.text());
        return out.append('}').toString();
    }
}
