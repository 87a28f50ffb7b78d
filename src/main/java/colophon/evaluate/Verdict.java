package colophon.evaluate;

/** What the gold says of a fact. */
enum Verdict {
    RIGHT,
    WRONG,
    UNKNOWN;

    /** One fact with this verdict. */
    RuleCount count() {
        return switch (this) {
            case RIGHT -> new RuleCount(1, 0, 0);
            case WRONG -> new RuleCount(0, 1, 0);
            case UNKNOWN -> new RuleCount(0, 0, 1);
        };
    }
}
