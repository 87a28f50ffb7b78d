package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import colophon.web.FaultyEndpoint.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clients that nobody here wrote take no answer for whole to which something happened at any of a hundred places, whatever it was. Those
 * that are not installed are skipped; {@code .ci/run} installs them.
 */
@Timeout(600)
class FaultyAnswerTest {
    private static final int PLACES = 100;
    private static final int ROWS = 120;

    /** Rows that are written as they are found, so that a fault meets an answer that is partly there. */
    private static final String QUERY = "SELECT ?s ?p ?o { ?s ?p ?o } LIMIT " + ROWS;

    private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();

    /** The interpreter that the libraries of a distribution are for. */
    private static final String INTERPRETER = "/usr/bin/python3";

    /** Asks so often, and says what came of each. */
    private static final String PYTHON = """
            import sys
            kind, address, query, times = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
            def wrapper():
                from SPARQLWrapper import SPARQLWrapper, JSON
                client = SPARQLWrapper(address)
                client.setQuery(query)
                client.setReturnFormat(JSON)
                return len(client.query().convert()["results"]["bindings"])
            def rdflib():
                from rdflib.plugins.stores.sparqlstore import SPARQLStore
                return len(list(SPARQLStore(address, returnFormat="json").query(query)))
            ask = {"SPARQLWrapper": wrapper, "rdflib": rdflib}[kind]
            __import__(kind)
            for i in range(times):
                try:
                    print("answered", ask())
                except Exception:
                    print("raised")
            """;

    @TempDir
    static Path folder;

    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    static Stream<Arguments> clientsAndFaults() {
        return Stream.of("SPARQLWrapper", "rdflib", "Comunica")
                .flatMap(client -> Stream.of(Fault.TIME, Fault.SIZE, Fault.MEMORY, Fault.KILLED)
                        .map(fault -> Arguments.of(client, fault)));
    }

    @ParameterizedTest
    @MethodSource("clientsAndFaults")
    void noClientTakesAPartForTheWhole(String client, Fault fault) throws Exception {
        assumeTrue(isThere(client), client + " is not installed");
        try (FaultyEndpoint whole = new FaultyEndpoint(site.store(), Fault.NONE, PLACES, ROWS)) {
            assertThat(ask(client, whole.address(), 1)).containsExactly("answered " + ROWS);
        }
        try (FaultyEndpoint endpoint = new FaultyEndpoint(site.store(), fault, PLACES, ROWS)) {
            List<String> outcomes = ask(client, endpoint.address(), PLACES);
            assertThat(outcomes).hasSize(PLACES);
            assertThat(outcomes).allMatch("raised"::equals);
            assertThat(endpoint.asked()).isGreaterThanOrEqualTo(PLACES);
        }
    }

    private static boolean isThere(String client) throws Exception {
        return client.equals("Comunica")
                ? Files.isDirectory(CLIENTS.resolve("node_modules/@comunica/query-sparql"))
                        && succeeds("node", "--version")
                : succeeds(INTERPRETER, "-c", "import " + client);
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What a client says of each of so many times that it asked. */
    private static List<String> ask(String client, String address, int times) throws Exception {
        List<String> command = new ArrayList<>(
                client.equals("Comunica")
                        ? List.of("node", CLIENTS.resolve("comunica-faults.mjs").toString())
                        : List.of(INTERPRETER, "-W", "ignore", "-c", PYTHON, client));
        command.addAll(List.of(address, QUERY, String.valueOf(times)));
        Path mistakes = folder.resolve("mistakes");
        Process process =
                new ProcessBuilder(command).redirectError(mistakes.toFile()).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(Files.readString(mistakes)).isZero();
        return lines;
    }
}
