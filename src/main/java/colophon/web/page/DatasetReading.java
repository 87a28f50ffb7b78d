package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.Snapshot;
import colophon.store.format.RdfFormat;
import colophon.store.survey.Statistics;
import colophon.web.document.GraphReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Gathers the page about the dataset. */
final class DatasetReading {
    private final GraphReading reading;
    private final Snapshot snapshot;
    private final Links links;
    private final ValueReading values;
    private final colophon.store.format.Prefixes prefixes;

    DatasetReading(GraphReading reading, Snapshot snapshot, colophon.store.format.Prefixes prefixes) {
        this.reading = reading;
        this.snapshot = snapshot;
        this.links = new Links(snapshot.base());
        this.values = new ValueReading(reading, links);
        this.prefixes = prefixes;
    }

    /** How many articles the page names; the dataset's documents name all. */
    private static final int SOURCES = 1_000;

    DatasetPage read(List<DatasetPage.Download> downloads, List<String> licenses) {
        Statistics statistics = snapshot.survey().statistics();
        Frame frame = new Frame(
                "About the dataset",
                "What the dataset has, where it is from, and its downloads",
                links.root(),
                Optional.of(reading.base() + "dataset"),
                Arrays.stream(RdfFormat.values())
                        .map(f -> new Frame.Alternate(f.title(), f.mediaType(), links.to("dataset." + f.extension())))
                        .toList(),
                Optional.empty());
        return new DatasetPage(
                frame,
                reading.base() + ".well-known/void#dataset",
                "Snapshot %d, made on %s: what encyclopedia articles say about creative works, each fact with the sentence that says it."
                        .formatted(
                                snapshot.number(), snapshot.created().toString().substring(0, 10)),
                List.of(
                        count(statistics.triples(), "triples"),
                        count(statistics.entities(), "entities"),
                        count(statistics.subjects(), "subjects"),
                        count(statistics.objects(), "objects"),
                        count(statistics.properties().size(), "properties"),
                        count(statistics.classes().size(), "classes")),
                licenses,
                downloads,
                statistics.classes().entrySet().stream()
                        .filter(e -> e.getKey().startsWith(Prefixes.SCHEMA))
                        .map(this::row)
                        .toList(),
                statistics.links().entrySet().stream()
                        .map(e -> new DatasetPage.Row(
                                shortened(e.getKey().property()),
                                e.getKey().target(),
                                HomeReading.grouped(e.getValue())))
                        .toList(),
                sources());
    }

    private static HomePage.Count count(long number, String what) {
        return new HomePage.Count(HomeReading.grouped(number), what);
    }

    private DatasetPage.Row row(Map.Entry<String, Long> type) {
        String name = type.getKey().substring(Prefixes.SCHEMA.length());
        return new DatasetPage.Row(
                shortened(type.getKey()), links.to("dump/colophon-" + name), HomeReading.grouped(type.getValue()));
    }

    private String shortened(String iri) {
        return prefixes.shorten(iri).orElse(iri);
    }

    private List<DatasetPage.Source> sources() {
        return articles().stream()
                .map(path -> NodeFactory.createURI(snapshot.base() + path))
                .map(a -> new DatasetPage.Source(values.thing(a), text(a, Terms.VERSION), text(a, Terms.DATE_MODIFIED)))
                .toList();
    }

    private List<String> articles() {
        try {
            return snapshot.survey().pages().articles(0, SOURCES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Node article, Node property) {
        return reading.object(article, property)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }
}
