package colophon.evaluate;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads off a graph what it states of one article, in names. */
final class GraphFacts {
    /** Properties that are compared in the direction of their inverse alone. */
    static final Map<String, String> INVERSES = Map.of("P4969", "P144", "P156", "P155", "P747", "P629");

    private final Graph graph;
    private final GoldArticle gold;
    private final String root;
    private final Node article;
    private final String main;
    private final GraphWords words;
    private final List<Stated> rows = new ArrayList<>();
    private final Map<String, String> kinds = new TreeMap<>();
    private final Set<Node> editionNodes;

    /** A statement of the graph with its parts. */
    private record Stated(Node statement, Node subject, String property, Node value, boolean deprecated) {}

    private GraphFacts(Graph graph, String base, GoldArticle gold) {
        this.graph = graph;
        this.gold = gold;
        this.root = base.endsWith("/") ? base : base + "/";
        String key = PercentText.encodeKey(gold.key());
        this.article = NodeFactory.createURI(root + "article/" + key);
        this.main = root + "entity/" + key;
        this.words = new GraphWords(graph);
        statements().forEach(this::addRows);
        this.editionNodes = new java.util.HashSet<>();
        for (Stated row : rows) {
            if (row.property().equals("P629")) {
                editionNodes.add(row.subject());
            }
            if (row.property().equals("P31")) {
                kinds.put(row.subject().getURI(), words.label(row.value()).orElse(""));
            }
        }
    }

    /** What the statements say that name the gold file's article as their source. */
    static StatedFacts of(Graph graph, String base, GoldArticle gold) {
        return new GraphFacts(graph, base, gold).read();
    }

    /** The statements with a reference to the article, by IRI. */
    private List<Node> statements() {
        TreeMap<String, Node> found = new TreeMap<>();
        graph.find(Node.ANY, Terms.HAS_SOURCE, article)
                .forEachRemaining(source -> graph.find(Node.ANY, Terms.WAS_DERIVED_FROM, source.getSubject())
                        .forEachRemaining(t -> found.put(t.getSubject().getURI(), t.getSubject())));
        return List.copyOf(found.values());
    }

    private void addRows(Node statement) {
        boolean deprecated = graph.contains(statement, Terms.RANK, Terms.DEPRECATED_RANK);
        List<Triple> about = graph.find(Node.ANY, Node.ANY, statement)
                .filterKeep(t -> id(t.getPredicate(), Prefixes.P).isPresent())
                .toList();
        for (Triple subject : about) {
            String property = id(subject.getPredicate(), Prefixes.P).orElseThrow();
            for (Triple value : graph.find(statement, Node.ANY, Node.ANY).toList()) {
                if (id(value.getPredicate(), Prefixes.PS).isPresent()) {
                    rows.add(new Stated(statement, subject.getSubject(), property, value.getObject(), deprecated));
                }
            }
        }
    }

    /** The property's id, where the predicate is of a namespace. */
    private static Optional<String> id(Node predicate, String namespace) {
        String iri = predicate.getURI();
        return iri.startsWith(namespace + "P") ? Optional.of(iri.substring(namespace.length())) : Optional.empty();
    }

    private StatedFacts read() {
        List<StatedFact> facts = new ArrayList<>();
        TreeMap<String, List<StatedFact>> editions = new TreeMap<>();
        TreeMap<String, Set<String>> languages = new TreeMap<>();
        for (Stated row : rows) {
            if (editionNodes.contains(row.subject())) {
                String iri = row.subject().getURI();
                editions.computeIfAbsent(iri, i -> new ArrayList<>()).addAll(ofEdition(row));
                languages
                        .computeIfAbsent(iri, i -> new TreeSet<>(words.languages(row.subject())))
                        .addAll(titleLanguage(row));
            } else if (!row.deprecated()) {
                fact(row).ifPresent(facts::add);
            }
        }
        List<StatedEdition> described = new ArrayList<>();
        editions.forEach((iri, said) ->
                described.add(new StatedEdition(iri, new TreeSet<>(languages.getOrDefault(iri, Set.of())), said)));
        return new StatedFacts(facts, described);
    }

    private static Set<String> titleLanguage(Stated row) {
        boolean title = row.property().equals("P1476")
                && row.value().isLiteral()
                && !row.value().getLiteralLanguage().isEmpty();
        return title ? Set.of(row.value().getLiteralLanguage()) : Set.of();
    }

    private Optional<StatedFact> fact(Stated row) {
        String subject = name(row.subject());
        String value = row.value().isURI() ? name(row.value()) : mainText(row);
        String inverse = INVERSES.get(row.property());
        String property = inverse == null ? row.property() : inverse;
        if (property.equals("P629")) {
            return Optional.empty();
        }
        return Optional.of(
                inverse == null ? stated(row, subject, property, value) : stated(row, value, property, subject));
    }

    private String mainText(Stated row) {
        return words.text(row.value(), row.statement(), Prefixes.PSV + row.property());
    }

    private StatedFact stated(Stated row, String subject, String property, String value) {
        return new StatedFact(
                subject,
                property,
                value,
                qualifiers(row.statement()),
                row.deprecated(),
                words.rules(row.statement(), root),
                words.sentences(row.statement(), article));
    }

    /** A statement about an edition, and the gloss of its title, which is compared as a fact of its own. */
    private List<StatedFact> ofEdition(Stated row) {
        StatedFact fact = stated(row, row.subject().getURI(), row.property(), mainText(row));
        List<StatedFact> all = new ArrayList<>(List.of(fact));
        fact.qualifiers().stream()
                .filter(q -> q.property().equals("P2441"))
                .map(q -> new StatedFact(
                        fact.subject(),
                        q.property(),
                        q.value(),
                        List.of(),
                        fact.deprecated(),
                        fact.rules(),
                        fact.sentences()))
                .forEach(all::add);
        return all;
    }

    private List<StatedFact.Qualifier> qualifiers(Node statement) {
        List<StatedFact.Qualifier> all = new ArrayList<>();
        graph.find(statement, Node.ANY, Node.ANY)
                .forEachRemaining(t -> id(t.getPredicate(), Prefixes.PQ)
                        .ifPresent(property -> all.add(new StatedFact.Qualifier(
                                property, words.text(t.getObject(), statement, Prefixes.PQV + property)))));
        all.sort(java.util.Comparator.comparing(StatedFact.Qualifier::property)
                .thenComparing(StatedFact.Qualifier::value));
        return all;
    }

    /** The name of a thing; another work of the article's title gets its kind behind it, in parentheses. */
    private String name(Node thing) {
        String iri = thing.getURI();
        if (iri.equals(main)) {
            return gold.title();
        }
        String own = words.name(thing);
        if (!PlainWords.ofBare(own).equals(PlainWords.ofBare(gold.title())) || own.indexOf('(') >= 0) {
            return own;
        }
        String kind = iri.startsWith(main + "/")
                ? iri.substring(main.length() + 1).replaceFirst("^/+", "").split("/", 2)[0]
                : kinds.getOrDefault(iri, "");
        return kind.isEmpty() ? own : own + " (" + kind + ")";
    }
}
