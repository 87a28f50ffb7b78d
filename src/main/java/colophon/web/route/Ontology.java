package colophon.web.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The project's own vocabulary, from {@code ontology/colophon.ttl}, whose relative IRIs are those of the dataset. */
final class Ontology {
    private volatile Optional<Loaded> loaded = Optional.empty();

    /** The vocabulary of a dataset. */
    private record Loaded(String base, Graph graph) {}

    /** The vocabulary, resolved against the base IRI of the dataset; read when it is first asked for. */
    Graph graph(String base) {
        Optional<Loaded> known = loaded.filter(l -> l.base().equals(base));
        if (known.isEmpty()) {
            known = Optional.of(new Loaded(base, load(base)));
            loaded = known;
        }
        return known.orElseThrow().graph();
    }

    private static Graph load(String base) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        try (InputStream in = Ontology.class.getResourceAsStream("/colophon/ontology/colophon.ttl")) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without ontology/colophon.ttl; build it anew");
            }
            RDFParser.source(in).base(base).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return graph;
    }
}
