package colophon.web.sparql;

import java.time.Duration;

/**
 * What a query may cost.
 *
 * @param timeLimit how long a query may run; a client may ask for less
 * @param heldBack up to how many bytes an answer is kept in memory until it is whole; a longer one waits in a file
 * @param answerLength the longest answer, in bytes
 * @param queryLength the longest query text, in characters
 * @param atOnce how many queries run at once
 * @param waiting how many more may wait for their turn
 * @param patience how long they wait
 * @param cacheLength how many bytes of answers are kept to be given again; 0 keeps none
 */
public record SparqlSettings(
        Duration timeLimit,
        int heldBack,
        long answerLength,
        int queryLength,
        int atOnce,
        int waiting,
        Duration patience,
        long cacheLength) {
    /** The limits of a server that was not told otherwise. */
    public static final SparqlSettings DEFAULT = new SparqlSettings(
            Duration.ofSeconds(30), 4 << 20, 512L << 20, 200_000, 8, 32, Duration.ofSeconds(5), 64L << 20);

    public SparqlSettings {
        if (timeLimit.isNegative() || timeLimit.isZero() || heldBack < 0 || answerLength < 1 || queryLength < 1) {
            throw new IllegalArgumentException("limits of queries are positive");
        }
        if (atOnce < 1 || waiting < 0 || patience.isNegative() || cacheLength < 0) {
            throw new IllegalArgumentException("limits of queries are positive");
        }
    }
}
