package colophon.web.sparql.wikidata;

import colophon.rdf.vocab.Prefixes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Reads Wikidata's items in a query as the entities that are the same: {@code wd:Q…} stands for what is {@code owl:sameAs} it, and
 * {@code wdt:P279*} up to an item leads to it from all classes that are below it, also those that the dataset does not hold.
 */
public final class WikidataItems extends ElementTransformCopyBase {
    private static final Node SAME_AS = NodeFactory.createURI(Prefixes.OWL + "sameAs");
    private static final String SUBCLASS_OF = Prefixes.WDT + "P279";

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
        Query resolved = QueryTransformOps.transform(query, items, new ExprTransformNodeElement(items::entity, items));
        resolved.getResultURIs().replaceAll(items::entity);
        return resolved;
    }

    /** The entity that is the same as an item, the item itself where there is none; other nodes stay. */
    private Node entity(Node node) {
        if (node == null || !node.isURI() || !node.getURI().startsWith(Prefixes.WD + "Q")) {
            return node;
        }
        return known.computeIfAbsent(
                node,
                item -> graph.find(Node.ANY, SAME_AS, item).mapWith(Triple::getSubject).toList().stream()
                        .filter(Node::isURI)
                        .min(Comparator.comparing(Node::getURI))
                        .orElse(item));
    }

    @Override
    public Element transform(ElementPathBlock block) {
        ElementPathBlock triples = new ElementPathBlock();
        ElementGroup group = new ElementGroup();
        for (TriplePath triple : block.getPattern()) {
            if (!climbs(triple, triples, group)) {
                triples.addTriple(plain(triple));
            }
        }
        if (group.isEmpty()) {
            return triples;
        }
        group.addElement(triples);
        return group;
    }

    private TriplePath plain(TriplePath triple) {
        Node subject = entity(triple.getSubject());
        if (!triple.isTriple()) {
            return new TriplePath(subject, triple.getPath(), entity(triple.getObject()));
        }
        Node predicate = triple.getPredicate();
        boolean telling = predicate.isURI() && TELLING_ITEMS.contains(predicate.getURI());
        return new TriplePath(
                Triple.create(subject, predicate, telling ? triple.getObject() : entity(triple.getObject())));
    }

    /** Whether a triple climbs the classes to an item; then it is a value of the classes below. */
    private boolean climbs(TriplePath triple, ElementPathBlock triples, ElementGroup group) {
        Path path = triple.getPath();
        Node end = triple.getObject();
        boolean item = end.isURI() && end.getURI().startsWith(Prefixes.WD + "Q");
        Path last = path instanceof P_Seq seq ? seq.getRight() : path;
        if (path == null || !item || !isClimb(last)) {
            return false;
        }
        Node below = triple.getSubject();
        if (path instanceof P_Seq seq) {
            below = Var.alloc(".below" + paths++);
            triples.addTriple(step(entity(triple.getSubject()), seq.getLeft(), below));
        }
        if (!(below instanceof Var variable)) {
            return false;
        }
        group.addElement(values(variable, classes.below(end.getURI(), withoutItself(last))));
        return true;
    }

    private static TriplePath step(Node subject, Path path, Node object) {
        return path instanceof P_Link link
                ? new TriplePath(Triple.create(subject, link.getNode(), object))
                : new TriplePath(subject, path, object);
    }

    private static boolean isClimb(Path path) {
        Path climbed = switch (path) {
            case P_ZeroOrMore1 more -> more.getSubPath();
            case P_ZeroOrMoreN more -> more.getSubPath();
            case P_OneOrMore1 more -> more.getSubPath();
            case P_OneOrMoreN more -> more.getSubPath();
            case P_ZeroOrOne once -> once.getSubPath();
            default -> path;
        };
        return climbed != path
                && climbed instanceof P_Link link
                && link.getNode().isURI()
                && link.getNode().getURI().equals(SUBCLASS_OF);
    }

    private static boolean withoutItself(Path path) {
        return path instanceof P_OneOrMore1 || path instanceof P_OneOrMoreN;
    }

    private ElementData values(Var variable, List<String> items) {
        ElementData data = new ElementData();
        data.add(variable);
        items.stream()
                .map(NodeFactory::createURI)
                .map(this::entity)
                .distinct()
                .forEach(n -> data.add(BindingBuilder.create().add(variable, n).build()));
        return data;
    }

    @Override
    public Element transform(ElementData data) {
        ElementData resolved = new ElementData();
        data.getVars().forEach(resolved::add);
        for (Binding row : data.getRows()) {
            BindingBuilder builder = BindingBuilder.create();
            row.forEach((variable, node) -> builder.add(variable, entity(node)));
            resolved.add(builder.build());
        }
        return resolved;
    }
}
