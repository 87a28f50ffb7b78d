package colophon.web.sparql.wikidata;

import colophon.web.http.PercentCoding;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * What the label service says of a thing: one value for a thing, so that no row is lost or doubled. A label is that of the
 * first language that has one, else the thing's key; other names are all of the first language that has some, joined by commas;
 * a description is that of the first language that has one. The language {@code mul} stands for whichever there is.
 */
final class LabelOf extends ExprFunction1 {
    private static final String ANY_LANGUAGE = "mul";

    private final LabelKind kind;
    private final List<String> languages;

    LabelOf(Expr thing, LabelKind kind, List<String> languages) {
        super(thing, "label");
        this.kind = Objects.requireNonNull(kind);
        this.languages = List.copyOf(languages);
    }

    @Override
    public NodeValue eval(NodeValue thing, FunctionEnv env) {
        Node node = thing.asNode();
        if (!node.isURI()) {
            if (kind == LabelKind.LABEL && node.isLiteral()) {
                return NodeValue.makeString(node.getLiteralLexicalForm());
            }
            throw new ExprEvalException("nothing is told of a value");
        }
        return told(env.getActiveGraph(), node)
                .or(() -> kind == LabelKind.LABEL
                        ? Optional.of(NodeValue.makeString(key(node.getURI())))
                        : Optional.empty())
                .orElseThrow(() -> new ExprEvalException("nothing is told in these languages"));
    }

    private Optional<NodeValue> told(Graph graph, Node thing) {
        TreeMap<String, TreeMap<String, Node>> byLanguage = new TreeMap<>();
        graph.find(thing, kind.property(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .forEachRemaining(n -> byLanguage
                        .computeIfAbsent(n.getLiteralLanguage().toLowerCase(Locale.ROOT), l -> new TreeMap<>())
                        .put(n.getLiteralLexicalForm(), n));
        for (String language : languages) {
            TreeMap<String, Node> told = byLanguage.get(language);
            if (told == null && language.equals(ANY_LANGUAGE) && !byLanguage.isEmpty()) {
                told = Objects.requireNonNullElse(
                        byLanguage.get("en"), byLanguage.firstEntry().getValue());
            }
            if (told != null) {
                return Optional.of(value(told));
            }
        }
        return Optional.empty();
    }

    private NodeValue value(TreeMap<String, Node> told) {
        Node first = told.firstEntry().getValue();
        if (kind != LabelKind.ALT_LABEL || told.size() == 1) {
            return NodeValue.makeNode(first);
        }
        return NodeValue.makeNode(NodeFactory.createLiteralLang(
                told.keySet().stream().collect(Collectors.joining(", ")), first.getLiteralLanguage()));
    }

    /** The key of an entity, the local name of another IRI. */
    private static String key(String iri) {
        int entity = iri.indexOf("/entity/");
        int from =
                entity >= 0 ? entity + "/entity/".length() : Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        return PercentCoding.decode(from < iri.length() ? iri.substring(from) : iri);
    }

    @Override
    public NodeValue eval(NodeValue thing) {
        throw new IllegalStateException("labels are looked up in a graph");
    }

    @Override
    public Expr copy(Expr thing) {
        return new LabelOf(thing, kind, languages);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * super.hashCode() + kind.hashCode()) + languages.hashCode();
    }

    @Override
    public boolean equals(Expr other, boolean bySyntax) {
        return other instanceof LabelOf label
                && kind == label.kind
                && languages.equals(label.languages)
                && getArg().equals(label.getArg(), bySyntax);
    }
}
