package colophon.store.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * The property function {@code (?thing ?score ?literal ?graph ?property) text:query (property… "words" number "lang:en")}, written as
 * that of jena-text. What it finds does not depend on where it stands in a query: the number counts the best triples of the
 * dataset, not those for each thing.
 */
public final class TextQuery extends PropertyFunctionEval {
    /** The IRI of the property function, that of jena-text. */
    public static final String IRI = "http://jena.apache.org/text#query";

    /** How long a query waits for an index that is being made: a {@link Duration}. */
    public static final Symbol PATIENCE = Symbol.create("colophon.store.text.patience");

    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);

    /** What was found for the query that runs. */
    private static final Symbol FOUND = Symbol.create("colophon.store.text.found");

    /** So many different searches of one query are remembered. */
    private static final int MOST_REMEMBERED = 4;

    private static final int PARTS = 5;

    private final Optional<WordIndex> index;

    private TextQuery(Optional<WordIndex> index) {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        this.index = index;
    }

    /**
     * Offers the function to the queries of a dataset, and no other property function.
     *
     * @param context the dataset's
     * @param index the index that is asked; where there is none, the function says so
     */
    public static void offer(Context context, Optional<WordIndex> index) {
        PropertyFunctionRegistry.set(context, new Alone(uri -> new TextQuery(index)));
        context.set(ARQ.enablePropertyFunctions, true);
    }

    /** Whether the function, and no other, is offered to the queries of a dataset. */
    public static boolean isOffered(Context context) {
        return PropertyFunctionRegistry.get(context) instanceof Alone;
    }

    /** Knows one function. The registry that it is made from would load a Java class by its name. */
    private static final class Alone extends PropertyFunctionRegistry {
        private final PropertyFunctionFactory factory;

        Alone(PropertyFunctionFactory factory) {
            this.factory = factory;
        }

        @Override
        public boolean manages(String iri) {
            return iri.equals(IRI);
        }

        @Override
        public boolean isRegistered(String iri) {
            return iri.equals(IRI);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            return iri.equals(IRI) ? factory : null;
        }
    }

    @Override
    public QueryIterator execEvaluated(
            Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        WordIndex words = index.orElseThrow(() -> new QueryExecException(
                "There is no text:query for this dataset, which an earlier version built; build it anew."));
        List<Node> parts = subject.isList() ? subject.getArgList() : List.of(subject.getArg());
        if (parts.isEmpty() || parts.size() > PARTS) {
            throw Search.bad("before it stand a thing, a score, a literal, a graph and a property at most");
        }
        Hits hits = hits(Search.of(object), words, context);
        Node thing = parts.getFirst();
        IntStream places = thing.isVariable()
                ? hits.all()
                : hits.of(words.triples().terms().number(thing));
        return QueryIterPlainWrapper.create(
                places.mapToObj(place -> solution(binding, parts, terms(hits, place, words)))
                        .flatMap(Optional::stream)
                        .iterator(),
                context);
    }

    private static Hits hits(Search search, WordIndex words, ExecutionContext context) {
        Map<Search, Hits> found = found(context.getContext());
        Hits known = found.get(search);
        if (known != null) {
            return known;
        }
        AtomicBoolean stopped = context.getCancelSignal();
        Duration patience = context.getContext().get(PATIENCE, USUAL_PATIENCE);
        Hits hits =
                new Searching(words, Hits.MOST, patience, stopped == null ? new AtomicBoolean() : stopped).find(search);
        if (found.size() == MOST_REMEMBERED) {
            found.clear();
        }
        found.put(search, hits);
        return hits;
    }

    private static Map<Search, Hits> found(Context context) {
        Map<Search, Hits> known = context.get(FOUND);
        if (known == null) {
            known = new ConcurrentHashMap<>();
            context.set(FOUND, known);
        }
        return known;
    }

    private static List<Optional<Node>> terms(Hits hits, int place, WordIndex words) {
        List<Optional<Node>> terms = new ArrayList<>(PARTS);
        terms.add(Optional.of(words.triples().terms().term(hits.subject(place))));
        terms.add(Optional.of(NodeFactoryExtra.floatToNode(hits.score(place))));
        terms.add(Optional.of(words.triples().terms().term(hits.literal(place))));
        // All is in the default graph, which has no name.
        terms.add(Optional.empty());
        terms.add(Optional.of(words.triples().terms().term(hits.predicate(place))));
        return terms;
    }

    /** The solution with a hit's terms as the values of the variables, none where one has another value. */
    private static Optional<Binding> solution(Binding binding, List<Node> parts, List<Optional<Node>> terms) {
        BindingBuilder solution = Binding.builder(binding);
        for (int i = 0; i < parts.size(); i++) {
            Node part = parts.get(i);
            Optional<Node> term = terms.get(i);
            if (part.isVariable() && term.isPresent()) {
                Var variable = Var.alloc(part);
                Node before = solution.get(variable);
                if (before == null) {
                    solution.add(variable, term.get());
                } else if (!before.equals(term.get())) {
                    return Optional.empty();
                }
            } else if (!part.isVariable() && !term.filter(part::equals).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(solution.build());
    }
}
