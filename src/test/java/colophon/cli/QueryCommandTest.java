package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
    @TempDir
    static Path home;

    private static Path store;

    @BeforeAll
    static void build() {
        store = home.resolve("kg");
        CommandRun.of(home, "build", "--store", store, "data/articles/never-let-me-go.txt");
    }

    @Test
    void itsOwnQueriesAreListed() {
        CommandRun run = CommandRun.of(home, "query");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("translations-by-language", "Translations by language");
    }

    @Test
    void rowsArePrintedInThreeForms() throws IOException {
        Path query = query("SELECT ?label WHERE { <entity/Never_Let_Me_Go> "
                + "<http://www.w3.org/2000/01/rdf-schema#label> ?label }");
        assertThat(run(query).out()).isEqualTo("label\n---------------\nNever Let Me Go\n1 row\n");
        assertThat(run(query, "--format", "csv").out()).isEqualToNormalizingNewlines("label\nNever Let Me Go\n");
        assertThat(run(query, "--format", "json").out()).contains("\"value\": \"Never Let Me Go\"");
    }

    @Test
    void irisAreShortened() throws IOException {
        Path query = query("PREFIX schema: <http://schema.org/> SELECT ?s ?t WHERE { ?s a ?t . "
                + "FILTER(?s = <entity/Never_Let_Me_Go>) }");
        assertThat(run(query).out()).contains("entity/Never_Let_Me_Go  schema:Book");
    }

    @Test
    void aYesOrNoQuestionIsAnswered() throws IOException {
        Path query = query("ASK { ?s ?p ?o }");
        assertThat(run(query).out()).isEqualTo("yes\n");
        assertThat(run(query, "--format", "json").out()).contains("\"boolean\": true");
    }

    @Test
    void triplesArePrintedAsTurtleOrJsonLd() throws IOException {
        Path query = query("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }");
        assertThat(run(query).out()).contains("entity/Never_Let_Me_Go>");
        assertThat(run(query, "--format", "json").out()).contains("\"@id\"");
        CommandRun csv = run(query, "--format", "csv");
        assertThat(csv.exitCode()).isEqualTo(2);
        assertThat(csv.err()).contains("no rows");
    }

    @Test
    void aSyntaxErrorIsShownWithItsPlace() throws IOException {
        Path query = query("SELECT ?s\nWHERE { ?s ?p }");
        CommandRun run = run(query);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(query + ":2:15: the query can't be parsed");
    }

    @Test
    void parametersAreSet() {
        CommandRun wide = CommandRun.of(home, "query", "--store", store, "works-between-years");
        assertThat(wide.out()).contains("Never Let Me Go");
        CommandRun narrow = CommandRun.of(
                home, "query", "--store", store, "works-between-years", "--set", "from=1700", "--set", "to=1701");
        assertThat(narrow.exitCode()).isZero();
        assertThat(narrow.out()).contains("0 rows").doesNotContain("Never Let Me Go");
    }

    @Test
    void wrongParametersAreNamed() {
        CommandRun unknown =
                CommandRun.of(home, "query", "--store", store, "works-between-years", "--set", "since=1700");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("no parameter 'since'", "from=1980");
        CommandRun text =
                CommandRun.of(home, "query", "--store", store, "works-between-years", "--set", "from=long ago");
        assertThat(text.exitCode()).isEqualTo(2);
        assertThat(text.err()).contains("takes a whole number, not 'long ago'");
        CommandRun none = CommandRun.of(home, "query", "--store", store, "translations-by-language", "--set", "x=1");
        assertThat(none.err()).contains("it has none");
    }

    @Test
    void queriesAreReadAsTheEndpointReadsThem() throws IOException {
        Path query = query("SELECT ?workLabel { ?work wdt:P50 ?author ."
                + " SERVICE wikibase:label { bd:serviceParam wikibase:language 'en' } }");
        assertThat(run(query, "--format", "csv").out()).contains("workLabel", "Never Let Me Go");
        CommandRun elsewhere = run(query("SELECT * { SERVICE wikibase:around { ?p wdt:P625 ?l } }"));
        assertThat(elsewhere.exitCode()).isEqualTo(1);
        assertThat(elsewhere.err()).contains("wikiba.se/ontology#around", "not offered");
    }

    @Test
    void anUnknownPrefixIsNamed() throws IOException {
        CommandRun run = run(query("SELECT * { ?s nope:thing ?o }"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nope:thing");
    }

    @Test
    void anUnknownNameIsWrongUsage() {
        CommandRun run = CommandRun.of(home, "query", "--store", store, "no-such-query");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("neither a query named 'no-such-query' nor a file");
    }

    @Test
    void anEndlessQueryIsStopped() throws IOException {
        Path query = query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
        CommandRun run = run(query, "--timeout", "1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("ran longer than 1 seconds and was stopped");
    }

    @Test
    void otherServicesAreNotCalled() throws IOException {
        CommandRun run = run(query("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("SERVICE");
    }

    @Test
    void anOverlongQueryIsRefused() throws IOException {
        CommandRun run = run(query("# " + "x".repeat(2_000_000) + "\nASK {}"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("shorten it");
    }

    @Test
    void aQueryInAnotherEncodingIsRefused() throws IOException {
        Path file = home.resolve("latin.rq");
        Files.write(file, "# Amélie\nASK {}".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = run(file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("not UTF-8");
    }

    @Test
    void aMissingOrEmptyStoreIsWrongUsage() {
        CommandRun run = CommandRun.of(home, "query", "--store", home.resolve("nowhere"), "won-for");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no store", "colophon build --store");
    }

    @Test
    void aBrokenStoreIsExplained() throws IOException {
        Path broken = home.resolve("broken");
        CommandRun.of(home, "build", "--store", broken, "data/articles/never-let-me-go.txt");
        Files.writeString(broken.resolve("current"), "rubbish");
        CommandRun run = CommandRun.of(home, "query", "--store", broken, "won-for");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is broken", broken.toString());
        assertThat(run.err()).doesNotContain("Exception");
    }

    private static CommandRun run(Path query, String... more) {
        Object[] arguments = new Object[more.length + 4];
        arguments[0] = "query";
        arguments[1] = "--store";
        arguments[2] = store;
        arguments[3] = query;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CommandRun.of(home, arguments);
    }

    private static Path query(String text) throws IOException {
        Path file = Files.createTempFile(home, "query", ".rq");
        return Files.writeString(file, text);
    }
}
