package colophon.web.sparql.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Puts what is special to the Wikidata Query Service into plain SPARQL: label services become bindings at the end of the
 * pattern of their query or subquery, wherever in it they stand; hints to its optimiser are left out.
 */
public final class WikidataSyntax {
    private static final String HINT = "http://www.bigdata.com/queryHints#";
    private static final String LABEL = LabelService.IRI;

    /** Other services of the Wikidata Query Service. */
    private static final List<String> ELSEWHERE = List.of(
            "http://wikiba.se/ontology#", "http://www.bigdata.com/rdf", "https://www.mediawiki.org/ontology#API/");

    private final List<String> readersLanguages;

    /**
     * A reading of queries.
     *
     * @param readersLanguages the languages of whoever asks, the preferred one first, as BCP 47 tags in small letters
     */
    public WikidataSyntax(List<String> readersLanguages) {
        this.readersLanguages = List.copyOf(readersLanguages);
    }

    /**
     * Rewrites a query in place.
     *
     * @throws NotSupported where it uses what is not offered here
     */
    public void rewrite(Query query) {
        if (query.getQueryPattern() == null) {
            return;
        }
        Level level = new Level();
        ElementGroup group = asGroup(level.kept(query.getQueryPattern()).orElseGet(ElementGroup::new));
        if (level.served) {
            Set<Var> bound = new LinkedHashSet<>(PatternVars.vars(group));
            Set<Var> mentioned = MentionedVariables.of(query, group);
            level.labels.bindings(bound, mentioned).forEach((variable, label) -> bind(group, variable, label));
        }
        query.setQueryPattern(group);
    }

    /** Binds at the end, but before what uses it; filters wait for the end of a group by themselves. */
    private static void bind(ElementGroup group, Var variable, Expr label) {
        List<Element> elements = group.getElements();
        int at = 0;
        while (at < elements.size()
                && !(elements.get(at) instanceof ElementBind bind
                        && bind.getExpr().getVarsMentioned().contains(variable))) {
            at++;
        }
        elements.add(at, new ElementBind(variable, label));
    }

    private static ElementGroup asGroup(Element element) {
        if (element instanceof ElementGroup group) {
            return group;
        }
        ElementGroup group = new ElementGroup();
        group.addElement(element);
        return group;
    }

    /** One query or subquery. */
    private final class Level {
        private final LabelService labels = new LabelService(readersLanguages);
        private boolean served;

        /** An element without services and hints, none where nothing is left of it. */
        private Optional<Element> kept(Element element) {
            return switch (element) {
                case ElementGroup group -> Optional.of(group(group));
                case ElementUnion union -> Optional.of(union(union));
                case ElementOptional optional ->
                    kept(optional.getOptionalElement()).filter(e -> !isEmpty(e)).map(ElementOptional::new);
                case ElementMinus minus ->
                    // What is bound in there is seen by nobody.
                    new Level().kept(minus.getMinusElement()).map(ElementMinus::new);
                case ElementNamedGraph graph ->
                    kept(graph.getElement()).map(e -> new ElementNamedGraph(graph.getGraphNameNode(), e));
                case ElementService service -> service(service);
                case ElementSubQuery subquery -> {
                    rewrite(subquery.getQuery());
                    yield Optional.of(subquery);
                }
                case ElementPathBlock block -> triples(block);
                default -> Optional.of(element);
            };
        }

        private ElementGroup group(ElementGroup group) {
            ElementGroup kept = new ElementGroup();
            for (Element each : group.getElements()) {
                kept(each).ifPresent(e -> append(kept, e));
            }
            return kept;
        }

        private ElementUnion union(ElementUnion union) {
            ElementUnion kept = new ElementUnion();
            union.getElements().forEach(e -> kept.addElement(kept(e).orElseGet(ElementGroup::new)));
            return kept;
        }

        private Optional<Element> service(ElementService service) {
            Node node = service.getServiceNode();
            if (node.isURI() && node.getURI().equals(LABEL)) {
                served = true;
                labels.add(service);
                return Optional.empty();
            }
            if (node.isURI() && ELSEWHERE.stream().anyMatch(node.getURI()::startsWith)) {
                throw new NotSupported("SERVICE <" + node.getURI()
                        + "> belongs to the Wikidata Query Service and is not offered here; of its services there is"
                        + " wikibase:label");
            }
            return Optional.of(service);
        }
    }

    private static boolean isEmpty(Element element) {
        return element instanceof ElementGroup group && group.isEmpty();
    }

    /** Appends; triples that only a service parted come together again, so that they are joined in the best order. */
    private static void append(ElementGroup group, Element element) {
        boolean both = element instanceof ElementPathBlock
                && !group.isEmpty()
                && group.getElements().getLast() instanceof ElementPathBlock;
        if (both
                && element instanceof ElementPathBlock more
                && group.getElements().getLast() instanceof ElementPathBlock last) {
            more.getPattern().forEach(last::addTriple);
        } else {
            group.addElement(element);
        }
    }

    private static Optional<Element> triples(ElementPathBlock block) {
        List<TriplePath> kept = new ArrayList<>();
        for (TriplePath triple : block.getPattern()) {
            if (!isHint(triple.getSubject()) && !isHint(triple.getPredicate())) {
                kept.add(triple);
            }
        }
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        ElementPathBlock rest = new ElementPathBlock();
        kept.forEach(rest::addTriple);
        return Optional.of(rest);
    }

    /** Whether a node belongs to a hint to an optimiser. */
    static boolean isHint(@org.jspecify.annotations.Nullable Node node) {
        return node != null && node.isURI() && node.getURI().startsWith(HINT);
    }
}
