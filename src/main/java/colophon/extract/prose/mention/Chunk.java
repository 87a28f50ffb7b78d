package colophon.extract.prose.mention;

/**
 * A mention in a sentence.
 *
 * @param sense what the words name
 * @param from the index of its first token
 * @param to the index after its last token
 */
public record Chunk(Sense sense, int from, int to) {
    public Chunk {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a range of tokens: " + from + ".." + to);
        }
    }
}
