package colophon.web.sparql.wikidata;

import colophon.rdf.vocab.Prefixes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;

/** The label services of one query level: the languages they ask for and the variables they bind. */
final class LabelService {
    /** The IRI of the service. */
    static final String IRI = Prefixes.WIKIBASE + "label";

    private static final String PARAMETER = "http://www.bigdata.com/rdf#serviceParam";
    private static final String LANGUAGE = Prefixes.WIKIBASE + "language";
    private static final String AUTO = "[AUTO_LANGUAGE]";

    private static final List<String> DEFAULT_LANGUAGES = List.of("en", "mul");

    /** More languages than this are not looked for. */
    private static final int MOST_LANGUAGES = 50;

    private final List<String> readersLanguages;
    private final Set<String> languages = new LinkedHashSet<>();
    private final Map<Var, Expr> explicit = new LinkedHashMap<>();
    private final List<TriplePath> patterns = new ArrayList<>();
    private boolean automatic;

    LabelService(List<String> readersLanguages) {
        this.readersLanguages = readersLanguages;
    }

    /** Takes up a service that stands in a group. */
    void add(ElementService service) {
        int before = patterns.size();
        read(service.getElement());
        automatic |= patterns.size() == before;
    }

    private void read(Element element) {
        switch (element) {
            case ElementGroup group -> group.getElements().forEach(this::read);
            case ElementPathBlock block -> block.getPattern().forEach(this::pattern);
            default ->
                throw new NotSupported("SERVICE wikibase:label holds bd:serviceParam and patterns such as ?x rdfs:label"
                        + " ?name, nothing else");
        }
    }

    private void pattern(TriplePath triple) {
        Node predicate = triple.getPredicate();
        if (WikidataSyntax.isHint(triple.getSubject())) {
            return;
        }
        if (predicate == null || !predicate.isURI()) {
            throw new NotSupported("SERVICE wikibase:label holds no property paths");
        }
        if (!triple.getSubject().isURI() || !triple.getSubject().getURI().equals(PARAMETER)) {
            if (LabelKind.ofProperty(predicate).isEmpty() || !triple.getObject().isVariable()) {
                throw new NotSupported("SERVICE wikibase:label binds variables to rdfs:label, skos:altLabel and"
                        + " schema:description, not to <" + predicate.getURI() + ">");
            }
            patterns.add(triple);
        } else if (predicate.getURI().equals(LANGUAGE) && triple.getObject().isLiteral()) {
            languages(triple.getObject().getLiteralLexicalForm());
        } else {
            throw new NotSupported("SERVICE wikibase:label has no parameter <" + predicate.getURI() + ">");
        }
    }

    private void languages(String list) {
        for (String language : list.split(",", MOST_LANGUAGES)) {
            if (language.strip().equals(AUTO)) {
                languages.addAll(readersLanguages);
            } else if (!language.isBlank()) {
                languages.add(language.strip().toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * The values that the services bind.
     *
     * @param bound the variables that the group binds without them
     * @param mentioned the variables that the query mentions, each of which may ask for a label by its name
     */
    Map<Var, Expr> bindings(Set<Var> bound, Set<Var> mentioned) {
        List<String> inOrder = languages.isEmpty() ? DEFAULT_LANGUAGES : List.copyOf(languages);
        for (TriplePath pattern : patterns) {
            Node subject = pattern.getSubject();
            Expr thing = subject.isVariable() ? new ExprVar(Var.alloc(subject)) : NodeValue.makeNode(subject);
            put(bound, Var.alloc(pattern.getObject()), thing, pattern.getPredicate(), inOrder);
        }
        if (automatic) {
            for (Var variable : mentioned) {
                LabelKind.ofName(variable.getVarName()).ifPresent(kind -> {
                    Var thing = Var.alloc(kind.thing(variable.getVarName()));
                    if (bound.contains(thing)) {
                        put(bound, variable, new ExprVar(thing), kind.property(), inOrder);
                    }
                });
            }
        }
        return explicit;
    }

    private void put(Set<Var> bound, Var variable, Expr thing, Node property, List<String> inOrder) {
        if (!bound.contains(variable)) {
            LabelKind kind = LabelKind.ofProperty(property).orElseThrow();
            explicit.putIfAbsent(variable, new LabelOf(thing, kind, inOrder));
        }
    }
}
