package colophon.web.page;

import colophon.data.NamedQueries;
import colophon.rdf.vocab.Terms;
import colophon.store.Snapshot;
import colophon.store.survey.Census;
import colophon.store.survey.Survey;
import colophon.web.document.GraphReading;
import colophon.web.http.PercentCoding;
import colophon.web.page.HomePage.ClassView;
import colophon.web.page.HomePage.Count;
import colophon.web.page.HomePage.QueryLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Gathers the home page. */
final class HomeReading {
    private static final int ARTICLES = 12;

    /** Classes whose members nobody starts from. */
    private static final Set<String> AUXILIARY = Set.of("defined term", "thing", "language", "web site", "country");

    private final GraphReading reading;
    private final Links links;
    private final ValueReading values;

    HomeReading(GraphReading reading, Links links) {
        this.reading = reading;
        this.links = links;
        this.values = new ValueReading(reading, links);
    }

    HomePage read(Snapshot snapshot, NamedQueries queries, List<Frame.Alternate> downloads) {
        Census census = snapshot.survey().census();
        List<Node> articles = articles(snapshot);
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
                        new Count(grouped(census.things()), "things"),
                        new Count(grouped(census.statements()), "statements"),
                        new Count(grouped(census.references()), "quoted places"),
                        new Count(grouped(census.articles()), census.articles() == 1 ? "article" : "articles"),
                        new Count(grouped(snapshot.triples()), "triples")),
                classes(snapshot.survey()),
                articles.stream().map(values::thing).toList(),
                queryLinks(queries, links),
                downloads,
                license(articles));
    }

    static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static List<QueryLink> queryLinks(NamedQueries queries, Links links) {
        return queries.all().stream()
                .map(q -> new QueryLink(q.name(), q.title(), q.description(), links.to("queries/" + q.name())))
                .toList();
    }

    private static List<Node> articles(Snapshot snapshot) {
        try {
            return snapshot.survey().pages().articles(0, ARTICLES).stream()
                    .map(path -> NodeFactory.createURI(snapshot.base() + path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> license(List<Node> articles) {
        return articles.stream()
                .findFirst()
                .flatMap(a -> reading.object(a, Terms.LICENSE))
                .filter(Node::isURI)
                .map(Node::getURI);
    }

    private List<ClassView> classes(Survey survey) {
        return survey.census().classes().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(e -> classView(e.getKey(), e.getValue(), survey.members(e.getKey())))
                .filter(c -> !AUXILIARY.contains(c.label()))
                .toList();
    }

    private ClassView classView(String type, long count, List<String> members) {
        String all = "SELECT ?thing ?label WHERE { ?thing a <%s> ; rdfs:label ?label } ORDER BY ?label LIMIT 1000"
                .formatted(type);
        String label = values.thing(NodeFactory.createURI(type)).text();
        return new ClassView(
                label.equals("intangible") ? "award" : label,
                grouped(count),
                members.stream()
                        .map(iri -> values.thing(NodeFactory.createURI(iri)))
                        .toList(),
                links.to("query") + "?query=" + PercentCoding.parameter(all));
    }
}
