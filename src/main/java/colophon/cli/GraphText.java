package colophon.cli;

import colophon.store.Snapshot;
import colophon.store.format.GraphWriter;
import colophon.store.format.RdfFormat;
import colophon.web.PrefixTable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** Prints graphs in the formats of RDF, sorted by subject. */
final class GraphText {
    private GraphText() {}

    /** Prints a whole snapshot; in N-Triples it is the file of the snapshot itself. */
    static void print(Snapshot snapshot, RdfFormat format, OutputStream out) throws IOException {
        if (format == RdfFormat.NTRIPLES || format == RdfFormat.NQUADS) {
            Files.copy(snapshot.sorted(), out);
            return;
        }
        try (GraphWriter writer = GraphWriter.of(format, snapshot.base(), PrefixTable.load(), out)) {
            BySubject subjects = new BySubject(writer);
            RDFParser.source(snapshot.sorted())
                    .lang(Lang.NTRIPLES)
                    .checking(false)
                    .parse(subjects);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Gathers the triples of a subject, which follow each other. */
    private static final class BySubject extends StreamRDFBase {
        private final GraphWriter writer;
        private final List<Triple> gathered = new ArrayList<>();

        BySubject(GraphWriter writer) {
            this.writer = writer;
        }

        @Override
        public void triple(Triple triple) {
            if (!gathered.isEmpty() && !gathered.getFirst().getSubject().equals(triple.getSubject())) {
                write();
            }
            gathered.add(triple);
        }

        @Override
        public void finish() {
            write();
        }

        private void write() {
            if (gathered.isEmpty()) {
                return;
            }
            try {
                writer.subject(gathered.getFirst().getSubject(), gathered);
                gathered.clear();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Prints a graph of a few articles. */
    static void print(Graph graph, RdfFormat format, BaseIri base, OutputStream out) {
        List<Node> subjects = graph.stream()
                .map(t -> t.getSubject())
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        try (GraphWriter writer = GraphWriter.of(format, base.value(), PrefixTable.load(), buffered)) {
            for (Node subject : subjects) {
                writer.subject(subject, graph.find(subject, Node.ANY, Node.ANY).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
