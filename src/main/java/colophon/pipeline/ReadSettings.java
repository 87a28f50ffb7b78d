package colophon.pipeline;

/**
 * How inputs are read.
 *
 * @param threads how many articles are read at once, 1 to 256
 * @param maxFileBytes the size above which a file is refused; the largest known encyclopedia pages have a few megabytes
 */
public record ReadSettings(int threads, long maxFileBytes) {
    /** More threads than any machine has use for here. */
    public static final int MAX_THREADS = 256;

    /** As many threads as the machine has processors, and files up to 32 MiB. */
    public static final ReadSettings DEFAULT =
            new ReadSettings(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MAX_THREADS), 32L << 20);

    public ReadSettings {
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException("threads: 1 to " + MAX_THREADS + ", not " + threads);
        }
        if (maxFileBytes < 1) {
            throw new IllegalArgumentException("the largest size of a file is at least a byte, not " + maxFileBytes);
        }
    }

    /** These settings with another number of threads. */
    public ReadSettings withThreads(int count) {
        return new ReadSettings(count, maxFileBytes);
    }
}
