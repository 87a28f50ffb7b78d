package colophon.web.page;

import colophon.rdf.vocab.Terms;
import colophon.web.document.GraphReading;
import colophon.web.document.ResourceKind;
import colophon.web.page.SearchPage.Hit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Finds things by their labels and other names, without regard to case and accents. */
final class SearchReading {
    private static final int MOST = 50;

    private final GraphReading reading;
    private final Links links;

    SearchReading(GraphReading reading, Links links) {
        this.reading = reading;
        this.links = links;
    }

    SearchPage search(String words) {
        String wanted = folded(words);
        Map<Node, Integer> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            collect(Terms.LABEL, wanted, found);
            collect(Terms.ALT_LABEL, wanted, found);
        }
        List<Node> best = new ArrayList<>(found.keySet());
        best.sort(Comparator.comparing((Node n) -> found.get(n))
                .thenComparing(n -> -Math.min(100, reading.about(n).size()))
                .thenComparing(Node::getURI));
        ValueReading values = new ValueReading(reading, links);
        List<Hit> hits = best.stream()
                .limit(MOST)
                .map(n -> new Hit(values.thing(n), new Summary(reading, n).line()))
                .toList();
        String title = words.isBlank() ? "Search" : "Search: " + words;
        return new SearchPage(Frame.plain(title, links.root()), words, hits, best.size() > MOST);
    }

    private void collect(Node property, String wanted, Map<Node, Integer> found) {
        for (Triple triple : reading.triples(Node.ANY, property, Node.ANY)) {
            Node subject = triple.getSubject();
            if (triple.getObject().isLiteral() && reading.is(subject, ResourceKind.ENTITY)) {
                closeness(folded(triple.getObject().getLiteralLexicalForm()), wanted)
                        .ifPresent(c -> found.merge(subject, c, Math::min));
            }
        }
    }

    /** How well a name fits: 0 the same, 1 begins so, 2 a word begins so, 3 holds it. */
    private static Optional<Integer> closeness(String name, String wanted) {
        if (name.equals(wanted)) {
            return Optional.of(0);
        }
        if (name.startsWith(wanted)) {
            return Optional.of(1);
        }
        if (name.contains(" " + wanted)) {
            return Optional.of(2);
        }
        return name.contains(wanted) ? Optional.of(3) : Optional.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
