package colophon.cli;

import colophon.diagnostic.DiagnosticLog;
import colophon.evaluate.Counts;
import colophon.evaluate.Scores;
import colophon.pipeline.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares what articles are read to say with what a careful reader would state. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Compares what is read from articles with gold facts, and tells precision and recall by article, property and",
            "rule, what was taken for what, and everything missed or spurious with its sentence and rule.",
            "data/gold/README.md describes gold files."
        },
        footer = {
            "",
            "Examples:",
            "  colophon evaluate data/gold/development --articles plaintext",
            "  colophon evaluate data/gold/development --articles plaintext --rules data/rules/precision.tsv",
            "  colophon evaluate --min-precision 0.95 --min-recall 0.9 mine.json",
            "",
            "Exit codes: 0 done; 1 a gold file can't be read, nothing could be compared or a minimum is missed;",
            "2 wrong usage."
        })
final class EvaluateCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description =
                    "The folder, searched to any depth, that holds the articles (default: beside each gold file, in"
                            + " 'articles' there, data/articles, and the folder of shared articles beside the project).")
    private @Nullable Path articles;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private EvaluateFormat format = EvaluateFormat.table;

    @Option(names = "--together", description = "Make one graph of all articles, as a build does, and not one of each.")
    private boolean together;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "Measure with all rules for sentences on, and write how often each was right to a file, such as"
                            + " data/rules/precision.tsv, by which rules that are wrong too often are off.")
    private @Nullable Path rules;

    @Option(names = "--quiet", description = "Leave out what was missed or spurious one by one.")
    private boolean quiet;

    @Option(
            names = "--min-precision",
            paramLabel = "P",
            defaultValue = "0",
            description = "Fail where the precision of all is below, 0 to 1.")
    private double minPrecision;

    @Option(
            names = "--min-recall",
            paramLabel = "R",
            defaultValue = "0",
            description = "Fail where the recall of all is below, 0 to 1.")
    private double minRecall;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Gold files (.json), or folders of them.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> gold;

    @Override
    public Integer call() throws IOException {
        checkUsage();
        DiagnosticLog log = new DiagnosticLog();
        GoldSources sources = new GoldSources(root.project(), Optional.ofNullable(articles), log);
        List<GoldSources.Gold> golds = sources.read(gold);
        log.entries().forEach(d -> root.terminal().say(d.toString()));
        GoldRun run = new GoldRun(sources, rules == null ? Inspection.load() : Inspection.withAllRules(), together);
        Scores scores = run.run(golds);
        if (rules != null) {
            PrecisionFile.write(rules, scores.byRule());
        }
        switch (format) {
            case table -> new EvaluationText(root.terminal().out(), !quiet).print(scores, run.skipped());
            case json -> root.terminal().out().println(EvaluationJson.of(scores, run.skipped()));
        }
        return log.entries().isEmpty() && !scores.articles().isEmpty() && isEnough(scores.total())
                ? ExitCode.DONE
                : ExitCode.FAILED;
    }

    private void checkUsage() {
        for (Path path : gold) {
            if (!Files.exists(path)) {
                throw CommandFailure.usage("There is no file or folder " + path + "; check the name.");
            }
        }
        if (articles != null && !Files.isDirectory(articles)) {
            throw CommandFailure.usage("There is no folder " + articles + "; --articles names the folder of articles.");
        }
        checkShare("--min-precision", minPrecision);
        checkShare("--min-recall", minRecall);
    }

    private static void checkShare(String option, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw CommandFailure.usage(option + " takes a number from 0 to 1, not " + share + ".");
        }
    }

    private boolean isEnough(Counts total) {
        boolean precise = total.precision() >= minPrecision;
        boolean complete = total.recall() >= minRecall;
        if (!precise) {
            root.terminal().say("The precision is below %s.".formatted(minPrecision));
        }
        if (!complete) {
            root.terminal().say("The recall is below %s.".formatted(minRecall));
        }
        return precise && complete;
    }
}
