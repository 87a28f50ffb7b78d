package colophon.cli;

import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.diagnostic.DiagnosticLog;
import colophon.diagnostic.Severity;
import colophon.extract.prose.Explanation;
import colophon.pipeline.Inspection;
import colophon.pipeline.SourceFile;
import colophon.store.format.RdfFormat;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what one article says. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the facts that one article states, each with the words that say it.",
        footer = {
            "",
            "Examples:",
            "  colophon extract data/articles/never-let-me-go.txt",
            "  colophon extract --format ttl page.html > page.ttl",
            "  colophon extract --explain page.html     how each sentence is read",
            "",
            "Exit codes: 0 done, 1 the file holds no article that can be read, 2 wrong usage."
        })
final class ExtractCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExtractFormat format = ExtractFormat.table;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            converter = BaseIri.Converter.class,
            defaultValue = BuildRun.DEFAULT_BASE,
            description = "What the IRIs of ttl and jsonld start with (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BaseIri base;

    @Option(
            names = "--explain",
            description =
                    "Show how each sentence is read: what it mentions, the rules that fit, what they state, and what"
                            + " held them back (as table or json).")
    private boolean explain;

    @Parameters(
            paramLabel = "FILE",
            description = "A wiki page (.html), its source (.wiki) or a plain-text article (.txt).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    public Integer call() {
        if (!Files.exists(file)) {
            throw CommandFailure.usage("There is no file " + SourceFile.display(file) + "; check the name.");
        }
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage(SourceFile.display(file) + " is a folder; extract takes one file.");
        }
        if (explain && format != ExtractFormat.table && format != ExtractFormat.json) {
            throw CommandFailure.usage("--explain prints as table or json, not " + format + ".");
        }
        DiagnosticLog log = new DiagnosticLog();
        Inspection inspection = Inspection.load();
        boolean read = explain ? explain(inspection, log) : print(inspection, log);
        log.entries().stream()
                .filter(d -> d.severity() != Severity.INFO)
                .forEach(d -> root.terminal().say(d.toString()));
        return read ? ExitCode.DONE : ExitCode.FAILED;
    }

    private boolean print(Inspection inspection, DiagnosticLog log) {
        Optional<ArticleClaims> claims = inspection.claims(file, log);
        claims.ifPresent(c -> print(c, inspection, log));
        return claims.isPresent();
    }

    private boolean explain(Inspection inspection, DiagnosticLog log) {
        Optional<List<Explanation>> explanations = inspection.explain(file, log);
        PrintStream out = root.terminal().out();
        explanations.ifPresent(e -> {
            if (format == ExtractFormat.json) {
                out.println(ExplanationJson.of(e));
            } else {
                new ExplanationText(out).print(e);
            }
        });
        return explanations.isPresent();
    }

    private void print(ArticleClaims claims, Inspection inspection, DiagnosticLog log) {
        PrintStream out = root.terminal().out();
        switch (format) {
            case table -> printTable(claims, out);
            case json -> out.println(ClaimJson.of(claims));
            case ttl -> GraphText.print(inspection.graph(claims, base.value(), log), RdfFormat.TURTLE, base, out);
            case jsonld -> GraphText.print(inspection.graph(claims, base.value(), log), RdfFormat.JSONLD, base, out);
        }
    }

    private static void printTable(ArticleClaims claims, PrintStream out) {
        ClaimText words = ClaimText.load();
        for (Claim claim : claims.claims()) {
            out.println(words.line(claim));
            String exact = claim.evidence().exact().replaceAll("\\s+", " ").strip();
            out.println("    %d-%d %s: \"%s\""
                    .formatted(
                            claim.evidence().span().start(),
                            claim.evidence().span().end(),
                            claim.evidence().rule(),
                            exact));
        }
        out.println(claims.claims().size() + " facts");
    }
}
