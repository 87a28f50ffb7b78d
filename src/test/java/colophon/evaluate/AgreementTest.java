package colophon.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.ArticleClaims;
import colophon.diagnostic.DiagnosticLog;
import colophon.pipeline.Build;
import colophon.pipeline.BuildSettings;
import colophon.pipeline.Inspection;
import colophon.pipeline.ProgressListener;
import colophon.store.Store;
import colophon.web.Server;
import colophon.web.ServerSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The comparison in the program and the one of the shared tool {@code score.py}, which asks a server, say the same of the
 * same facts.
 */
class AgreementTest {
    private static final Path SHARED = Path.of(System.getProperty("colophon.shared", "../shared"));
    private static final Path TOOL = SHARED.resolve("tools/score.py");

    /** Asks the tool to find what it would print; it is told apart where the server listens and what its base is. */
    private static final String DRIVER = """
            import importlib.util, json, sys
            spec = importlib.util.spec_from_file_location("score", sys.argv[1])
            score = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(score)
            endpoint, base, ask = sys.argv[2], sys.argv[3], score.sparql
            score.sparql = lambda root, query: ask(endpoint, query)
            json.dump([score.score(base, json.load(open(f, encoding="utf-8"))) for f in sys.argv[4:]], sys.stdout)
            """;

    private static final String WORDS = """
            import importlib.util, json, sys
            spec = importlib.util.spec_from_file_location("score", sys.argv[1])
            score = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(score)
            words = json.load(open(sys.argv[2], encoding="utf-8"))
            json.dump([[score.norm(w), score.bare(w), score.norm(score.bare(w)), score.isbn(w)] for w in words], sys.stdout)
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void needsTheTool() throws InterruptedException {
        Assumptions.assumeTrue(Files.isRegularFile(TOOL), "no score.py at " + TOOL + ": see -Dcolophon.shared");
        Assumptions.assumeTrue(runsPython(), "no python3 on the PATH");
    }

    @Test
    void wordsAreReducedAlike() throws IOException, InterruptedException {
        List<String> words = List.of(
                "The  Remains\u00A0of the Day (film) ",
                "\u201CSTRASSE\u201D stra\u00DFe \u00C5ngstr\u00F6m",
                "an \u1FB3\u03C2\u03A3 \u0130\u0131",
                "U.S.",
                "Cafe\u0301 \uFB01lm (x) (y(z)",
                "the the an ",
                "Movie (2010) (film)",
                "\u2019It\u2019s_a\u2019 ;:",
                "ISBN 0-8044-2957-X",
                "()",
                "",
                "\u00AB \u3000a\u2003b\u0085c\u001Cd \u00BB",
                "Hardcover.",
                "978\u20112\u20148489 x");
        JsonArray list = new JsonArray();
        words.forEach(list::add);
        Path file = Files.writeString(folder.resolve("words.json"), list.toString());
        JsonArray theirs = python(WORDS, TOOL.toString(), file.toString()).getAsArray();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            assertThat(strings(theirs.get(i)))
                    .as(word)
                    .containsExactly(
                            PlainWords.of(word),
                            PlainWords.bare(word),
                            PlainWords.ofBare(word),
                            PlainWords.bookNumber(word));
        }
    }

    @Test
    void theToolAndTheProgramFindTheSame() throws IOException, InterruptedException {
        List<Path> golds = new ArrayList<>(List.of(GlassOrchardGold.GOLD));
        List<Path> articles = new ArrayList<>(List.of(GlassOrchardGold.ARTICLE));
        addSharedGold(golds, articles);
        try (Store store = Store.open(folder.resolve("kg"))) {
            Build.of(BuildSettings.DEFAULT)
                    .run(articles, store, GlassOrchardGold.BASE, ProgressListener.NONE, new DiagnosticLog());
            try (Server server = Server.start(store, ServerSettings.DEFAULT.withPort(0))) {
                List<String> arguments =
                        new ArrayList<>(List.of(TOOL.toString(), server.address(), GlassOrchardGold.BASE));
                golds.forEach(g -> arguments.add(g.toString()));
                JsonArray theirs =
                        python(DRIVER, arguments.toArray(String[]::new)).getAsArray();
                List<ArticleScore> ours = together(golds, articles);
                for (int i = 0; i < golds.size(); i++) {
                    assertSame(ours.get(i), theirs.get(i).getAsArray());
                }
            }
        }
    }

    /** The gold articles that come beside the project and that there is a reader for. */
    private static void addSharedGold(List<Path> golds, List<Path> articles) throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("gold"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String source = gold(file).source().orElseThrow();
                Stream.of("gold/articles", "articles")
                        .map(f -> SHARED.resolve(f).resolve(source))
                        .filter(f -> Files.isRegularFile(f) && Inspection.canRead(f))
                        .findFirst()
                        .ifPresent(article -> {
                            golds.add(file);
                            articles.add(article);
                        });
            }
        }
    }

    private static List<ArticleScore> together(List<Path> golds, List<Path> articles) throws IOException {
        Inspection inspection = Inspection.load();
        List<ArticleClaims> claims = articles.stream()
                .map(a -> inspection.claims(a, new DiagnosticLog()).orElseThrow())
                .toList();
        var graph = inspection.graph(claims, GlassOrchardGold.BASE, new DiagnosticLog());
        List<ArticleScore> scores = new ArrayList<>();
        for (Path file : golds) {
            scores.add(Evaluation.score(gold(file), graph, GlassOrchardGold.BASE, ""));
        }
        return scores;
    }

    private static GoldArticle gold(Path file) throws IOException {
        return GoldReader.read(file.toString(), Files.readString(file), new DiagnosticLog())
                .orElseThrow();
    }

    private static void assertSame(ArticleScore ours, JsonArray theirs) {
        assertThat(labels(ours.found())).as(ours.title()).containsExactlyInAnyOrderElementsOf(strings(theirs.get(0)));
        assertThat(labels(ours.missed())).as(ours.title()).containsExactlyInAnyOrderElementsOf(strings(theirs.get(1)));
        assertThat(labels(ours.spurious()))
                .as(ours.title())
                .containsExactlyInAnyOrderElementsOf(strings(theirs.get(2)));
    }

    private static List<String> labels(List<Finding> findings) {
        return findings.stream().map(Finding::label).toList();
    }

    private static List<String> strings(JsonValue list) {
        return list.getAsArray().stream().map(v -> v.getAsString().value()).toList();
    }

    private static JsonValue python(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-c", program));
        command.addAll(List.of(arguments));
        Path mistakes = folder.resolve("python.err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(mistakes.toFile());
        builder.environment().put("PYTHONIOENCODING", "UTF-8");
        Process process = builder.start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(mistakes)).isZero();
        JsonObject wrapped = JSON.parse("{\"answer\": " + answer + "}");
        return wrapped.get("answer");
    }

    private static boolean runsPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "pass").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
