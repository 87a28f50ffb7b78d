package colophon.rdf;

import colophon.claim.CanonicalForm;
import colophon.claim.Entity;
import colophon.claim.EntityKey;
import colophon.claim.EntityType;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Reference;
import colophon.claim.SourceArticle;
import colophon.claim.Statement;
import colophon.claim.StatementSink;
import colophon.claim.Value;
import colophon.rdf.vocab.OwnTerms;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Maps a resolved dataset to triples: each statement Wikidata-style with qualifiers, rank and references, and as plain
 * triples of both vocabularies. Takes articles, entities and statements in the order in which {@link StatementSink} has
 * them, statements of one subject and property together and the best rank first, and gives each triple of a subject once.
 * Starting and finishing the stream is its owner's. Used by one thread.
 */
public final class GraphMapper implements StatementSink {
    private final StreamRDF out;
    private final Mappings mappings = Mappings.load();
    private final Hashes hashes = new Hashes();
    private final Labels labels = new Labels();
    private final Iris iris;
    private final OwnTerms own;
    private final Vocabulary vocabulary;
    private final Values values;
    private final References references;
    private final SchemaValues schemaValues;

    /** The plain triples of the present subject, each of which several statements can have. */
    private final Set<Triple> plain = new HashSet<>();

    private Optional<Statement> best = Optional.empty();

    private GraphMapper(String base, StreamRDF out) {
        this.out = out;
        this.iris = new Iris(base);
        this.own = OwnTerms.of(base);
        this.vocabulary = new Vocabulary(out);
        this.values = new Values(iris, hashes, out);
        this.references = new References(iris, hashes, own, out);
        this.schemaValues = new SchemaValues(iris, labels);
    }

    /**
     * A mapper that pushes to a stream, on which it declares the prefixes first.
     *
     * @param base the base IRI of the dataset, with the slash at its end
     * @throws IllegalStateException where the table of properties has a mistake, naming its line
     */
    public static GraphMapper of(String base, StreamRDF out) {
        GraphMapper mapper = new GraphMapper(base, out);
        Prefixes.declare(base, out);
        return mapper;
    }

    @Override
    public void article(SourceArticle article, EntityKey key) {
        EntityKey encyclopedia = EntityKey.ofTitle(article.encyclopedia());
        references.addSource(key, encyclopedia, article.language());
        Node node = iris.article(key);
        Node title = Literals.words(article.title(), article.language());
        add(node, Terms.TYPE, Terms.ARTICLE);
        add(node, Terms.LABEL, title);
        add(node, Terms.NAME, title);
        add(node, Terms.ABOUT, iris.entity(key));
        add(node, Terms.IS_PART_OF, iris.entity(encyclopedia));
        add(node, Terms.IN_LANGUAGE, Literals.string(article.language()));
        add(node, Terms.TEXT, Literals.string(article.text()));
        addProvenance(node, article);
    }

    private void addProvenance(Node node, SourceArticle article) {
        Iris.address(article.license()).ifPresent(license -> add(node, Terms.LICENSE, license));
        String credit = "\u201C%s\u201D by the contributors of %s, %s"
                .formatted(article.title(), article.encyclopedia(), article.license());
        add(node, Terms.CREDIT_TEXT, Literals.words(credit, "en"));
        article.canonical().flatMap(Iris::address).ifPresent(address -> add(node, Terms.IS_BASED_ON, address));
        article.revision().ifPresent(revision -> add(node, Terms.VERSION, Literals.string(revision)));
        article.date()
                .ifPresent(day -> add(node, Terms.DATE_MODIFIED, Literals.date(colophon.claim.PartialDate.of(day))));
    }

    @Override
    public void entity(Entity entity) {
        Node node = iris.entity(entity.key());
        Node label = Literals.words(entity.label(), entity.language());
        labels.put(entity.key(), label);
        for (EntityType type : entity.types()) {
            add(node, Terms.TYPE, vocabulary.use(type));
        }
        add(node, Terms.LABEL, label);
        add(node, Terms.NAME, label);
        entity.aliases().forEach(alias -> add(node, Terms.ALT_LABEL, Literals.words(alias, entity.language())));
        for (String same : entity.sameAs()) {
            Node other = NodeFactory.createURI(same);
            add(node, Terms.SAME_AS, other);
            add(node, Terms.SCHEMA_SAME_AS, other);
        }
    }

    @Override
    public void merged(EntityKey from, EntityKey into) {
        add(iris.entity(from), Terms.IS_REPLACED_BY, iris.entity(into));
    }

    @Override
    public void statement(Statement statement) {
        PropertyMapping mapping = mappings.of(statement.property());
        vocabulary.use(mapping.id());
        if (best.isEmpty() || !best.get().subject().equals(statement.subject())) {
            plain.clear();
        }
        boolean isBest = isBest(statement);
        Node subject = iris.entity(statement.subject());
        Node value = values.simple(statement.value());
        Node node = iris.statement(hash(statement));
        add(subject, mapping.claim(), node);
        describe(node, statement, mapping, value);
        if (value.isURI() && statement.value() instanceof Value.Address<EntityKey> address) {
            // A reader of labels finds one for every thing that a statement names; a web address is its own best name.
            add(value, Terms.LABEL, Literals.string(address.iri()));
        }
        if (isBest) {
            add(node, Terms.TYPE, Terms.BEST_RANK);
            addPlain(subject, mapping.direct(), value);
            addSchema(subject, statement, mapping);
        }
    }

    /** Whether the statement is of the best rank of its subject and property, of which the first that comes has it. */
    private boolean isBest(Statement statement) {
        boolean first = best.isEmpty()
                || !best.get().subject().equals(statement.subject())
                || !best.get().property().equals(statement.property());
        if (first) {
            best = Optional.of(statement);
        }
        return statement.rank() != Rank.DEPRECATED && best.get().rank() == statement.rank();
    }

    private String hash(Statement statement) {
        StringBuilder form = new StringBuilder("statement\n");
        form.append(statement.subject().path())
                .append('\n')
                .append(statement.property().value())
                .append(' ');
        CanonicalForm.append(statement.value(), form);
        CanonicalForm.append(statement.qualifiers(), form);
        if (statement.rank() == Rank.DEPRECATED) {
            form.append("\ndeprecated");
        }
        return hashes.of(form);
    }

    private void describe(Node node, Statement statement, PropertyMapping mapping, Node value) {
        add(node, Terms.TYPE, Terms.STATEMENT);
        add(node, Terms.RANK, rank(statement.rank()));
        add(node, mapping.statement(), value);
        values.full(statement.value()).ifPresent(full -> add(node, mapping.statementValue(), full));
        for (Qualifier<EntityKey> qualifier : statement.qualifiers()) {
            addQualifier(node, qualifier);
        }
        Set<Node> given = new HashSet<>();
        Set<String> rules = new HashSet<>();
        for (Reference reference : statement.references()) {
            Node source = references.node(reference);
            if (given.add(source)) {
                add(node, Terms.WAS_DERIVED_FROM, source);
            }
            String rule = reference.evidence().rule();
            if (rules.add(rule)) {
                add(node, own.extractionRule(), Literals.string(rule));
            }
        }
    }

    private void addQualifier(Node statement, Qualifier<EntityKey> qualifier) {
        PropertyMapping mapping = mappings.of(qualifier.property());
        vocabulary.use(mapping.id());
        Value<EntityKey> value = qualifier.value();
        add(statement, mapping.qualifier(), values.simple(value));
        values.full(value).ifPresent(full -> add(statement, mapping.qualifierValue(), full));
    }

    private void addSchema(Node subject, Statement statement, PropertyMapping mapping) {
        if (mapping.schema().isEmpty()) {
            return;
        }
        Optional<Node> value = schemaValues.of(statement, mapping);
        if (value.isPresent()) {
            for (Node property : schemaProperties(statement, mapping)) {
                addPlain(subject, property, value.get());
            }
        }
    }

    /** An edition is a translation, which has a property of its own, where its title is in another language. */
    private List<Node> schemaProperties(Statement statement, PropertyMapping mapping) {
        boolean sameLanguage = mapping.form() == SchemaForm.EDITION
                && statement.value() instanceof Value.Item<EntityKey> other
                && labels.haveOneLanguage(statement.subject(), other.thing());
        return sameLanguage ? mapping.schema().subList(0, 1) : mapping.schema();
    }

    private static Node rank(Rank rank) {
        return switch (rank) {
            case PREFERRED -> Terms.PREFERRED_RANK;
            case NORMAL -> Terms.NORMAL_RANK;
            case DEPRECATED -> Terms.DEPRECATED_RANK;
        };
    }

    private void addPlain(Node s, Node p, Node o) {
        Triple triple = Triple.create(s, p, o);
        if (plain.add(triple)) {
            out.triple(triple);
        }
    }

    private void add(Node s, Node p, Node o) {
        out.triple(Triple.create(s, p, o));
    }
}
