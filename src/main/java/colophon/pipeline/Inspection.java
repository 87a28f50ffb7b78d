package colophon.pipeline;

import colophon.article.Article;
import colophon.claim.ArticleClaims;
import colophon.diagnostic.DiagnosticLog;
import colophon.diagnostic.DiagnosticSink;
import colophon.extract.article.ArticleExtraction;
import colophon.extract.prose.Explanation;
import colophon.rdf.GraphMapper;
import colophon.resolve.Resolver;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** Looks at what one file gives, without a store. Immutable. */
public final class Inspection {
    private final FileExtraction extraction;
    private final ArticleExtraction extractors;
    private final Resolver resolver;

    private Inspection(ArticleExtraction extractors, Resolver resolver) {
        this.extractors = extractors;
        this.extraction = Stages.extraction(extractors, ReadSettings.DEFAULT);
        this.resolver = resolver;
    }

    /** An inspection with all readers and extractors. */
    public static Inspection load() {
        return new Inspection(ArticleExtraction.standard(), Resolver.load());
    }

    /** An inspection that uses the rules for sentences that are wrong too often too, for measuring them. */
    public static Inspection withAllRules() {
        return new Inspection(ArticleExtraction.withAllRules(), Resolver.load());
    }

    /** Whether a file's name promises a form that there is a reader for. */
    public static boolean canRead(Path file) {
        return SourceSniffer.byName(file).isPresent();
    }

    /** What the article in a file says; empty, after an error, where the file holds none that can be read. */
    public Optional<ArticleClaims> claims(Path file, DiagnosticSink diagnostics) {
        Optional<SourceFile> source =
                SourceScan.find(List.of(file), diagnostics).stream().findFirst();
        Optional<Extracted> extracted = source.map(extraction::extract);
        extracted.ifPresent(e -> e.diagnostics().forEach(diagnostics::report));
        return extracted.flatMap(Extracted::claims);
    }

    /** How each sentence of the article in a file is read; empty, after an error, where it holds none that can be read. */
    public Optional<List<Explanation>> explain(Path file, DiagnosticSink diagnostics) {
        Optional<SourceFile> source =
                SourceScan.find(List.of(file), diagnostics).stream().findFirst();
        DiagnosticLog log = new DiagnosticLog();
        Optional<Article> article = source.flatMap(s -> extraction.article(s, log));
        log.entries().forEach(diagnostics::report);
        return article.map(extractors::explain);
    }

    /** The graph that an article gives where it is the only one of its dataset. */
    public Graph graph(ArticleClaims claims, String base, DiagnosticSink diagnostics) {
        return graph(List.of(claims), base, diagnostics);
    }

    /** The graph that articles give together. */
    public Graph graph(Collection<ArticleClaims> articles, String base, DiagnosticSink diagnostics) {
        Graph graph = GraphFactory.createGraphMem();
        StreamRDF triples = StreamRDFLib.graph(graph);
        triples.start();
        resolver.resolve(articles, GraphMapper.of(base, triples), diagnostics);
        triples.finish();
        return graph;
    }
}
