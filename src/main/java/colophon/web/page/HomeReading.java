package colophon.web.page;

import colophon.data.NamedQueries;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.Snapshot;
import colophon.web.document.GraphReading;
import colophon.web.document.ResourceKind;
import colophon.web.http.PercentCoding;
import colophon.web.page.HomePage.ClassView;
import colophon.web.page.HomePage.Count;
import colophon.web.page.HomePage.QueryLink;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Gathers the home page. */
final class HomeReading {
    private static final int MEMBERS = 8;
    private static final int ARTICLES = 12;

    /** Classes whose members nobody starts from. */
    private static final Set<String> AUXILIARY = Set.of("defined term", "thing", "language", "web site", "country");

    /** What has it is an edition, which one gets to from its work. */
    private static final Node EDITION_OF = Terms.iri(Prefixes.WDT, "P629");

    private final GraphReading reading;
    private final Links links;
    private final ValueReading values;

    HomeReading(GraphReading reading, Links links) {
        this.reading = reading;
        this.links = links;
        this.values = new ValueReading(reading, links);
    }

    HomePage read(Snapshot snapshot, Census census, NamedQueries queries, List<Frame.Alternate> downloads) {
        return new HomePage(
                new Frame(
                        "Colophon",
                        "What encyclopedia articles say about creative works, as linked data",
                        links.root(),
                        Optional.of(snapshot.base()),
                        List.of(),
                        Optional.empty()),
                snapshot.base(),
                snapshot.number(),
                LocalDate.ofInstant(snapshot.created(), ZoneOffset.UTC).toString(),
                List.of(
                        new Count(grouped(census.entities()), "things"),
                        new Count(grouped(census.statements()), "statements"),
                        new Count(grouped(census.references()), "quoted places"),
                        new Count(
                                grouped(census.articles().size()),
                                census.articles().size() == 1 ? "article" : "articles"),
                        new Count(grouped(snapshot.triples()), "triples")),
                classes(census),
                census.articles().stream().limit(ARTICLES).map(values::thing).toList(),
                queryLinks(queries, links),
                downloads,
                license(census));
    }

    static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static List<QueryLink> queryLinks(NamedQueries queries, Links links) {
        return queries.all().stream()
                .map(q -> new QueryLink(q.name(), q.title(), q.description(), links.to("queries/" + q.name())))
                .toList();
    }

    private Optional<String> license(Census census) {
        return census.articles().stream()
                .findFirst()
                .flatMap(a -> reading.object(a, Terms.LICENSE))
                .filter(Node::isURI)
                .map(Node::getURI);
    }

    private List<ClassView> classes(Census census) {
        return census.classes().entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue().reversed())
                .map(e -> classView(e.getKey(), e.getValue()))
                .filter(c -> !AUXILIARY.contains(c.label()))
                .toList();
    }

    private ClassView classView(Node type, long count) {
        String all = "SELECT ?thing ?label WHERE { ?thing a <%s> ; rdfs:label ?label } ORDER BY ?label LIMIT 1000"
                .formatted(type.getURI());
        String label = values.thing(type).text();
        return new ClassView(
                label.equals("intangible") ? "award" : label,
                grouped(count),
                members(type),
                links.to("query") + "?query=" + PercentCoding.parameter(all));
    }

    /** The members of a class that most is said about. */
    private List<ValueView> members(Node type) {
        Map<Node, Integer> weight = new HashMap<>();
        Stream<Triple> all = reading.triples(Node.ANY, Terms.TYPE, type).stream();
        all.map(Triple::getSubject)
                .filter(s -> reading.is(s, ResourceKind.ENTITY))
                .filter(s -> reading.object(s, EDITION_OF).isEmpty())
                .sorted(Comparator.comparing(Node::getURI))
                .limit(5000)
                .forEach(s -> weight.put(s, reading.about(s).size()));
        Set<String> named = new HashSet<>();
        return weight.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().getURI()))
                .map(e -> values.thing(e.getKey()))
                // Of things that share their name the one of which most is said stands for all.
                .filter(member -> named.add(member.text()))
                .limit(MEMBERS)
                .toList();
    }
}
