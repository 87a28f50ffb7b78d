package colophon.cli;

import colophon.claim.Claim;
import colophon.claim.Mention;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.data.DataTable;
import java.util.Map;
import java.util.stream.Collectors;

/** Claims in words that a person reads. Immutable. */
final class ClaimText {
    private final Map<String, String> labels;

    private ClaimText(Map<String, String> labels) {
        this.labels = Map.copyOf(labels);
    }

    /** Words with the property labels of {@code ontology/properties.tsv}. */
    static ClaimText load() {
        return new ClaimText(DataTable.load("ontology/properties.tsv").rows().stream()
                .collect(Collectors.toMap(r -> r.need("id"), r -> r.need("label"), (a, b) -> a)));
    }

    /** A property as {@code author (P50)}. */
    String property(String id) {
        String label = labels.get(id);
        return label == null ? id : label + " (" + id + ")";
    }

    /** A claim's subject, property, value, qualifiers, and rank where it is not the normal one. */
    String line(Claim claim) {
        String qualifiers = claim.qualifiers().isEmpty()
                ? ""
                : claim.qualifiers().stream().map(this::qualifier).collect(Collectors.joining("; ", " [", "]"));
        String rank = claim.rank() == Rank.DEPRECATED ? " (known to be wrong)" : "";
        return mention(claim.subject()) + " | " + property(claim.property().value()) + " | " + value(claim.value())
                + qualifiers + rank;
    }

    private String qualifier(Qualifier<Mention> qualifier) {
        return property(qualifier.property().value()) + ": " + value(qualifier.value());
    }

    /** A mention's name, with its title or path where that says more. */
    static String mention(Mention mention) {
        return switch (mention) {
            case Mention.Page page ->
                page.title().equals(page.name()) ? page.name() : page.name() + " <" + page.title() + ">";
            case Mention.Local local -> local.name() + " <" + local.path() + ">";
        };
    }

    /** A value as the article's reader would write it. */
    static String value(Value<Mention> value) {
        return switch (value) {
            case Value.Item<Mention> item -> mention(item.thing());
            case Value.Monolingual<Mention> words -> "\"" + words.text() + "\"@" + words.language();
            case Value.Plain<Mention> plain -> plain.text();
            case Value.Address<Mention> address -> "<" + address.iri() + ">";
            case Value.Time<Mention> time -> time.date().toString();
            case Value.Quantity<Mention> quantity -> quantity(quantity);
        };
    }

    private static String quantity(Value.Quantity<Mention> quantity) {
        String unit = quantity.unit().map(u -> " " + u.name()).orElse("");
        String range = quantity.lower().isPresent() && quantity.upper().isPresent()
                ? " (" + quantity.lower().get().toPlainString() + " to "
                        + quantity.upper().get().toPlainString() + ")"
                : "";
        return quantity.amount().toPlainString() + range + unit;
    }
}
