package colophon.reader.html;

/**
 * How much of a page is read at most. What lies beyond is left out with a diagnostic; the rest of the page is still used.
 *
 * @param bytes the largest page, in bytes
 * @param text the longest readable text, in {@code char}s
 * @param depth the deepest nesting of elements whose structure is kept; deeper ones give their words alone
 * @param tableCells the most places (rows times columns) of one table
 */
public record HtmlLimits(int bytes, int text, int depth, int tableCells) {
    /** Room for the largest articles there are, several times over. */
    public static final HtmlLimits DEFAULT = new HtmlLimits(64 << 20, 16 << 20, 200, 200_000);

    public HtmlLimits {
        if (bytes < 1 || text < 1 || depth < 1 || tableCells < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
