package colophon.claim;

/** The standing of a statement among those of the same subject and property, as Wikidata's data model has it. */
public enum Rank {
    /** The one to use where there are several. */
    PREFERRED,
    /** Believed right. */
    NORMAL,
    /** Stated by the source and known to be wrong; kept with the reason, never published as a plain triple. */
    DEPRECATED
}
