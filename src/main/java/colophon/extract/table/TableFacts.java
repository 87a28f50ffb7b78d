package colophon.extract.table;

import colophon.claim.ClaimSink;

/** Reads one kind of table. Implementations are immutable. */
interface TableFacts {
    /** The plain word for the kind, for the account. */
    String name();

    /** Whether tables of this layout and place are of the kind. */
    boolean reads(TablePlace place, Layout layout);

    /** Gives the facts of the table to the sink, in reading order. */
    void read(TablePlace place, Layout layout, ClaimSink claims);
}
