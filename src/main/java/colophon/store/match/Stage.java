package colophon.store.match;

/**
 * One step of finding solutions. All stages of a chain share one row of numbers: a stage reads what those before it have set, and
 * sets more.
 */
interface Stage {
    /** Begins anew, with the row as it is. */
    void open();

    /** Goes to the next way to go on; false where there is none, and then the row is as it was at the opening. */
    boolean next();
}
