package colophon.evaluate;

/**
 * How a rule did.
 *
 * @param right how many of its facts are in the gold
 * @param wrong how many are spurious
 * @param unknown how many the gold leaves open
 */
public record RuleCount(long right, long wrong, long unknown) {
    /** Nothing read. */
    public static final RuleCount NONE = new RuleCount(0, 0, 0);

    /** Both together. */
    public RuleCount plus(RuleCount other) {
        return new RuleCount(right + other.right, wrong + other.wrong, unknown + other.unknown);
    }

    /** The share of right ones among those that are right or wrong; 1 where there are none. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }
}
