package colophon.store.match;

import colophon.store.index.Scan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlatten;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/** Makes a chain of stages from the algebra of a pattern, its parts in the order that the counts of the index favour. */
final class Compiler {
    /** What a path costs whose ends are both open: it is gone last, when others may have given one of them a value. */
    private static final double FROM_ANYWHERE = 1e12;

    private final Frame frame;
    private final Costs costs;
    private final Tests tests;
    private final Steps steps;

    /** The variables that solutions come in with. */
    private final Set<Var> given;

    private final List<Stage> stages = new ArrayList<>();

    /** The variables that the stages so far give a value to in each solution. */
    private final Set<Var> certain;

    private final List<Atom> waiting = new ArrayList<>();
    private final List<Expr> conditions = new ArrayList<>();

    private Compiler(Frame frame, Set<Var> given, Set<Var> certain) {
        this.frame = frame;
        this.costs = new Costs(frame.index());
        this.tests = new Tests(frame);
        this.steps = new Steps(frame.index(), frame.cancelling());
        this.given = given;
        this.certain = new HashSet<>(certain);
    }

    /**
     * The chain of a pattern, none where it has parts that are not for stages.
     *
     * @param given the variables that solutions to go on from have
     */
    static Optional<Chain> compile(Op op, Frame frame, Set<Var> given) {
        try {
            return Optional.of(new Compiler(frame, given, Set.of()).chain(op));
        } catch (NotHere e) {
            return Optional.empty();
        }
    }

    private Chain chain(Op op) throws NotHere {
        add(op);
        flush();
        return new Chain(stages, frame.cancelling());
    }

    private Compiler inner() {
        return new Compiler(frame, given, certain);
    }

    private void add(Op op) throws NotHere {
        switch (op) {
            case OpBGP bgp -> {
                for (Triple triple : bgp.getPattern()) {
                    pattern(triple);
                }
            }
            case OpTriple triple -> pattern(triple.getTriple());
            case OpPath path -> waiting.add(new Atom.Way(path.getTriplePath()));
            case OpSequence sequence -> {
                for (Op part : sequence.getElements()) {
                    add(part);
                }
            }
            case OpFilter filter -> filter(filter);
            case OpConditional optional -> optional(optional);
            case OpUnion union -> union(List.of(union.getLeft(), union.getRight()));
            case OpDisjunction union -> union(union.getElements());
            case OpTable table -> table(table);
            default -> throw new NotHere();
        }
    }

    /** The one solution without values joins with all as they are; other tables are the query engine's. */
    private static void table(OpTable table) throws NotHere {
        if (!table.isJoinIdentity()) {
            throw new NotHere();
        }
    }

    private void pattern(Triple triple) throws NotHere {
        if (isOdd(triple.getSubject()) || isOdd(triple.getObject())) {
            throw new NotHere();
        }
        waiting.add(new Atom.Pattern(triple));
    }

    private static boolean isOdd(Node node) {
        return node.isTripleTerm() || !node.isConcrete() && !Var.isVar(node);
    }

    private void filter(OpFilter filter) throws NotHere {
        add(filter.getSubOp());
        for (Expr condition : filter.getExprs()) {
            conditions.add(condition);
            // What no part that waits gives a value to may get one further on, which this condition must not see.
            if (condition instanceof ExprFunctionOp || !allGiven(condition.getVarsMentioned())) {
                flush();
            }
        }
    }

    /** Whether variables have their values from the stages so far or from parts that wait. */
    private boolean allGiven(Set<Var> variables) {
        Set<Var> rest = new HashSet<>(variables);
        rest.removeAll(certain);
        waiting.forEach(a -> rest.removeAll(a.variables()));
        return rest.isEmpty();
    }

    private void optional(OpConditional optional) throws NotHere {
        add(optional.getLeft());
        flush();
        stages.add(new OptionalStage(inner().chain(optional.getRight())));
    }

    private void union(List<Op> parts) throws NotHere {
        flush();
        List<Stage> branches = new ArrayList<>();
        Set<Var> everywhere = new HashSet<>();
        for (Op part : parts) {
            Compiler branch = inner();
            branches.add(branch.chain(part));
            if (branches.size() == 1) {
                everywhere.addAll(branch.certain);
            }
            everywhere.retainAll(branch.certain);
        }
        stages.add(new UnionStage(branches));
        certain.addAll(everywhere);
    }

    /** Puts all that waits into stages, the parts with fewest solutions first. */
    private void flush() throws NotHere {
        while (!waiting.isEmpty()) {
            test(false);
            Atom next = cheapest();
            waiting.remove(next);
            stages.add(stage(next));
            certain.addAll(next.variables());
        }
        test(true);
        if (frame.layout().size() > Frame.MOST) {
            throw new NotHere();
        }
    }

    private Atom cheapest() throws NotHere {
        Set<Var> known = new HashSet<>(certain);
        known.addAll(given);
        Atom best = waiting.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (Atom atom : waiting) {
            double cost = cost(atom, known);
            if (cost < least) {
                least = cost;
                best = atom;
            }
        }
        if (Double.isInfinite(least)) {
            throw new NotHere();
        }
        return best;
    }

    private double cost(Atom atom, Set<Var> known) {
        return switch (atom) {
            case Atom.Pattern pattern -> costs.of(pattern.triple(), known);
            case Atom.Way way -> {
                boolean from = isSure(way.path().getSubject());
                boolean to = isSure(way.path().getObject());
                double anywhere = isOpen(way) ? FROM_ANYWHERE : Double.POSITIVE_INFINITY;
                yield from && to ? 2 : from || to ? 40 : anywhere;
            }
        };
    }

    /** Whether both ends of a path are variables that nothing gives a value to before. */
    private boolean isOpen(Atom.Way way) {
        return Stream.of(way.path().getSubject(), way.path().getObject())
                .allMatch(n -> Var.isVar(n) && !certain.contains(Var.alloc(n)) && !given.contains(Var.alloc(n)));
    }

    /** Whether a path can be gone from a node: from a term that the dataset has. */
    private boolean isSure(Node node) {
        return Var.isVar(node) ? certain.contains(Var.alloc(node)) : costs.has(node);
    }

    private Stage stage(Atom atom) throws NotHere {
        return switch (atom) {
            case Atom.Pattern pattern ->
                new PatternStage(
                        frame.index(),
                        frame.row(),
                        frame.cancelling(),
                        field(pattern.triple().getSubject()),
                        field(pattern.triple().getPredicate()),
                        field(pattern.triple().getObject()));
            case Atom.Way way -> path(way);
        };
    }

    private Stage path(Atom.Way way) throws NotHere {
        Node subject = way.path().getSubject();
        Node object = way.path().getObject();
        boolean isOpen = isOpen(way);
        boolean forwards = isOpen || isSure(subject);
        if (subject.equals(object) || way.path().getPath() == null) {
            throw new NotHere();
        }
        Steps.Closure closure = steps.closure(way.path().getPath(), !forwards).orElseThrow(NotHere::new);
        if (isOpen) {
            stages.add(new EverywhereStage(frame, field(subject).number()));
        }
        return new PathStage(
                closure, field(forwards ? subject : object), field(forwards ? object : subject), frame.row());
    }

    private PatternStage.Field field(Node node) {
        if (Var.isVar(node)) {
            return new PatternStage.Field(true, frame.layout().place(Var.alloc(node)));
        }
        int number = frame.index().terms().number(node);
        return new PatternStage.Field(false, number == Scan.ANY ? Scan.ANY - 1 : number);
    }

    /** Puts conditions into stages: those whose variables have their values, or all. */
    private void test(boolean all) throws NotHere {
        for (Expr condition : List.copyOf(conditions)) {
            if (all || !(condition instanceof ExprFunctionOp) && certain.containsAll(condition.getVarsMentioned())) {
                conditions.remove(condition);
                stages.add(condition(condition));
            }
        }
    }

    private Stage condition(Expr condition) {
        if (condition instanceof E_Exists || condition instanceof E_NotExists) {
            ExprFunctionOp exists = (ExprFunctionOp) condition;
            try {
                Op op = Transformer.transform(new TransformPathFlatten(), exists.getGraphPattern());
                return new ExistsStage(inner().existing(op), condition instanceof E_Exists, frame);
            } catch (NotHere e) {
                return new FilterStage(tests.of(condition));
            }
        }
        return new FilterStage(tests.of(condition));
    }

    /** The chain of a pattern within EXISTS, which the query engine's optimizer has not looked at. */
    private Chain existing(Op op) throws NotHere {
        addPlain(op);
        flush();
        return new Chain(stages, frame.cancelling());
    }

    private void addPlain(Op op) throws NotHere {
        switch (op) {
            case OpJoin join -> {
                addPlain(join.getLeft());
                addPlain(join.getRight());
            }
            case OpSequence sequence -> {
                for (Op part : sequence.getElements()) {
                    addPlain(part);
                }
            }
            case OpFilter filter -> {
                if (!(filter.getSubOp() instanceof OpBGP)) {
                    throw new NotHere();
                }
                filter(filter);
            }
            case OpBGP bgp -> add(bgp);
            case OpTriple triple -> add(triple);
            case OpPath path -> add(path);
            default -> throw new NotHere();
        }
    }
}
