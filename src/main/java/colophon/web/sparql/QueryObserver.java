package colophon.web.sparql;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** Is told of every query that was answered or refused. */
public interface QueryObserver {
    /** Nobody looks. */
    QueryObserver NONE = query -> {};

    /** A query was answered or refused. Called by the thread that answers. */
    void asked(Asked query);

    /**
     * A query that was asked.
     *
     * @param text its text; empty where it was refused unread
     * @param path where it was asked
     * @param client the network address of who asked
     * @param status the status of the answer
     * @param cached whether the answer was kept from before
     * @param limit the limit that was met
     * @param time how long it took, with waiting for its turn
     */
    record Asked(
            String text,
            String path,
            String client,
            int status,
            boolean cached,
            Optional<String> limit,
            Duration time) {
        public Asked {
            Objects.requireNonNull(limit);
            Objects.requireNonNull(time);
        }
    }
}
