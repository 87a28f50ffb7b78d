package colophon.validate;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.CardinalityConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintPairwise;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;

/**
 * Whether a shape holds of a node. Values are tested by the engine's own constraints; how these are put together is followed
 * here, without the reports that the engine writes at each step, even for what must not hold. Immutable.
 */
final class ShapeTest {
    private final Shapes shapes;
    private final ValidationContext context;

    ShapeTest(Shapes shapes) {
        this.shapes = shapes;
        this.context = ValidationContext.create(shapes, Graph.emptyGraph);
    }

    /** What is known of a shape and a node. */
    private enum Answer {
        HOLDS,
        FAILS,
        UNKNOWN;

        static Answer of(boolean holds) {
            return holds ? HOLDS : FAILS;
        }
    }

    /** Whether a shape holds of a node for sure. */
    boolean holds(Shape shape, Node focus, Described batch) {
        return answer(shape, focus, batch) == Answer.HOLDS;
    }

    private Answer answer(Shape shape, Node focus, Described batch) {
        if (shape.deactivated()) {
            return Answer.HOLDS;
        }
        Answer all = Answer.HOLDS;
        if (shape instanceof PropertyShape property) {
            if (!(property.getPath() instanceof P_Link link)) {
                return Answer.UNKNOWN;
            }
            Set<Node> values = batch.values(focus, link.getNode());
            for (Constraint constraint : shape.getConstraints()) {
                all = both(all, ofValues(constraint, property, focus, values, batch));
            }
        } else {
            for (Constraint constraint : shape.getConstraints()) {
                all = both(all, ofNode(constraint, focus, batch));
            }
        }
        for (PropertyShape property : shape.getPropertyShapes()) {
            all = both(all, answer(property, focus, batch));
        }
        return all;
    }

    private static Answer both(Answer a, Answer b) {
        return a == Answer.HOLDS || b == Answer.FAILS ? b : a;
    }

    private Answer ofValues(Constraint constraint, PropertyShape shape, Node focus, Set<Node> values, Described batch) {
        if (constraint instanceof CardinalityConstraint count) {
            return Answer.of(count.validate(context, values) == null);
        }
        if (constraint instanceof ConstraintPairwise pair) {
            return Answer.of(isOrdered(pair, shape, focus, values, batch));
        }
        Answer all = Answer.HOLDS;
        for (Node value : values) {
            all = both(all, ofNode(constraint, value, batch));
        }
        return all;
    }

    /** Whether the values of a property compare with those of another as they must; reports are given to a context alone. */
    private boolean isOrdered(
            ConstraintPairwise pair, PropertyShape shape, Node focus, Set<Node> values, Described batch) {
        Set<Node> others = batch.values(focus, pair.getValue());
        if (values.isEmpty() && others.isEmpty()) {
            return true;
        }
        ValidationContext reports = ValidationContext.create(shapes, Graph.emptyGraph);
        pair.validate(reports, shape, focus, shape.getPath(), values, others);
        return !reports.hasViolation();
    }

    private Answer ofNode(Constraint constraint, Node node, Described batch) {
        if (constraint instanceof ConstraintTerm term) {
            return Answer.of(term.validate(context, node) == null);
        }
        if (constraint instanceof ShNode same) {
            return answer(same.getOther(), node, batch);
        }
        if (constraint instanceof ShNot not) {
            return switch (answer(not.getOther(), node, batch)) {
                case HOLDS -> Answer.FAILS;
                case FAILS -> Answer.HOLDS;
                case UNKNOWN -> Answer.UNKNOWN;
            };
        }
        return constraint instanceof ShOr or ? any(or, node, batch) : Answer.UNKNOWN;
    }

    private Answer any(ShOr or, Node node, Described batch) {
        for (Shape shape : or.getOthers()) {
            if (holds(shape, node, batch)) {
                return Answer.HOLDS;
            }
        }
        return Answer.UNKNOWN;
    }
}
