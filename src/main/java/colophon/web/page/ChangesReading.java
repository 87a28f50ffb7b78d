package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.Snapshot;
import colophon.store.ledger.Change;
import colophon.web.document.GraphReading;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Gathers the pages of what changed. A patch is read twice, once for which statements came and went and once for what they
 * say, so that memory does not grow with it.
 */
final class ChangesReading {
    private static final int ROWS = 100;

    private final GraphReading reading;
    private final Snapshot snapshot;
    private final Links links;
    private final ValueReading values;

    /** Values and names that only the patch has, of what is gone. */
    private final Map<Node, Node> told = new HashMap<>();

    ChangesReading(GraphReading reading, Snapshot snapshot) {
        this.reading = reading;
        this.snapshot = snapshot;
        this.links = new Links(snapshot.base());
        this.values = new ValueReading(reading, links);
    }

    /** A statement's triple that leads to it from its subject. */
    private record Link(boolean added, Triple triple) {}

    /** The page of all snapshots. */
    ChangesPage all() {
        List<ChangesPage.SnapshotRow> rows = new ArrayList<>();
        for (Change change : snapshot.ledger().history()) {
            rows.addFirst(new ChangesPage.SnapshotRow(
                    change.number(),
                    links.to("changes/" + change.number()),
                    day(change),
                    HomeReading.grouped(change.triples()),
                    HomeReading.grouped(change.added()),
                    HomeReading.grouped(change.removed())));
        }
        return new ChangesPage(
                Frame.plain("Changes", links.root()),
                "What changed",
                "Every snapshot of the dataset that was published. Who applies the patches in order, from an empty dataset on,"
                        + " has the present one.",
                Optional.empty(),
                List.of(),
                0,
                Optional.empty(),
                Optional.empty(),
                rows);
    }

    private static String day(Change change) {
        return LocalDate.ofInstant(change.created(), ZoneOffset.UTC).toString();
    }

    /** A page of what changed with a snapshot. */
    ChangesPage of(Change change, int page) throws IOException {
        List<Link> shown = new ArrayList<>();
        long total = links(change.number(), page, shown);
        tell(change.number(), shown);
        String address = links.to("changes/" + change.number());
        long pages = Math.max(1, (total + ROWS - 1) / ROWS);
        return new ChangesPage(
                Frame.plain("Changes of snapshot " + change.number(), links.root()),
                "Snapshot " + change.number(),
                "%s triples came and %s went on %s; %s are there."
                        .formatted(
                                HomeReading.grouped(change.added()),
                                HomeReading.grouped(change.removed()),
                                day(change),
                                HomeReading.grouped(change.triples())),
                Optional.of(address + ".rdfp"),
                shown.stream().map(this::row).toList(),
                total,
                page > 1 ? Optional.of(address + "?page=" + (page - 1)) : Optional.empty(),
                page < pages ? Optional.of(address + "?page=" + (page + 1)) : Optional.empty(),
                List.of());
    }

    private long links(int number, int page, List<Link> shown) throws IOException {
        String start = "<" + reading.base() + "entity/";
        String claim = "> <" + Prefixes.P + "P";
        long[] count = {0};
        long from = (page - 1L) * ROWS;
        snapshot.patches().read(number, (added, line) -> {
            if (line.startsWith(start) && line.contains(claim)) {
                if (count[0] >= from && count[0] < from + ROWS) {
                    shown.add(new Link(added, parse(line)));
                }
                count[0]++;
            }
        });
        return count[0];
    }

    private void tell(int number, List<Link> shown) throws IOException {
        Map<String, Node> wanted = new HashMap<>();
        shown.forEach(l -> {
            wanted.put(
                    "<" + l.triple().getObject().getURI() + "> <" + Prefixes.PS,
                    l.triple().getObject());
            wanted.put(
                    "<" + l.triple().getSubject().getURI() + "> <" + Terms.LABEL.getURI(),
                    l.triple().getSubject());
        });
        snapshot.patches().read(number, (added, line) -> {
            int space = line.indexOf("> <");
            int end = space < 0 ? -1 : line.indexOf('>', space + 2);
            if (end < 0) {
                return;
            }
            String predicate = line.substring(space + 3, end);
            String key = line.substring(0, space + 3) + (predicate.startsWith(Prefixes.PS) ? Prefixes.PS : predicate);
            Node node = wanted.get(key);
            // The value nodes of a statement are under a namespace that begins like that of its plain values.
            if (node != null && !predicate.startsWith(Prefixes.PSV)) {
                told.put(node, parse(line).getObject());
            }
        });
    }

    private static Triple parse(String line) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(line, Lang.NTRIPLES).checking(false).parse(graph);
        return graph.find().next();
    }

    private ChangesPage.Row row(Link link) {
        Node statement = link.triple().getObject();
        String id = link.triple().getPredicate().getURI().substring(Prefixes.P.length());
        Node value = told.getOrDefault(
                statement,
                reading.object(statement, NodeFactory.createURI(Prefixes.PS + id))
                        .orElse(statement));
        ValueView number = values.thing(statement);
        return new ChangesPage.Row(
                link.added(),
                thing(link.triple().getSubject()),
                reading.propertyLabel(id),
                value.isURI() ? thing(value) : values.view(value, Optional.empty()),
                new ValueView("statement", "", number.href(), number.outward()));
    }

    private ValueView thing(Node node) {
        ValueView view = values.thing(node);
        Node name = told.get(node);
        return name != null && name.isLiteral() && reading.label(node).isEmpty()
                ? new ValueView(name.getLiteralLexicalForm(), name.getLiteralLanguage(), view.href(), view.outward())
                : view;
    }
}
