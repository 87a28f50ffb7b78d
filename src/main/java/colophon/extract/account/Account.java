package colophon.extract.account;

/** Takes the outcomes of one article's values and rows, in reading order. */
@FunctionalInterface
public interface Account {
    /** An account that nobody reads. */
    Account NONE = outcome -> {};

    /** Takes one outcome. */
    void record(FieldOutcome outcome);
}
