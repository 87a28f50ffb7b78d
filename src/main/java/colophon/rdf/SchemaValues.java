package colophon.rdf;

import colophon.claim.EntityKey;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Statement;
import colophon.claim.Value;
import colophon.data.DataTable;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The values of plain schema.org triples. */
final class SchemaValues {
    private static final PropertyId POINT_IN_TIME = PropertyId.of("P585");

    private final Iris iris;
    private final Labels labels;
    private final Map<EntityKey, String> languageTags = new HashMap<>();
    private final Map<String, Node> formats = new HashMap<>();

    SchemaValues(Iris iris, Labels labels) {
        this.iris = iris;
        this.labels = labels;
        for (DataTable.Row row : DataTable.load("data/authority/languages.tsv").rows()) {
            Optional<String> tag = row.get("tag").or(() -> row.get("iso639-1")).or(() -> row.get("iso639-3"));
            String title = row.get("title").orElseGet(() -> row.need("label"));
            tag.ifPresent(t -> languageTags.putIfAbsent(EntityKey.ofTitle(title), t));
        }
        for (DataTable.Row row : DataTable.load("ontology/book-formats.tsv").rows()) {
            formats.put(row.need("label"), Terms.iri(Prefixes.SCHEMA, row.need("schema")));
        }
    }

    /** The value of a statement in the form that schema.org has for its property; none where it has no such value. */
    Optional<Node> of(Statement statement, PropertyMapping mapping) {
        return switch (mapping.form()) {
            case NONE -> Optional.empty();
            case ENTITY, EDITION -> thing(statement).map(iris::entity);
            case LABEL -> thing(statement).map(labels::node);
            case LANGUAGE ->
                thing(statement)
                        .flatMap(k -> Optional.ofNullable(languageTags.get(k)))
                        .map(Literals::string);
            case FORMAT ->
                thing(statement)
                        .flatMap(k ->
                                Optional.ofNullable(formats.get(labels.text(k).toLowerCase(Locale.ROOT))));
            case AWARD -> thing(statement).map(k -> Literals.words(award(k, statement), labels.language(k)));
            case TEXT -> text(statement.value());
            case DATE -> date(statement.value());
            case DURATION -> quantity(statement).flatMap(Durations::iso).map(Literals::string);
            case NUMBER ->
                quantity(statement)
                        .map(Value.Quantity::amount)
                        .filter(SchemaValues::isWhole)
                        .map(Literals::integer);
            case ISBN -> identifier(statement).flatMap(Isbns::thirteen).map(Literals::string);
            case LINK -> identifier(statement).flatMap(mapping::link).flatMap(Iris::address);
            case ADDRESS ->
                statement.value() instanceof Value.Address<EntityKey> address
                        ? Iris.address(address.iri())
                        : Optional.empty();
        };
    }

    private static Optional<EntityKey> thing(Statement statement) {
        return statement.value() instanceof Value.Item<EntityKey> item ? Optional.of(item.thing()) : Optional.empty();
    }

    private static Optional<String> identifier(Statement statement) {
        return statement.value() instanceof Value.Plain<EntityKey> id ? Optional.of(id.text()) : Optional.empty();
    }

    private static Optional<Value.Quantity<EntityKey>> quantity(Statement statement) {
        return statement.value() instanceof Value.Quantity<EntityKey> quantity
                ? Optional.of(quantity)
                : Optional.empty();
    }

    private static Optional<Node> text(Value<EntityKey> value) {
        return switch (value) {
            case Value.Monolingual<EntityKey> words -> Optional.of(Literals.words(words.text(), words.language()));
            case Value.Plain<EntityKey> string -> Optional.of(Literals.string(string.text()));
            case Value.Item<EntityKey> item -> Optional.empty();
            case Value.Address<EntityKey> address -> Optional.empty();
            case Value.Time<EntityKey> time -> Optional.empty();
            case Value.Quantity<EntityKey> quantity -> Optional.empty();
        };
    }

    private static Optional<Node> date(Value<EntityKey> value) {
        return value instanceof Value.Time<EntityKey> time ? Optional.of(Literals.date(time.date())) : Optional.empty();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private String award(EntityKey award, Statement statement) {
        String name = labels.text(award);
        for (Qualifier<EntityKey> q : statement.qualifiers()) {
            if (q.property().equals(POINT_IN_TIME) && q.value() instanceof Value.Time<EntityKey> time) {
                return name + " (" + time.date().year() + ")";
            }
        }
        return name;
    }
}
