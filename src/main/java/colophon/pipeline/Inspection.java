package colophon.pipeline;

import colophon.claim.ArticleClaims;
import colophon.diagnostic.DiagnosticSink;
import colophon.rdf.GraphMapper;
import colophon.resolve.Resolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** Looks at what one file gives, without a store. Immutable. */
public final class Inspection {
    private final FileExtraction extraction;

    private Inspection(FileExtraction extraction) {
        this.extraction = extraction;
    }

    /** An inspection with all readers and extractors. */
    public static Inspection load() {
        return new Inspection(Stages.extraction(ReadSettings.DEFAULT));
    }

    /** What the article in a file says; empty, after an error, where the file holds none that can be read. */
    public Optional<ArticleClaims> claims(Path file, DiagnosticSink diagnostics) {
        Optional<SourceFile> source =
                SourceScan.find(List.of(file), diagnostics).stream().findFirst();
        Optional<Extracted> extracted = source.map(extraction::extract);
        extracted.ifPresent(e -> e.diagnostics().forEach(diagnostics::report));
        return extracted.flatMap(Extracted::claims);
    }

    /** The graph that an article gives where it is the only one of its dataset. */
    public Graph graph(ArticleClaims claims, String base, DiagnosticSink diagnostics) {
        Graph graph = GraphFactory.createGraphMem();
        StreamRDF triples = StreamRDFLib.graph(graph);
        triples.start();
        Resolver.load().resolve(List.of(claims), GraphMapper.of(base, triples), diagnostics);
        triples.finish();
        return graph;
    }
}
