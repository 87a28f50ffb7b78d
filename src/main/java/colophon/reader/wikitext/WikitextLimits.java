package colophon.reader.wikitext;

/**
 * How much of a page's source is read at most. What lies beyond is left out with a diagnostic; the rest of the page is still used.
 *
 * @param bytes the largest source, in bytes
 * @param text the longest readable text, in {@code char}s
 * @param depth the deepest nesting of templates, links and tables that is followed; deeper ones are left out
 * @param tableCells the most places (rows times columns) of one table
 */
public record WikitextLimits(int bytes, int text, int depth, int tableCells) {
    /** MediaWiki itself takes no page beyond 2 MiB. */
    public static final WikitextLimits DEFAULT = new WikitextLimits(8 << 20, 8 << 20, 30, 200_000);

    public WikitextLimits {
        if (bytes < 1 || text < 1 || depth < 1 || tableCells < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
