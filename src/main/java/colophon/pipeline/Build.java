package colophon.pipeline;

import colophon.claim.PropertyId;
import colophon.diagnostic.DiagnosticSink;
import colophon.rdf.GraphMapper;
import colophon.rdf.vocab.DatasetTriples;
import colophon.resolve.Resolver;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.validate.CheckedStream;
import colophon.validate.ShapesGate;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Makes a snapshot from files: reads, extracts, resolves, maps, validates and publishes. What it makes depends on the
 * articles and the base IRI alone, not on the names and order of files or the number of threads. Immutable.
 */
public final class Build {
    private final FileExtraction extraction;
    private final Resolver resolver;
    private final ShapesGate gate;
    private final BuildSettings settings;

    Build(FileExtraction extraction, Resolver resolver, ShapesGate gate, BuildSettings settings) {
        this.extraction = Objects.requireNonNull(extraction);
        this.resolver = Objects.requireNonNull(resolver);
        this.gate = Objects.requireNonNull(gate);
        this.settings = Objects.requireNonNull(settings);
    }

    /**
     * A build with all readers and extractors.
     *
     * @throws IllegalStateException where a data file that the program is packed with has a mistake
     */
    public static Build of(BuildSettings settings) {
        return of(Stages.extraction(settings.read()), settings);
    }

    /**
     * A build that reads files in its own way.
     *
     * @throws IllegalStateException where a data file that the program is packed with has a mistake
     */
    public static Build of(FileExtraction extraction, BuildSettings settings) {
        return new Build(extraction, Resolver.load(), ShapesGate.load(), settings);
    }

    /**
     * Builds a snapshot and puts it in service. What can't be read is reported and left out; where nothing can be read or
     * the graph violates the shapes, the former snapshot stays.
     *
     * @param sources files and folders
     * @param store where the snapshot goes
     * @param base the base IRI of the dataset
     */
    public BuildSummary run(
            List<Path> sources, Store store, String base, ProgressListener progress, DiagnosticSink diagnostics) {
        return run(sources, store, base, progress, diagnostics, extracted -> {});
    }

    /**
     * Builds a snapshot and puts it in service, telling what came of each file.
     *
     * @param reading takes what came of each file, in the order of their paths, on the calling thread
     */
    public BuildSummary run(
            List<Path> sources,
            Store store,
            String base,
            ProgressListener progress,
            DiagnosticSink diagnostics,
            Consumer<Extracted> reading) {
        DiagnosticTally tally = new DiagnosticTally(diagnostics);
        OutcomeTally outcomes = new OutcomeTally();
        List<SourceFile> files = SourceScan.find(sources, tally);
        ArticleCollection articles = read(files, progress, tally, reading.andThen(outcomes));
        long bytes = files.stream().mapToLong(SourceFile::bytes).sum();
        Written written = articles.size() == 0 ? Written.NOTHING : write(articles, store, base, progress, tally);
        return summary(files.size(), bytes, articles.size(), tally, outcomes, written);
    }

    private ArticleCollection read(
            List<SourceFile> files,
            ProgressListener progress,
            DiagnosticSink diagnostics,
            Consumer<Extracted> reading) {
        ArticleCollection articles = new ArticleCollection(diagnostics);
        progress.progress(BuildStage.READ, 0, files.size(), 0);
        long[] count = new long[2];
        new ExtractionPool(extraction, settings.read().threads()).run(files, outcome -> {
            outcome.diagnostics().forEach(diagnostics::report);
            reading.accept(outcome);
            outcome.claims().ifPresent(c -> articles.add(outcome.file(), c));
            count[0]++;
            count[1] += outcome.file().bytes();
            progress.progress(BuildStage.READ, count[0], files.size(), count[1]);
        });
        return articles;
    }

    private Written write(
            ArticleCollection articles, Store store, String base, ProgressListener progress, DiagnosticTally tally) {
        progress.progress(BuildStage.RESOLVE, 0, 0, 0);
        try (SnapshotWriter writer = store.begin(base)) {
            CheckedStream checked = gate.check(writer.stream(), tally::reportOfGraph);
            checked.start();
            StatementTally statements = new StatementTally(GraphMapper.of(base, checked), progress);
            resolver.resolve(articles.articles(), statements, tally);
            DatasetTriples.send(base, checked);
            progress.progress(BuildStage.VALIDATE, 0, 0, 0);
            checked.finish();
            long violations = checked.violations();
            OptionalInt snapshot = OptionalInt.empty();
            if (violations == 0 || settings.keepGoing()) {
                progress.progress(BuildStage.PUBLISH, 0, 0, 0);
                snapshot = OptionalInt.of(writer.commit().number());
            }
            return new Written(statements.entities(), statements.statements(), violations, snapshot);
        }
    }

    private static BuildSummary summary(
            int files, long bytes, int articles, DiagnosticTally tally, OutcomeTally outcomes, Written written) {
        return new BuildSummary(
                files,
                bytes,
                articles,
                tally.failed(),
                written.entities(),
                written.statements(),
                tally.byCode(),
                outcomes.values(),
                written.violations(),
                written.snapshot());
    }

    /** What writing the graph gave. */
    private record Written(
            long entities, SortedMap<PropertyId, Long> statements, long violations, OptionalInt snapshot) {
        static final Written NOTHING = new Written(0, new TreeMap<>(), 0, OptionalInt.empty());
    }
}
