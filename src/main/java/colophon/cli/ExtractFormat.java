package colophon.cli;

/** How facts of an article are printed; the names are what is typed. */
@SuppressWarnings("MemberName")
enum ExtractFormat {
    /** Facts in words, each with its sentence. */
    table,
    /** The graph of the article alone, as Turtle. */
    ttl,
    /** The graph of the article alone, as JSON-LD. */
    jsonld,
    /** Claims as they were read, before anything is resolved. */
    json
}
