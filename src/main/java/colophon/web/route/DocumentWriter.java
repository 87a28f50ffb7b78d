package colophon.web.route;

import colophon.rdf.vocab.OwnTerms;
import colophon.store.format.GraphWriter;
import colophon.store.format.Prefixes;
import colophon.store.format.RdfFormat;
import colophon.web.document.Block;
import colophon.web.document.Description;
import colophon.web.document.InverseFacts;
import colophon.web.document.Profile;
import colophon.web.document.Resource;
import colophon.web.json.FramedWriter;
import colophon.web.json.JsonContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Writes documents in every format. */
public final class DocumentWriter {
    private final Prefixes prefixes;
    private volatile Optional<Words> words = Optional.empty();

    /** What documents of a dataset are written with. */
    private record Words(String base, Prefixes prefixes, JsonContext context) {}

    public DocumentWriter(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    private Words words(String base) {
        Optional<Words> known = words.filter(w -> w.base().equals(base));
        if (known.isEmpty()) {
            known = Optional.of(
                    new Words(base, prefixes.with("colophon", OwnTerms.namespace(base)), JsonContext.load(base)));
            words = known;
        }
        return known.orElseThrow();
    }

    /** The context that JSON-LD documents name. */
    JsonContext context(String base) {
        return words(base).context();
    }

    /** The document about a resource. */
    byte[] write(Visit visit, Resource resource, InverseFacts.Page inverse, Profile profile, RdfFormat format) {
        List<Block> blocks = Description.of(visit.reading(), resource, inverse, profile);
        if (profile == Profile.FULL) {
            blocks = united(blocks, Fates.formerNames(visit, resource));
        }
        return write(visit.base(), NodeFactory.createURI(resource.iri(visit.base())), blocks, format);
    }

    /** Blocks with more triples, each subject once. */
    private static List<Block> united(List<Block> blocks, List<Block> more) {
        Map<Node, Block> bySubject = new LinkedHashMap<>();
        blocks.forEach(b -> bySubject.put(b.subject(), b));
        more.forEach(b -> bySubject.merge(
                b.subject(),
                b,
                (one, other) -> new Block(
                        one.subject(),
                        Stream.concat(one.triples().stream(), other.triples().stream())
                                .distinct()
                                .toList(),
                        one.depth())));
        return List.copyOf(bySubject.values());
    }

    /**
     * A document.
     *
     * @param base the base IRI of the dataset
     * @param root what it is about
     * @param blocks what it says
     */
    byte[] write(String base, Node root, List<Block> blocks, RdfFormat format) {
        Words words = words(base);
        if (format == RdfFormat.JSONLD) {
            return FramedWriter.write(words.context(), base, root, words.prefixes(), blocks);
        }
        List<Triple> all = blocks.stream().flatMap(b -> b.triples().stream()).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
        try (GraphWriter writer = GraphWriter.of(format, base, words.prefixes().usedIn(all), out)) {
            for (Block block : blocks) {
                writer.subject(block.subject(), block.triples(), block.depth());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
