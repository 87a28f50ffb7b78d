package colophon.web.sparql.wikidata;

import colophon.rdf.vocab.Prefixes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Reads Wikidata's items in a query as the entities that are the same: {@code wd:Q…} stands for what is {@code owl:sameAs} it, and
 * {@code wdt:P279*} leads to a class from all that are below it, also those that the dataset does not hold. Times without an hour,
 * which that service takes for midnight, are taken so.
 */
public final class WikidataItems extends ElementTransformCopyBase {
    private static final Node SAME_AS = NodeFactory.createURI(Prefixes.OWL + "sameAs");
    private static final Pattern DAY = Pattern.compile("(-?[0-9]{4,}-)([0-9]{2})-([0-9]{2})(T.*)?");

    /** Properties whose values are items themselves. */
    private static final Set<String> TELLING_ITEMS =
            Set.of(SAME_AS.getURI(), Prefixes.SCHEMA + "sameAs", Prefixes.SKOS + "closeMatch");

    private final Graph graph;
    private final ItemClasses classes;
    private final Map<Node, Node> known = new HashMap<>();
    private int paths;

    private WikidataItems(Graph graph, ItemClasses classes) {
        this.graph = graph;
        this.classes = classes;
    }

    /** The query about the entities of a graph, which is read inside a transaction. */
    public static Query resolve(Query query, Graph graph, ItemClasses classes) {
        WikidataItems items = new WikidataItems(graph, classes);
        Query resolved = QueryTransformOps.transform(query, items, new ExprTransformNodeElement(items::node, items));
        resolved.getResultURIs().replaceAll(items::node);
        return resolved;
    }

    /** What a node of the query stands for. */
    private Node node(Node node) {
        if (node == null || !node.isURI()) {
            return node == null || !node.isLiteral() ? node : time(node);
        }
        return node.getURI().startsWith(Prefixes.WD + "Q") ? entity(node) : node;
    }

    /** A time that is written as a day alone, or of a month or day 00, as the Wikidata Query Service reads it; other literals stay. */
    private static Node time(Node literal) {
        if (!XSDDatatype.XSDdateTime.equals(literal.getLiteralDatatype())) {
            return literal;
        }
        Matcher day = DAY.matcher(literal.getLiteralLexicalForm());
        if (!day.matches()) {
            return literal;
        }
        String time = day.group(4) == null ? "T00:00:00Z" : day.group(4);
        return NodeFactory.createLiteralDT(
                day.group(1) + day.group(2).replace("00", "01") + "-"
                        + day.group(3).replace("00", "01") + time,
                XSDDatatype.XSDdateTime);
    }

    /** The entity that is the same as an item, the item itself where there is none. */
    private Node entity(Node item) {
        return known.computeIfAbsent(
                item,
                i -> graph.find(Node.ANY, SAME_AS, i).mapWith(Triple::getSubject).toList().stream()
                        .filter(Node::isURI)
                        .min(Comparator.comparing(Node::getURI))
                        .orElse(i));
    }

    @Override
    public Element transform(ElementPathBlock block) {
        ElementPathBlock triples = new ElementPathBlock();
        ElementGroup group = new ElementGroup();
        for (TriplePath triple : block.getPattern()) {
            Optional<ClassClimb> climb = ClassClimb.of(triple, classes, this::node, Var.alloc(".below" + paths));
            climb.ifPresentOrElse(c -> group.addElement(c.pattern()), () -> triples.addTriple(plain(triple)));
            paths++;
        }
        if (group.isEmpty()) {
            return triples;
        }
        if (!triples.isEmpty()) {
            group.addElement(triples);
        }
        return group;
    }

    private TriplePath plain(TriplePath triple) {
        Node subject = node(triple.getSubject());
        if (!triple.isTriple()) {
            return new TriplePath(subject, triple.getPath(), node(triple.getObject()));
        }
        Node predicate = triple.getPredicate();
        boolean telling = predicate.isURI() && TELLING_ITEMS.contains(predicate.getURI());
        return new TriplePath(
                Triple.create(subject, predicate, telling ? triple.getObject() : node(triple.getObject())));
    }

    @Override
    public Element transform(ElementData data) {
        ElementData resolved = new ElementData();
        data.getVars().forEach(resolved::add);
        for (Binding row : data.getRows()) {
            BindingBuilder builder = BindingBuilder.create();
            row.forEach((variable, node) -> builder.add(variable, node(node)));
            resolved.add(builder.build());
        }
        return resolved;
    }
}
