package colophon.pipeline;

/** The forms of input that can be read. */
public enum SourceForm {
    /** Plain text as mirrors of encyclopedias print it. */
    TEXT,
    /** A rendered wiki page. */
    HTML,
    /** The source of a wiki page. */
    WIKITEXT
}
