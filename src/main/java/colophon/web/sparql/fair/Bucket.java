package colophon.web.sparql.fair;

/** A token bucket: full at first, refilled evenly up to its size, emptied by use; it may be overdrawn, and is then closed until it is refilled. */
final class Bucket {
    private final double size;
    private final double perSecond;
    private double level;
    private long at;

    /**
     * A full bucket.
     *
     * @param size how much it holds
     * @param perSecond how much comes in each second
     * @param now the time, in nanoseconds of any clock
     */
    Bucket(double size, double perSecond, long now) {
        this.size = size;
        this.perSecond = perSecond;
        this.level = size;
        this.at = now;
    }

    /** How much is in it; below zero where more was taken than was there. */
    double level(long now) {
        level = Math.min(size, level + (now - at) / 1e9 * perSecond);
        at = now;
        return level;
    }

    void take(double amount, long now) {
        level = level(now) - amount;
    }

    /** How many seconds until it holds so much, rounded up. */
    long secondsUntil(double amount, long now) {
        return (long) Math.ceil(Math.max(0, (amount - level(now)) / perSecond));
    }

    double size() {
        return size;
    }

    /** How many seconds it takes to fill. */
    long window() {
        return Math.max(1, Math.round(size / perSecond));
    }
}
