package colophon.rdf;

import colophon.claim.EntityKey;
import colophon.claim.Evidence;
import colophon.claim.Reference;
import colophon.rdf.vocab.OwnTerms;
import colophon.rdf.vocab.Terms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/**
 * References: a place in an article, with the words there, as Wikidata has references and as the Web Annotation Data Model
 * (section 4) has specific resources. One place is one reference, however many statements rest on it.
 */
final class References {
    private final Iris iris;
    private final Hashes hashes;
    private final StreamRDF out;
    private final OwnTerms own;
    private final Set<String> written = new HashSet<>();
    private final Set<String> ruled = new HashSet<>();
    private final Map<EntityKey, Source> sources = new HashMap<>();

    /** What references to an article share. */
    private record Source(Node encyclopedia, String language) {}

    References(Iris iris, Hashes hashes, OwnTerms own, StreamRDF out) {
        this.own = own;
        this.iris = iris;
        this.hashes = hashes;
        this.out = out;
    }

    /** Makes an article known, before any reference to it. */
    void addSource(EntityKey article, EntityKey encyclopedia, String language) {
        sources.put(article, new Source(iris.entity(encyclopedia), language));
    }

    /** The node of a reference, which is described when it is first met, and names each rule that read there. */
    Node node(Reference reference) {
        String hash = hash(reference);
        Node node = iris.reference(hash);
        if (written.add(hash)) {
            describe(node, reference);
        }
        String rule = reference.evidence().rule();
        if (ruled.add(hash + " " + rule)) {
            add(node, own.extractionRule(), Literals.string(rule));
        }
        return node;
    }

    private String hash(Reference reference) {
        Evidence evidence = reference.evidence();
        return hashes.of(new StringBuilder(evidence.exact().length() + 80)
                .append("reference\n")
                .append(reference.article().path())
                .append('\n')
                .append(evidence.span().start())
                .append('\n')
                .append(evidence.span().end())
                .append('\n')
                .append(evidence.exact()));
    }

    private void describe(Node node, Reference reference) {
        Source source = sources.get(reference.article());
        if (source == null) {
            throw new IllegalStateException("articles come before statements: " + reference.article());
        }
        Node position = Iris.fragment(node, "position");
        Node quote = Iris.fragment(node, "quote");
        add(node, Terms.TYPE, Terms.REFERENCE);
        add(node, Terms.TYPE, Terms.SPECIFIC_RESOURCE);
        add(node, Terms.IMPORTED_FROM, source.encyclopedia());
        add(node, Terms.HAS_SOURCE, iris.article(reference.article()));
        add(node, Terms.QUOTATION, Literals.words(reference.evidence().exact(), source.language()));
        add(node, Terms.HAS_SELECTOR, position);
        add(node, Terms.HAS_SELECTOR, quote);
        describePosition(position, reference.evidence());
        describeQuote(quote, reference.evidence());
    }

    private void describePosition(Node node, Evidence evidence) {
        add(node, Terms.TYPE, Terms.TEXT_POSITION_SELECTOR);
        add(node, Terms.START, Literals.integer(evidence.span().start()));
        add(node, Terms.END, Literals.integer(evidence.span().end()));
    }

    private void describeQuote(Node node, Evidence evidence) {
        add(node, Terms.TYPE, Terms.TEXT_QUOTE_SELECTOR);
        add(node, Terms.EXACT, Literals.string(evidence.exact()));
        if (!evidence.prefix().isEmpty()) {
            add(node, Terms.PREFIX, Literals.string(evidence.prefix()));
        }
        if (!evidence.suffix().isEmpty()) {
            add(node, Terms.SUFFIX, Literals.string(evidence.suffix()));
        }
    }

    private void add(Node s, Node p, Node o) {
        out.triple(Triple.create(s, p, o));
    }
}
