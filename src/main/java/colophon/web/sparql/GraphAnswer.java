package colophon.web.sparql;

import colophon.store.format.GraphWriter;
import colophon.store.format.Prefixes;
import colophon.store.format.RdfFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Writes a graph that is an answer: subject by subject in the order of their names. */
final class GraphAnswer {
    private GraphAnswer() {}

    static void write(Stream<Triple> graph, RdfFormat format, String base, Prefixes prefixes, OutputStream out)
            throws IOException {
        Map<String, List<Triple>> bySubject = new TreeMap<>();
        graph.forEach(t -> bySubject
                .computeIfAbsent(name(t.getSubject()), s -> new ArrayList<>())
                .add(t));
        try (GraphWriter writer = GraphWriter.of(format, base, prefixes, out)) {
            for (List<Triple> triples : bySubject.values()) {
                writer.subject(triples.getFirst().getSubject(), triples);
            }
        }
    }

    private static String name(Node subject) {
        return subject.isURI() ? subject.getURI() : NodeFmtLib.strNT(subject);
    }
}
