package colophon.web.sparql;

/** How queries are read. */
public enum Dialect {
    /** As SPARQL 1.1 has it. */
    PLAIN,
    /** As the Wikidata Query Service reads them: its items stand for the entities that are the same. */
    WIKIDATA
}
