package colophon.cli;

/** How rows of a query are printed; the names are what is typed. */
@SuppressWarnings("MemberName")
enum QueryFormat {
    /** Aligned columns, IRIs shortened. */
    table,
    /** CSV of SPARQL 1.1 Query Results. */
    csv,
    /** JSON of SPARQL 1.1 Query Results. */
    json
}
