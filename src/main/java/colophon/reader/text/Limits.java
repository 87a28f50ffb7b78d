package colophon.reader.text;

/**
 * How much of an untrusted file the reader takes on. What goes beyond is refused with a message that names the limit.
 *
 * @param maxBytes the largest file, in bytes
 * @param maxLineLength the longest line, in {@code char}s
 * @param maxLines the most lines
 * @param maxCombiningMarks the longest run of combining marks: ordering them for normalisation costs its square
 * @param maxListDepth the deepest nesting of lists; deeper items are kept at this depth
 */
public record Limits(int maxBytes, int maxLineLength, int maxLines, int maxCombiningMarks, int maxListDepth) {
    /** What the reader uses unless told otherwise: a hundred times what the longest articles need. */
    public static final Limits DEFAULT = new Limits(64 << 20, 1_000_000, 1_000_000, 256, 16);

    public Limits {
        if (maxBytes < 1 || maxLineLength < 1 || maxLines < 1 || maxCombiningMarks < 1 || maxListDepth < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }
}
