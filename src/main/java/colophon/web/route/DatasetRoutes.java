package colophon.web.route;

import colophon.rdf.vocab.DatasetTriples;
import colophon.store.Dumps;
import colophon.store.PreparedDumps;
import colophon.store.Snapshot;
import colophon.store.format.RdfFormat;
import colophon.web.document.Block;
import colophon.web.http.Reply;
import colophon.web.page.DatasetPage;
import colophon.web.page.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Answers for the description of the dataset: what was counted when it was built, its downloads and its sources, these by pages. */
public final class DatasetRoutes {
    /** Up to how many triples a dataset's downloads are waited for. They take seconds; those of a larger one, minutes. */
    private static final long WAITED_FOR = 500_000;

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration NO_PATIENCE = Duration.ofSeconds(2);

    private final DocumentWriter writer;
    private final Pages pages;
    private final Dumps dumps;
    private final PreparedDumps prepared;

    public DatasetRoutes(DocumentWriter writer, Pages pages, Dumps dumps, PreparedDumps prepared) {
        this.prepared = prepared;
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
        return Negotiated.answer(visit, path, Offer.of(path), ending, chosen -> answer(visit, path, chosen));
    }

    private Reply answer(Visit visit, String path, String ending) {
        try {
            Snapshot snapshot = visit.snapshot();
            boolean whole = prepared.await(snapshot, snapshot.triples() <= WAITED_FOR ? PATIENCE : NO_PATIENCE);
            Reply reply = ending.equals("html") ? page(visit) : document(visit, path, ending);
            // What says nothing yet of downloads that are being made is not to be kept.
            return whole ? reply : reply.with("Cache-Control", "no-store");
        } catch (IOException e) {
            throw new UncheckedIOException("the dataset cannot be described", e);
        }
    }

    private Reply page(Visit visit) throws IOException {
        return pages.dataset(
                visit.reading(),
                visit.snapshot(),
                downloads(visit),
                visit.facts().licenses().stream().map(Node::getURI).toList());
    }

    private Reply document(Visit visit, String path, String ending) throws IOException {
        RdfFormat format = RdfFormat.ofExtension(ending).orElseThrow();
        Node dataset = DatasetTriples.dataset(visit.base());
        Sources sources = Sources.of(visit);
        List<Block> blocks = blocks(new DatasetDescription(visit, dumps).triples(sources));
        Reply reply = Reply.bytes(200, format.contentType(), writer.write(visit.base(), dataset, blocks, format));
        String address = visit.links().to(path + "." + ending);
        return sources.link(address).map(link -> reply.with("Link", link)).orElse(reply);
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
                Optional<Dumps.Download> download = dumps.made(visit.snapshot(), format, zipped);
                String name = "colophon." + format.extension() + (zipped ? ".gz" : "");
                files.add(new DatasetPage.Download(
                        format.title() + (zipped ? ", compressed" : ""),
                        name,
                        visit.links().to("dump/" + name),
                        download.map(d -> String.format(Locale.ENGLISH, "%,d", d.bytes()))
                                .orElse("being made"),
                        download.map(d -> d.sha256().substring(0, 12)).orElse("")));
            }
        }
        return files;
    }
}
