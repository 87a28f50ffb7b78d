package colophon.store.match;

import colophon.store.index.IndexGraph;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterProject;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.util.Context;

/** Runs what it can of a query by chains of stages over an index, and leaves the rest to the query engine. */
public final class IndexExecutor extends OpExecutor {
    private IndexExecutor(ExecutionContext context) {
        super(context);
    }

    /** Lets the queries of a dataset whose default graph is an {@link IndexGraph} run so. */
    public static void use(Context context) {
        QC.setFactory(context, IndexExecutor::new);
        // Conditions are placed with the order of patterns, by what the index counts.
        context.set(ARQ.optFilterPlacementBGP, false);
    }

    /** The solutions by a chain; by the query engine's own way where the pattern is not for chains. */
    private QueryIterator chained(Op op, QueryIterator input, Function<QueryIterator, QueryIterator> other) {
        if (!(execCxt.getActiveGraph() instanceof IndexGraph graph)) {
            return other.apply(input);
        }
        if (input.isJoinIdentity()) {
            return Solutions.of(op, graph.index(), input, Set.of(), execCxt).orElseGet(() -> other.apply(input));
        }
        Peeked peeked = new Peeked(input, execCxt);
        return Solutions.of(op, graph.index(), peeked, peeked.variables(), execCxt)
                .orElseGet(() -> other.apply(peeked));
    }

    @Override
    protected QueryIterator execute(OpBGP op, QueryIterator input) {
        return chained(op, input, i -> super.execute(op, i));
    }

    @Override
    protected QueryIterator execute(OpTriple op, QueryIterator input) {
        return chained(op, input, i -> super.execute(op, i));
    }

    @Override
    protected QueryIterator execute(OpPath op, QueryIterator input) {
        return chained(op, input, i -> super.execute(op, i));
    }

    @Override
    protected QueryIterator execute(OpFilter op, QueryIterator input) {
        return chained(op, input, i -> super.execute(op, i));
    }

    @Override
    protected QueryIterator execute(OpSequence op, QueryIterator input) {
        return chained(op, input, i -> super.execute(op, i));
    }

    @Override
    protected QueryIterator execute(OpConditional op, QueryIterator input) {
        return chained(op, input, i -> super.execute(op, i));
    }

    @Override
    protected QueryIterator execute(OpUnion op, QueryIterator input) {
        return chained(op, input, i -> super.execute(op, i));
    }

    @Override
    protected QueryIterator execute(OpDisjunction op, QueryIterator input) {
        return chained(op, input, i -> super.execute(op, i));
    }

    /**
     * A search for words before the patterns that stand before it: it finds the same wherever it stands, and few things as a rule. Not
     * so where its words come from those patterns.
     */
    @Override
    protected QueryIterator execute(OpPropFunc op, QueryIterator input) {
        PropFuncArg object = op.getObjectArgs();
        List<Node> parts = object.isList() ? object.getArgList() : List.of(object.getArg());
        Op before = op.getSubOp();
        if (parts.stream().allMatch(Node::isConcrete) && isOfPatterns(before)) {
            OpPropFunc first = new OpPropFunc(op.getProperty(), op.getSubjectArgs(), object, OpTable.unit());
            return exec(before, super.execute(first, input));
        }
        return super.execute(op, input);
    }

    private static boolean isOfPatterns(Op op) {
        return op instanceof OpBGP
                || op instanceof OpTriple
                || op instanceof OpPath
                || op instanceof OpTable table && table.isJoinIdentity()
                || op instanceof OpSequence sequence
                        && sequence.getElements().stream().allMatch(IndexExecutor::isOfPatterns);
    }

    @Override
    protected QueryIterator execute(OpGroup op, QueryIterator input) {
        if (execCxt.getActiveGraph() instanceof IndexGraph graph) {
            return new Groups(exec(op.getSubOp(), input), op, graph.index().terms(), execCxt);
        }
        return super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpTopN op, QueryIterator input) {
        boolean fits = RowOrder.fits(op.getConditions()) && !(op.getSubOp() instanceof OpDistinct);
        if (execCxt.getActiveGraph() instanceof IndexGraph graph && fits) {
            RowOrder order = new RowOrder(op.getConditions(), graph.index().terms(), execCxt);
            return new QueryIterTopN(exec(op.getSubOp(), input), order, op.getLimit(), false, execCxt);
        }
        return super.execute(op, input);
    }

    @Override
    protected QueryIterator execute(OpDistinct op, QueryIterator input) {
        boolean fits = input.isJoinIdentity() && op.getSubOp() instanceof OpProject;
        if (fits && execCxt.getActiveGraph() instanceof IndexGraph graph) {
            OpProject project = (OpProject) op.getSubOp();
            QueryIterator whole = exec(project.getSubOp(), input);
            QueryIterator rows =
                    new DistinctRows(whole, project.getVars(), graph.index().terms(), execCxt);
            return QueryIterProject.create(rows, project.getVars(), execCxt);
        }
        return super.execute(op, input);
    }
}
