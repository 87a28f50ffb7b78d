package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.format.RdfFormat;
import colophon.web.document.GraphReading;
import colophon.web.document.InverseFacts;
import colophon.web.document.Resource;
import colophon.web.document.ResourceKind;
import colophon.web.page.EntityPage.AwardRow;
import colophon.web.page.EntityPage.Paging;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Gathers the page about an entity. */
final class EntityReading {
    private final GraphReading reading;
    private final Links links;
    private final FactGroups groups;
    private final InverseHeadings headings;
    private final ValueReading values;
    private final StatementReading statements;

    EntityReading(GraphReading reading, Links links, FactGroups groups, InverseHeadings headings) {
        this.reading = reading;
        this.links = links;
        this.groups = groups;
        this.headings = headings;
        this.values = new ValueReading(reading, links);
        this.statements = new StatementReading(reading, links);
    }

    /** The page of an entity, with a page of what leads to it. */
    EntityPage read(Resource resource, InverseFacts.Page inverse, List<String> formerNames) {
        Node node = NodeFactory.createURI(resource.iri(reading.base()));
        Map<String, PropertyView> properties = properties(node);
        ValueView name = values.thing(node);
        Summary summary = new Summary(reading, node);
        Optional<PropertyView> won = Optional.ofNullable(properties.remove("P166"));
        Optional<PropertyView> nominated = Optional.ofNullable(properties.remove("P1411"));
        boolean tabled = new Editions(reading, statements, values).suits(node);
        if (tabled) {
            properties.remove("P747");
        }
        return new EntityPage(
                frame(resource, node, name.text(), summary.line()),
                node.getURI(),
                name.text(),
                name.language(),
                summary.kind(),
                summary.line(),
                reading.objects(node, Terms.ALT_LABEL).stream()
                        .map(l -> values.view(l, Optional.empty()))
                        .toList(),
                formerNames,
                groups.arrange(properties),
                awards(won, nominated),
                tabled ? new Editions(reading, statements, values).rows(node) : List.of(),
                new Mentions(reading, statements, values, headings).groups(node, inverse.facts()),
                paging(resource, inverse),
                reading.objects(node, Terms.SAME_AS).stream()
                        .map(values::thing)
                        .map(EntityReading::atSite)
                        .toList(),
                reading.subjects(Terms.ABOUT, node).stream()
                        .filter(a -> reading.is(a, ResourceKind.ARTICLE))
                        .map(values::thing)
                        .toList());
    }

    /** A link to another site by the site's name and the last part of the address. */
    private static ValueView atSite(ValueView link) {
        String text = link.text().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*/", " ");
        return new ValueView(text, link.language(), link.href(), link.outward());
    }

    private Frame frame(Resource resource, Node node, String label, String line) {
        return new Frame(
                label,
                line,
                links.root(),
                Optional.of(node.getURI()),
                alternates(resource, links),
                Optional.of(new SchemaJson(reading).of(node)));
    }

    /** The addresses of a resource's documents. */
    static List<Frame.Alternate> alternates(Resource resource, Links links) {
        return Arrays.stream(RdfFormat.values())
                .map(f -> new Frame.Alternate(f.title(), f.mediaType(), links.to(resource.data(f.extension()))))
                .toList();
    }

    private Map<String, PropertyView> properties(Node node) {
        Map<String, String> ids =
                new TreeMap<>(java.util.Comparator.comparingInt(String::length).thenComparing(s -> s));
        for (Triple triple : reading.about(node)) {
            GraphReading.property(triple.getPredicate(), Prefixes.P).ifPresent(id -> ids.put(id, id));
        }
        Map<String, PropertyView> properties = new LinkedHashMap<>();
        for (String id : ids.keySet()) {
            List<FactView> facts = statements.facts(node, id);
            if (!facts.isEmpty()) {
                properties.put(id, new PropertyView(id, reading.propertyLabel(id), facts));
            }
        }
        return properties;
    }

    private static List<AwardRow> awards(Optional<PropertyView> won, Optional<PropertyView> nominated) {
        List<AwardRow> rows = new ArrayList<>();
        won.ifPresent(p -> p.facts().forEach(f -> rows.add(award(f, true))));
        nominated.ifPresent(p -> p.facts().forEach(f -> rows.add(award(f, false))));
        rows.sort(java.util.Comparator.comparing(AwardRow::year)
                .thenComparing(r -> r.fact().value().text())
                .thenComparing(r -> !r.won()));
        return rows;
    }

    private static AwardRow award(FactView fact, boolean won) {
        return new AwardRow(fact, fact.qualifier("P585").map(ValueView::text).orElse(""), won);
    }

    private Paging paging(Resource resource, InverseFacts.Page page) {
        String address = links.to(resource.page()) + "?page=";
        return new Paging(
                page.number(),
                page.pages(),
                page.total(),
                page.number() > 1 ? Optional.of(address + (page.number() - 1) + "#mentions") : Optional.empty(),
                page.number() < page.pages()
                        ? Optional.of(address + (page.number() + 1) + "#mentions")
                        : Optional.empty());
    }
}
