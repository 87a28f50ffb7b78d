package colophon.evaluate;

/**
 * Counts of compared facts.
 *
 * @param found required and stated
 * @param missed required and not stated
 * @param spurious stated, and neither required nor left open
 */
public record Counts(long found, long missed, long spurious) {
    /** Nothing compared. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(found + other.found, missed + other.missed, spurious + other.spurious);
    }

    /** The share of found ones among the stated, 0 where nothing is stated. */
    public double precision() {
        return (double) found / Math.max(1, found + spurious);
    }

    /** The share of found ones among the required, 0 where nothing is required. */
    public double recall() {
        return (double) found / Math.max(1, found + missed);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }
}
