package colophon.web.sparql.wikidata;

import colophon.rdf.vocab.Prefixes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * A property path that climbs from classes to those above them ({@code wdt:P31/wdt:P279*}), put into the classes of a table: the dataset
 * itself does not say which classes are below which.
 */
final class ClassClimb {
    private static final String SUBCLASS_OF = Prefixes.WDT + "P279";

    private final ItemClasses classes;
    private final UnaryOperator<Node> entities;
    private final Optional<TriplePath> step;
    private final Node below;
    private final Node above;
    private final Steps steps;

    /** How many steps up a path takes. */
    private record Steps(int fewest, int most) {}

    private ClassClimb(
            ItemClasses classes,
            UnaryOperator<Node> entities,
            Optional<TriplePath> step,
            Node below,
            Node above,
            Steps steps) {
        this.classes = classes;
        this.entities = entities;
        this.step = step;
        this.below = below;
        this.above = above;
        this.steps = steps;
    }

    /**
     * What a triple climbs, where its path ends by climbing.
     *
     * @param entities the entity that is the same as an item
     * @param passed stands for the class that a longer path climbs from
     */
    static Optional<ClassClimb> of(TriplePath triple, ItemClasses classes, UnaryOperator<Node> entities, Var passed) {
        Path path = triple.isTriple() ? new P_Link(triple.getPredicate()) : triple.getPath();
        Node from = entities.apply(triple.getSubject());
        if (path instanceof P_Seq seq) {
            return steps(seq.getRight()).map(steps -> {
                Optional<TriplePath> step = Optional.of(step(from, seq.getLeft(), passed));
                return new ClassClimb(classes, entities, step, passed, triple.getObject(), steps);
            });
        }
        return steps(path)
                .map(steps -> new ClassClimb(classes, entities, Optional.empty(), from, triple.getObject(), steps));
    }

    private static TriplePath step(Node subject, Path path, Node object) {
        return path instanceof P_Link link
                ? new TriplePath(Triple.create(subject, link.getNode(), object))
                : new TriplePath(subject, path, object);
    }

    private static Optional<Steps> steps(Path path) {
        return switch (path) {
            case P_Link link -> isClimb(link, new Steps(1, 1));
            case P_ZeroOrOne once -> isClimb(once.getSubPath(), new Steps(0, 1));
            case P_ZeroOrMore1 more -> isClimb(more.getSubPath(), new Steps(0, Integer.MAX_VALUE));
            case P_ZeroOrMoreN more -> isClimb(more.getSubPath(), new Steps(0, Integer.MAX_VALUE));
            case P_OneOrMore1 more -> isClimb(more.getSubPath(), new Steps(1, Integer.MAX_VALUE));
            case P_OneOrMoreN more -> isClimb(more.getSubPath(), new Steps(1, Integer.MAX_VALUE));
            default -> Optional.empty();
        };
    }

    private static Optional<Steps> isClimb(Path path, Steps steps) {
        return Optional.of(steps)
                .filter(s -> path instanceof P_Link link
                        && link.getNode().isURI()
                        && link.getNode().getURI().equals(SUBCLASS_OF));
    }

    /** The pattern that finds the same without any triple that says which class is below which. */
    Element pattern() {
        ElementGroup known = group();
        known.addElement(pairs());
        if (!(above instanceof Var end) || steps.fewest() > 0 || step.isEmpty()) {
            return known;
        }
        // A class of which the table knows nothing is still its own.
        ElementGroup other = group();
        ExprList table = new ExprList();
        classes.all().forEach(c -> table.add(NodeValue.makeNode(entity(c))));
        other.addElement(new ElementFilter(new E_NotOneOf(new ExprVar(Var.alloc(below)), table)));
        other.addElement(new ElementBind(end, new ExprVar(Var.alloc(below))));
        ElementUnion both = new ElementUnion(known);
        both.addElement(other);
        return both;
    }

    private ElementGroup group() {
        ElementGroup group = new ElementGroup();
        step.ifPresent(triple -> {
            ElementPathBlock block = new ElementPathBlock();
            block.addTriple(triple);
            group.addElement(block);
        });
        return group;
    }

    private Node entity(String item) {
        return entities.apply(NodeFactory.createURI(item));
    }

    /** The pairs of a class and one above it that the two ends of the path may be. */
    private ElementData pairs() {
        ElementData data = new ElementData();
        List<Node> ends = new ArrayList<>(List.of(below, above));
        ends.removeIf(end -> !end.isVariable());
        ends.stream().distinct().forEach(end -> data.add(Var.alloc(end)));
        Set<Binding> rows = new LinkedHashSet<>();
        for (String top : tops()) {
            for (String bottom : classes.below(top, steps.fewest(), steps.most())) {
                pair(entity(bottom), entity(top)).ifPresent(rows::add);
            }
        }
        rows.forEach(data::add);
        return data;
    }

    /** The classes that the path may lead to; of one that the table does not hold it is known that it is its own. */
    private Set<String> tops() {
        if (above.isURI()) {
            return Set.of(above.getURI());
        }
        Set<String> tops = new LinkedHashSet<>(classes.all());
        if (below.isURI()) {
            tops.add(below.getURI());
        }
        return tops;
    }

    private Optional<Binding> pair(Node bottom, Node top) {
        boolean isBelow = below.isVariable() || below.equals(bottom);
        boolean isAbove = above.isVariable() || entities.apply(above).equals(top);
        if (!isBelow || !isAbove || below.equals(above) && !bottom.equals(top)) {
            return Optional.empty();
        }
        BindingBuilder row = BindingBuilder.create();
        if (below instanceof Var variable) {
            row.add(variable, bottom);
        }
        if (above instanceof Var variable && !above.equals(below)) {
            row.add(variable, top);
        }
        return Optional.of(row.build());
    }
}
