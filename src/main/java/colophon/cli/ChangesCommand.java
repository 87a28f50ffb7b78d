package colophon.cli;

import colophon.store.Snapshot;
import colophon.store.ledger.Change;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints what changed between two snapshots. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints what changed from one snapshot to a later one, as RDF Patch; also of snapshots that were removed.",
            "Applied to the triples of snapshot A, the patch gives those of snapshot B."
        },
        footer = {
            "",
            "Examples:",
            "  colophon changes 3 4               what the fourth build changed",
            "  colophon changes --store kg 0 4    all of snapshot 4: what changed since the empty dataset",
            "",
            "Exit codes: 0 done, 1 the store is broken or lacks the changes; 2 wrong usage."
        })
final class ChangesCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private StoreOption store;

    @Parameters(index = "0", paramLabel = "A", description = "The number of the earlier snapshot; 0 for the empty one.")
    private int after;

    @Parameters(index = "1", paramLabel = "B", description = "The number of the later snapshot.")
    private int until;

    @Override
    public Integer call() {
        if (after < 0 || until <= after) {
            throw CommandFailure.usage("The second snapshot is later than the first: changes 3 4.");
        }
        try (OpenStore open = OpenStore.orDefault(root, store.folder())) {
            print(open.snapshot());
            return ExitCode.DONE;
        }
    }

    /** Whether each step goes on from the one before, the first from the earlier snapshot. */
    private boolean isUnbroken(List<Change> steps) {
        int at = after;
        for (Change step : steps) {
            if (step.previous() != at) {
                return false;
            }
            at = step.number();
        }
        return true;
    }

    private void print(Snapshot snapshot) {
        List<Change> history = snapshot.ledger().history();
        List<Integer> numbers = history.stream().map(Change::number).toList();
        if (after != 0 && !numbers.contains(after) || !numbers.contains(until)) {
            throw CommandFailure.usage(
                    "The store's history has no such snapshots; it has " + numbers + ", and 0 for the empty one.");
        }
        List<Change> steps = history.stream()
                .filter(c -> c.number() > after && c.number() <= until)
                .toList();
        if (!isUnbroken(steps)) {
            throw CommandFailure.failed("The store has lost what changed between snapshots " + after + " and " + until
                    + "; the dump of snapshot " + snapshot.number() + " is whole.");
        }
        // The stream is the terminal's, which goes on after this.
        OutputStream out = new BufferedOutputStream(root.terminal().out(), 1 << 16);
        try {
            snapshot.patches()
                    .compose(
                            snapshot.base(),
                            after,
                            until,
                            steps.stream().map(Change::number).toList(),
                            out);
            out.flush();
        } catch (IOException e) {
            throw CommandFailure.failed("What changed can't be read or printed (" + e + ").");
        }
    }
}
