package colophon.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.parser.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a batch for the nodes that may violate a shape, so that the engine, whose every step is a look-up in a graph,
 * is asked about these alone: mostly none. What it does not understand of a shape it takes for a violation. Immutable.
 */
final class Screen {
    private final Map<Node, List<Shape>> ofClass = new HashMap<>();
    private final Map<Node, List<Shape>> ofSubjectsOf = new HashMap<>();
    private final Map<Node, List<Shape>> ofObjectsOf = new HashMap<>();
    private final ShapeTest test;

    /**
     * A screen of some shapes.
     *
     * @throws IllegalStateException where a shape has a target that is no class and no property
     */
    Screen(Shapes shapes) {
        this.test = new ShapeTest(shapes);
        for (Shape shape : shapes.getTargetShapes()) {
            for (Target target : shape.getTargets()) {
                byTarget(target)
                        .computeIfAbsent(target.getObject(), t -> new ArrayList<>())
                        .add(shape);
            }
        }
    }

    private Map<Node, List<Shape>> byTarget(Target target) {
        return switch (target.getTargetType()) {
            case targetClass -> ofClass;
            case targetSubjectsOf -> ofSubjectsOf;
            case targetObjectsOf -> ofObjectsOf;
            case targetNode, implicitClass, targetExtension ->
                throw new IllegalStateException("ontology/shapes.ttl: no target may be of this kind: " + target);
        };
    }

    /** The nodes of a batch that may violate a shape, in the order in which it tells of them. */
    Set<Node> suspects(Described batch) {
        Set<Node> suspects = new LinkedHashSet<>();
        batch.forEach((subject, triples) -> {
            if (!holds(subject, triples, batch)) {
                suspects.add(subject);
            }
            for (Triple triple : triples) {
                if (!areHeld(ofObjectsOf.get(triple.getPredicate()), triple.getObject(), batch)) {
                    suspects.add(triple.getObject());
                }
            }
        });
        return suspects;
    }

    /** Whether all shapes hold whose target a subject is, by its classes and properties. */
    private boolean holds(Node subject, List<Triple> triples, Described batch) {
        for (int i = 0; i < triples.size(); i++) {
            Node predicate = triples.get(i).getPredicate();
            boolean typed = predicate.equals(Described.TYPE);
            if (typed && !areHeld(ofClass.get(triples.get(i).getObject()), subject, batch)) {
                return false;
            }
            boolean first = i == 0 || !predicate.equals(triples.get(i - 1).getPredicate());
            if (first && !areHeld(ofSubjectsOf.get(predicate), subject, batch)) {
                return false;
            }
        }
        return true;
    }

    private boolean areHeld(@Nullable List<Shape> shapes, Node focus, Described batch) {
        if (shapes != null) {
            for (Shape shape : shapes) {
                if (!test.holds(shape, focus, batch)) {
                    return false;
                }
            }
        }
        return true;
    }
}
