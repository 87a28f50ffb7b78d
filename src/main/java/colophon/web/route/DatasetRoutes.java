package colophon.web.route;

import colophon.rdf.vocab.DatasetTriples;
import colophon.store.Dumps;
import colophon.store.count.Statistics;
import colophon.store.format.RdfFormat;
import colophon.web.document.Block;
import colophon.web.http.Reply;
import colophon.web.page.DatasetPage;
import colophon.web.page.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Answers for the description of the dataset, which is counted once for a snapshot. */
public final class DatasetRoutes {
    private final DocumentWriter writer;
    private final Pages pages;
    private final Dumps dumps;
    private Optional<Counted> counted = Optional.empty();

    /** The counts of a snapshot. */
    private record Counted(String version, Statistics statistics) {}

    public DatasetRoutes(DocumentWriter writer, Pages pages, Dumps dumps) {
        this.writer = writer;
        this.pages = pages;
        this.dumps = dumps;
    }

    /**
     * The description.
     *
     * @param path its address below the base, without ending
     * @param ending the ending of its form, empty where it is to be negotiated
     */
    public Reply dataset(Visit visit, String path, String ending) {
        return Negotiated.answer(visit, path, Offer.of(path), ending, chosen -> answer(visit, chosen));
    }

    private Reply answer(Visit visit, String ending) {
        try {
            Statistics statistics = statistics(visit);
            if (ending.equals("html")) {
                return pages.dataset(
                        visit.reading(),
                        visit.snapshot(),
                        statistics,
                        downloads(visit),
                        visit.facts().licenses().stream().map(Node::getURI).toList());
            }
            RdfFormat format = RdfFormat.ofExtension(ending).orElseThrow();
            Node dataset = DatasetTriples.dataset(visit.base());
            List<Block> blocks = blocks(new DatasetDescription(visit, dumps).triples(statistics));
            return Reply.bytes(200, format.contentType(), writer.write(visit.base(), dataset, blocks, format));
        } catch (IOException e) {
            throw new UncheckedIOException("the dataset cannot be counted", e);
        }
    }

    private synchronized Statistics statistics(Visit visit) throws IOException {
        Optional<Counted> known =
                counted.filter(c -> c.version().equals(visit.facts().version()));
        if (known.isEmpty()) {
            known = Optional.of(new Counted(visit.facts().version(), Statistics.of(visit.snapshot())));
            counted = known;
        }
        return known.orElseThrow().statistics();
    }

    private static List<Block> blocks(List<Triple> triples) {
        Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
        triples.forEach(t -> bySubject
                .computeIfAbsent(t.getSubject(), s -> new ArrayList<>())
                .add(t));
        return bySubject.entrySet().stream()
                .map(e -> new Block(e.getKey(), e.getValue(), 0))
                .toList();
    }

    private List<DatasetPage.Download> downloads(Visit visit) throws IOException {
        List<DatasetPage.Download> files = new ArrayList<>();
        for (RdfFormat format : RdfFormat.values()) {
            for (boolean zipped : new boolean[] {false, true}) {
                Dumps.Download download = dumps.file(visit.snapshot(), format, zipped);
                String name = "colophon." + format.extension() + (zipped ? ".gz" : "");
                files.add(new DatasetPage.Download(
                        format.title() + (zipped ? ", compressed" : ""),
                        name,
                        visit.links().to("dump/" + name),
                        String.format(Locale.ENGLISH, "%,d", download.bytes()),
                        download.sha256().substring(0, 12)));
            }
        }
        return files;
    }
}
