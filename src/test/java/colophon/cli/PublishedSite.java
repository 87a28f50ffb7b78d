package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.rdf.vocab.Terms;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.web.Server;
import colophon.web.ServerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A server of what is published about the articles that come with the program, built once for all tests of a run. */
final class PublishedSite implements AutoCloseable {
    private final Path folder;
    private final Store store;
    private final Server server;
    private final String base;

    private PublishedSite(Path folder, Store store, Server server, String base) {
        this.folder = folder;
        this.store = store;
        this.server = server;
        this.base = base;
    }

    /** Gives the site to tests that have it as a parameter. */
    static final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PublishedSite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(PublishedSite.class))
                    .getOrComputeIfAbsent(PublishedSite.class, key -> start(), PublishedSite.class);
        }
    }

    /** The server takes a port first, and the dataset is built for its address then, so that no other program can have it. */
    private static PublishedSite start() {
        try {
            Path folder = Files.createTempDirectory("published");
            Store store = Store.open(folder);
            try (SnapshotWriter writer = store.begin("http://localhost/")) {
                writer.stream()
                        .triple(Triple.create(
                                NodeFactory.createURI("urn:x-nothing"),
                                Terms.LABEL,
                                NodeFactory.createLiteralLang("nothing yet", "en")));
                writer.commit();
            }
            Server server = Server.start(store, ServerSettings.DEFAULT.withPort(0));
            String base = "http://127.0.0.1:" + server.port() + "/";
            CommandRun build = CommandRun.of(folder, "build", "--store", folder, "--base", base, "data/articles");
            assertThat(build.exitCode()).as(build.err()).isZero();
            assertThat(store.current().base()).isEqualTo(base);
            return new PublishedSite(folder, store, server, base);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The base IRI of the dataset, which is the address of the server. */
    String base() {
        return base;
    }

    /** All triples, as lines of N-Triples. */
    List<String> lines() throws IOException {
        return Files.readAllLines(store.current().sorted());
    }

    /** The subjects of triples whose path below the base begins with something. */
    static Set<String> subjects(List<String> lines, String beginning) {
        return lines.stream()
                .map(l -> l.substring(1, l.indexOf('>')))
                .filter(s -> s.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() throws IOException {
        server.close();
        store.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
