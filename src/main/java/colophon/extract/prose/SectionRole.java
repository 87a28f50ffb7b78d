package colophon.extract.prose;

/** What a part of an article tells of, as far as it matters to which rules may read it. */
enum SectionRole {
    LEAD,
    PLOT,
    CAST,
    AWARDS,
    ADAPTATION,
    RECEPTION,
    IGNORED,
    OTHER
}
