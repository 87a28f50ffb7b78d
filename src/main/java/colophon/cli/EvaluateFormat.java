package colophon.cli;

/** How scores are printed; the names are what is typed. */
@SuppressWarnings("MemberName")
enum EvaluateFormat {
    /** In words and tables. */
    table,
    /** For programs. */
    json
}
