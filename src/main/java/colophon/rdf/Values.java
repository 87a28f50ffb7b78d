package colophon.rdf;

import colophon.claim.CanonicalForm;
import colophon.claim.EntityKey;
import colophon.claim.Value;
import colophon.rdf.vocab.Terms;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Values as Wikibase's RDF mapping has them: the simple node that {@code wdt:}, {@code ps:} and {@code pq:} lead to, and the
 * full value of dates and quantities, with precision, unit and bounds.
 */
final class Values {
    private final Iris iris;
    private final Hashes hashes;
    private final StreamRDF out;
    private final Set<String> written = new HashSet<>();

    Values(Iris iris, Hashes hashes, StreamRDF out) {
        this.iris = iris;
        this.hashes = hashes;
        this.out = out;
    }

    /** The simple node of a value. */
    Node simple(Value<EntityKey> value) {
        return switch (value) {
            case Value.Item<EntityKey> item -> iris.entity(item.thing());
            case Value.Monolingual<EntityKey> words -> Literals.words(words.text(), words.language());
            case Value.Plain<EntityKey> string -> Literals.string(string.text());
            case Value.Address<EntityKey> address ->
                Iris.address(address.iri()).orElseGet(() -> Literals.string(address.iri()));
            case Value.Time<EntityKey> time -> Literals.moment(time.date());
            case Value.Quantity<EntityKey> quantity -> Literals.decimal(quantity.amount());
        };
    }

    /** The node of the full value of a date or quantity, which is described when it is first met; none for others. */
    Optional<Node> full(Value<EntityKey> value) {
        return switch (value) {
            case Value.Time<EntityKey> time -> Optional.of(time(time));
            case Value.Quantity<EntityKey> quantity -> Optional.of(quantity(quantity));
            case Value.Item<EntityKey> item -> Optional.empty();
            case Value.Monolingual<EntityKey> words -> Optional.empty();
            case Value.Plain<EntityKey> string -> Optional.empty();
            case Value.Address<EntityKey> address -> Optional.empty();
        };
    }

    private Node time(Value.Time<EntityKey> time) {
        String hash = hashes.of(CanonicalForm.append(time, new StringBuilder("value\n")));
        Node node = iris.value(hash);
        if (written.add(hash)) {
            add(node, Terms.TYPE, Terms.TIME_VALUE);
            add(node, Terms.TIME_VALUE_OF, Literals.moment(time.date()));
            add(node, Terms.TIME_PRECISION, Literals.integer(time.date().precision()));
        }
        return node;
    }

    private Node quantity(Value.Quantity<EntityKey> quantity) {
        String hash = hashes.of(CanonicalForm.append(quantity, new StringBuilder("value\n")));
        Node node = iris.value(hash);
        if (written.add(hash)) {
            add(node, Terms.TYPE, Terms.QUANTITY_VALUE);
            add(node, Terms.QUANTITY_AMOUNT, Literals.decimal(quantity.amount()));
            add(node, Terms.QUANTITY_UNIT, quantity.unit().map(iris::entity).orElse(Terms.NO_UNIT));
            quantity.lower().ifPresent(n -> add(node, Terms.QUANTITY_LOWER, Literals.decimal(n)));
            quantity.upper().ifPresent(n -> add(node, Terms.QUANTITY_UPPER, Literals.decimal(n)));
        }
        return node;
    }

    private void add(Node s, Node p, Node o) {
        out.triple(Triple.create(s, p, o));
    }
}
