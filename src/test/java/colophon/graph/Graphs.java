package colophon.graph;

import colophon.claim.ArticleClaims;
import colophon.diagnostic.DiagnosticLog;
import colophon.rdf.GraphMapper;
import colophon.resolve.Resolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;

/** Makes graphs of fixtures. */
public final class Graphs {
    static final String BASE = "http://library.example/";
    private static final Path FOLDER = Path.of("src/test/resources/graph");
    private static final Resolver RESOLVER = Resolver.load();

    private Graphs() {}

    static List<ArticleClaims> claims(String name) {
        try {
            return ClaimsFile.parse(Files.readAllLines(FOLDER.resolve(name + ".claims")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Graph of(List<ArticleClaims> articles, String base) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RESOLVER.resolve(articles, GraphMapper.of(base, StreamRDFLib.graph(graph)), new DiagnosticLog());
        return graph;
    }

    /** The graph of a file of claims (see {@link ClaimsFile}). */
    public static Graph of(Path claims, String base) throws IOException {
        return of(ClaimsFile.parse(Files.readAllLines(claims)), base);
    }

    static Graph fixture(String name) {
        return of(claims(name), BASE);
    }

    static Graph golden(String name) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFDataMgr.read(graph, FOLDER.resolve(name + ".ttl").toUri().toString(), Lang.TURTLE);
        return graph;
    }

    /** The triples as sorted lines of N-Triples. */
    static List<String> lines(Graph graph) {
        return graph.stream().map(Graphs::line).sorted().toList();
    }

    private static String line(Triple t) {
        return NodeFmtLib.strNT(t.getSubject()) + " " + NodeFmtLib.strNT(t.getPredicate()) + " "
                + NodeFmtLib.strNT(t.getObject());
    }
}
