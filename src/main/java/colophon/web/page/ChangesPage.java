package colophon.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The page of what changed with a snapshot, or of all snapshots.
 *
 * @param frame what stands around it
 * @param heading its heading
 * @param line what happened, in a line
 * @param patch the address of the patch, where the page is about one snapshot
 * @param rows the statements that came and went
 * @param total how many of them there are on all pages
 * @param earlier the address of the page before
 * @param later the address of the page after
 * @param snapshots the snapshots, the latest first, where the page is about all
 */
public record ChangesPage(
        Frame frame,
        String heading,
        String line,
        Optional<String> patch,
        List<Row> rows,
        long total,
        Optional<String> earlier,
        Optional<String> later,
        List<SnapshotRow> snapshots) {
    public ChangesPage {
        Objects.requireNonNull(frame);
        Objects.requireNonNull(patch);
        rows = List.copyOf(rows);
        snapshots = List.copyOf(snapshots);
    }

    /**
     * A statement that came or went.
     *
     * @param added whether it came
     */
    public record Row(boolean added, ValueView subject, String property, ValueView value, ValueView statement) {}

    /** A snapshot with the address of its changes. */
    public record SnapshotRow(int number, String href, String day, String triples, String added, String removed) {}
}
