package colophon.web.json;

import colophon.rdf.vocab.Terms;
import colophon.store.format.Prefixes;
import colophon.store.format.TripleOrder;
import colophon.web.document.Block;
import colophon.web.document.Resource;
import colophon.web.document.ResourceKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes a document as one JSON object about its thing. Statements, references and values stand where they are pointed to,
 * other things as their names; what leads to the thing is under {@code @reverse}, names of terms under {@code @included}.
 * Used for one document.
 */
public final class FramedWriter {
    private final JsonContext context;
    private final String base;
    private final Node root;
    private final Map<Node, List<Triple>> subjects = new LinkedHashMap<>();
    private final Map<Node, List<Triple>> pointing = new HashMap<>();
    private final Set<Triple> written = new HashSet<>();
    private final Set<Node> path = new HashSet<>();
    private final JsonText out = new JsonText();

    private FramedWriter(JsonContext context, String base, Node root, Prefixes prefixes, List<Block> blocks) {
        this.context = context;
        this.base = base;
        this.root = root;
        TripleOrder order = new TripleOrder(prefixes);
        for (Block block : blocks) {
            List<Triple> sorted = new ArrayList<>(block.triples());
            sorted.sort(order);
            subjects.put(block.subject(), sorted);
            sorted.forEach(t -> pointing.computeIfAbsent(t.getObject(), o -> new ArrayList<>())
                    .add(t));
        }
    }

    /**
     * The document as JSON in UTF-8.
     *
     * @param base the base IRI of the dataset, below which the context is served
     * @param root the thing that the document is about
     * @param prefixes whose order properties are written in
     * @param blocks what the document says
     */
    public static byte[] write(JsonContext context, String base, Node root, Prefixes prefixes, List<Block> blocks) {
        return new FramedWriter(context, base, root, prefixes, blocks)
                .document()
                .getBytes(StandardCharsets.UTF_8);
    }

    private String document() {
        out.open('{').key("@context").text(base + "context.jsonld");
        members(root);
        reverse(root);
        included();
        return out.close('}').finish();
    }

    /** The members of an object that says all that the document says of a node. */
    private void members(Node node) {
        path.add(node);
        out.key("id").text(name(node));
        List<Triple> triples = subjects.getOrDefault(node, List.of());
        written.addAll(triples);
        properties(triples);
        path.remove(node);
    }

    private void properties(List<Triple> triples) {
        int at = 0;
        while (at < triples.size()) {
            Node predicate = triples.get(at).getPredicate();
            int end = at;
            while (end < triples.size() && triples.get(end).getPredicate().equals(predicate)) {
                end++;
            }
            List<Node> objects =
                    triples.subList(at, end).stream().map(Triple::getObject).toList();
            property(predicate, objects);
            at = end;
        }
    }

    private void property(Node predicate, List<Node> objects) {
        if (predicate.equals(Terms.TYPE) && objects.stream().allMatch(Node::isURI)) {
            out.key("type");
            list(objects, false, o -> out.text(context.word(o.getURI())));
            return;
        }
        JsonContext.Term term = context.term(predicate.getURI())
                .orElseGet(() -> new JsonContext.Term(
                        context.word(predicate.getURI()), java.util.Optional.empty(), false, false));
        if (!term.byLanguage()) {
            out.key(term.name());
            list(objects, term.isSet(), o -> value(o, term));
        } else if (objects.stream().allMatch(FramedWriter::isText)) {
            out.key(term.name());
            languages(objects, term.isSet());
        } else {
            JsonContext.Term plain = new JsonContext.Term(
                    context.prefixed(predicate.getURI()), java.util.Optional.empty(), false, false);
            out.key(plain.name());
            list(objects, false, o -> value(o, plain));
        }
    }

    private void list(List<Node> objects, boolean always, java.util.function.Consumer<Node> each) {
        boolean array = always || objects.size() != 1;
        if (array) {
            out.open('[');
        }
        for (Node object : objects) {
            out.next();
            each.accept(object);
        }
        if (array) {
            out.close(']');
        }
    }

    private static boolean isText(Node node) {
        return node.isLiteral()
                && (!node.getLiteralLanguage().isEmpty() || LiteralForm.isString(node.getLiteralDatatypeURI()));
    }

    private void languages(List<Node> objects, boolean always) {
        Map<String, List<Node>> byLanguage = new java.util.TreeMap<>();
        for (Node object : objects) {
            String language = object.getLiteralLanguage();
            byLanguage
                    .computeIfAbsent(language.isEmpty() ? "@none" : language, l -> new ArrayList<>())
                    .add(object);
        }
        out.open('{');
        byLanguage.forEach((language, texts) -> {
            out.key(language);
            list(texts, always, t -> out.text(t.getLiteralLexicalForm()));
        });
        out.close('}');
    }

    private void value(Node object, JsonContext.Term term) {
        if (object.isLiteral()) {
            LiteralForm.write(object, term, context, out);
        } else if (term.type().filter("@vocab"::equals).isPresent()) {
            out.text(context.word(name(object)));
        } else if (term.type().filter("@id"::equals).isPresent() && !subjects.containsKey(object)) {
            out.text(name(object));
        } else {
            node(object);
        }
    }

    /** A node where it is pointed to: a part of the thing with all that is said of it, anything else by its name. */
    private void node(Node node) {
        out.open('{');
        if (!path.contains(node) && isPart(node)) {
            members(node);
        } else {
            named(node);
        }
        out.close('}');
    }

    private void named(Node node) {
        out.key("id").text(name(node));
        List<Triple> labels = subjects.getOrDefault(node, List.of()).stream()
                .filter(t -> t.getPredicate().equals(Terms.LABEL)
                        || t.getPredicate().equals(Terms.NAME) && !node.equals(root))
                .toList();
        if (!path.contains(node) && !node.equals(root)) {
            written.addAll(labels);
            properties(labels);
        }
    }

    private boolean isPart(Node node) {
        return node.isURI()
                && !node.equals(root)
                && subjects.containsKey(node)
                && Resource.ofIri(node.getURI(), base)
                        .filter(r -> r.kind() != ResourceKind.ENTITY && r.kind() != ResourceKind.ARTICLE)
                        .isPresent();
    }

    /** What points to a node and was not written yet. */
    private void reverse(Node node) {
        Map<Node, List<Node>> byPredicate = new LinkedHashMap<>();
        for (Triple triple : pointing.getOrDefault(node, List.of())) {
            if (written.add(triple)) {
                byPredicate
                        .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                        .add(triple.getSubject());
            }
        }
        if (byPredicate.isEmpty()) {
            return;
        }
        out.key("@reverse").open('{');
        path.add(node);
        byPredicate.forEach((predicate, things) -> {
            out.key(context.term(predicate.getURI())
                    .map(JsonContext.Term::name)
                    .orElseGet(() -> context.word(predicate.getURI())));
            list(things, true, this::pointer);
        });
        path.remove(node);
        out.close('}');
    }

    private void pointer(Node thing) {
        out.open('{');
        if (isPart(thing) && !path.contains(thing)) {
            members(thing);
            reverse(thing);
        } else {
            named(thing);
        }
        out.close('}');
    }

    /** What is said of nodes that nothing in the document points to, or not by a property. */
    private void included() {
        Map<Node, List<Triple>> rest = new LinkedHashMap<>();
        subjects.forEach((subject, triples) -> {
            List<Triple> left =
                    triples.stream().filter(t -> !written.contains(t)).toList();
            if (!left.isEmpty()) {
                rest.put(subject, left);
            }
        });
        if (rest.isEmpty()) {
            return;
        }
        out.key("@included").open('[');
        rest.forEach((subject, triples) -> {
            out.next();
            out.open('{').key("id").text(name(subject));
            path.addAll(subjects.keySet());
            properties(triples);
            path.removeAll(subjects.keySet());
            out.close('}');
        });
        out.close(']');
    }

    private static String name(Node node) {
        return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    }
}
