package colophon.cli;

import colophon.store.Snapshot;
import colophon.store.format.RdfFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes all that a store holds to a file. */
@Command(
        name = "dump",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes the whole graph to a file; the file's name says in which form.",
            "Without --store it takes the default store, which is built from data/articles if it is empty."
        },
        footer = {
            "",
            "Examples:",
            "  colophon dump graph.nt             N-Triples, sorted: the same graph gives the same bytes",
            "  colophon dump --store kg kg.ttl.gz Turtle, compressed",
            "",
            "Exit codes: 0 done, 1 the file can't be written or the store is broken; 2 wrong usage."
        })
final class DumpCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private StoreOption store;

    @Parameters(
            paramLabel = "FILE",
            description = "A name ending in .ttl, .nt, .nq, .jsonld, .rdf or .trig, each with .gz too.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName());
        boolean compressed = name.endsWith(".gz");
        RdfFormat format = format(compressed ? name.substring(0, name.length() - ".gz".length()) : name)
                .orElseThrow(() -> CommandFailure.usage("The name " + file
                        + " does not say the form; end it with .ttl, .nt, .nq, .jsonld, .rdf or .trig, or one of these"
                        + " and .gz."));
        try (OpenStore open = OpenStore.orDefault(root, store.folder())) {
            Snapshot snapshot = open.snapshot();
            write(snapshot, format, compressed);
            root.terminal()
                    .say("Wrote " + snapshot.triples() + " triples of snapshot " + snapshot.number() + " to " + file
                            + ".");
            return ExitCode.DONE;
        }
    }

    private static Optional<RdfFormat> format(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : RdfFormat.ofExtension(name.substring(dot + 1));
    }

    // Written beside and moved, so that a dump that fails half-way does not pass for a whole one.
    private void write(Snapshot snapshot, RdfFormat format, boolean compressed) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
                    OutputStream out = compressed ? new GZIPOutputStream(raw, 1 << 16) : raw) {
                GraphText.print(snapshot, format, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CommandFailure.failed("The file " + file + " can't be written (" + e + ").");
        }
    }
}
