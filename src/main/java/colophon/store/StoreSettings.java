package colophon.store;

/**
 * How a store keeps and serves its snapshots.
 *
 * @param kept how many snapshots stay in the store, the current one among them; older ones are removed
 *     by the next build or opening
 * @param memoryTriples up to how many triples a snapshot is served from memory; a larger one is served from its TDB2
 *     database
 * @param sortMemory up to how many bytes of N-Triples a build sorts in memory before it writes a run to disk
 */
public record StoreSettings(int kept, long memoryTriples, long sortMemory) {
    /** What a store does unless told otherwise. */
    public static final StoreSettings DEFAULT = new StoreSettings(3, 250_000, 64L << 20);

    public StoreSettings {
        if (kept < 1) {
            throw new IllegalArgumentException("a store keeps at least one snapshot, not " + kept);
        }
        if (memoryTriples < 0 || sortMemory < 1) {
            throw new IllegalArgumentException("limits are not negative: " + memoryTriples + ", " + sortMemory);
        }
    }
}
