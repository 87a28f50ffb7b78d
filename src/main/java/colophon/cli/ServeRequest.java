package colophon.cli;

import colophon.pipeline.Build;
import colophon.pipeline.BuildRecord;
import colophon.pipeline.BuildSettings;
import colophon.pipeline.BuildSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a server is asked to serve.
 *
 * @param folder the store that the command line names
 * @param sources the files and folders that it names
 * @param base the base IRI that it names
 * @param address the server's own address, the base unless something else gives one
 * @param settings how to build
 * @param telling what to tell of a build
 */
record ServeRequest(
        Optional<Path> folder,
        List<Path> sources,
        Optional<String> base,
        String address,
        BuildSettings settings,
        BuildTelling telling) {
    ServeRequest {
        Objects.requireNonNull(folder);
        sources = List.copyOf(sources);
        Objects.requireNonNull(base);
        Objects.requireNonNull(address);
        Objects.requireNonNull(settings);
        Objects.requireNonNull(telling);
    }

    /** Opens the store and brings it up to date. */
    ServedStore open(Terminal terminal, Project project) {
        if (folder.isPresent()) {
            return sources.isEmpty() ? asItIs(folder.get()) : built(folder.get(), terminal);
        }
        List<Path> read = sources.isEmpty() ? List.of(project.existingArticles()) : sources;
        return builtByDefault(read, project, terminal);
    }

    private ServedStore asItIs(Path store) {
        OpenStore open = OpenStore.filled(store);
        String own = open.snapshot().base();
        if (base.isPresent() && !base.get().equals(own)) {
            open.close();
            throw CommandFailure.usage("The store " + store + " was built for the base " + own
                    + "; to change it, name the sources too, so that it is built again.");
        }
        return new ServedStore(open.store(), own, ExitCode.DONE, List.of());
    }

    private ServedStore built(Path store, Terminal terminal) {
        OpenStore open = OpenStore.at(store);
        String wanted = base.or(open::base).orElse(address);
        Optional<String> fingerprint = BuildRecord.fingerprint(sources, wanted);
        return new ServedStore(open.store(), wanted, upToDate(open, sources, wanted, fingerprint, terminal), List.of());
    }

    private ServedStore builtByDefault(List<Path> read, Project project, Terminal terminal) {
        String wanted = base.orElse(address);
        // Before the store, which waits for what is being prepared.
        Optional<String> fingerprint = BuildRecord.fingerprint(read, wanted);
        List<Runnable> closing = new ArrayList<>();
        Path place = project.store();
        OpenStore open = OpenStore.at(place);
        Optional<ServeLock> lock = ServeLock.take(place);
        if (lock.isPresent()) {
            closing.add(lock.get()::close);
        } else {
            open.close();
            TemporaryFolder temporary = TemporaryFolder.make();
            terminal.say("Another server uses " + place + "; this one keeps its snapshots in a temporary folder.");
            open = OpenStore.at(temporary.path());
            closing.add(temporary::close);
        }
        return new ServedStore(open.store(), wanted, upToDate(open, read, wanted, fingerprint, terminal), closing);
    }

    /** Builds unless the store holds what these sources give and no report is asked for; returns the exit code. */
    private int upToDate(
            OpenStore open, List<Path> read, String wanted, Optional<String> fingerprint, Terminal terminal) {
        if (telling.report().isEmpty()
                && fingerprint.isPresent()
                && BuildRecord.matches(open.store(), fingerprint.get())) {
            terminal.say("The sources are unchanged since snapshot "
                    + open.snapshot().number() + ".");
            return ExitCode.DONE;
        }
        BuildSummary summary = new BuildRun(terminal, telling, Build::of).build(read, open.store(), wanted, settings);
        if (summary.succeeded()) {
            fingerprint.ifPresent(f -> BuildRecord.write(open.store(), f));
            return ExitCode.DONE;
        }
        if (open.store().isEmpty() || !open.snapshot().base().equals(wanted)) {
            open.close();
            throw CommandFailure.failed("There is nothing to serve, since the build failed.");
        }
        if (summary.snapshot().isEmpty()) {
            terminal.say("The build failed; the former snapshot stays in service.");
        }
        return ExitCode.FAILED;
    }
}
