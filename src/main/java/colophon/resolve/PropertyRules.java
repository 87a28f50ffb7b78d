package colophon.resolve;

import colophon.claim.EntityType;
import colophon.claim.PropertyId;
import colophon.data.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the table of properties ({@code ontology/properties.tsv}) says for resolving: which kinds of thing a value can be,
 * which property says the same in the other direction, and what can only have one value. Immutable.
 */
final class PropertyRules {
    /**
     * The rules of one property.
     *
     * @param range the kinds of thing that a value can be, the likeliest first; empty for any
     * @param inverse the property that says the same the other way round
     * @param oneValue whether an entity has one value of it at a time
     * @param oneQualifier whether a statement has it at most once as a qualifier
     */
    record Rule(List<EntityType> range, Optional<PropertyId> inverse, boolean oneValue, boolean oneQualifier) {
        Rule {
            range = List.copyOf(range);
        }
    }

    private static final Rule ANY = new Rule(List.of(), Optional.empty(), false, false);

    private final Map<PropertyId, Rule> rules = new HashMap<>();

    private PropertyRules() {}

    /** Loads the table; throws {@link IllegalStateException} naming the line that is wrong. */
    static PropertyRules load() {
        PropertyRules loaded = new PropertyRules();
        for (DataTable.Row row : DataTable.load("ontology/properties.tsv").rows()) {
            loaded.rules.put(PropertyId.of(row.need("id")), rule(row));
        }
        return loaded;
    }

    private static Rule rule(DataTable.Row row) {
        try {
            return new Rule(
                    row.list("range").stream().map(EntityType::valueOf).toList(),
                    row.get("inverse").map(PropertyId::of),
                    one(row, "main"),
                    one(row, "qualifier"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.table() + ":" + row.line() + ": " + e.getMessage(), e);
        }
    }

    private static boolean one(DataTable.Row row, String column) {
        return switch (row.get(column).orElse("many")) {
            case "one" -> true;
            case "many" -> false;
            default -> throw new IllegalArgumentException("column '" + column + "' is one, many or empty");
        };
    }

    /** The rules of a property; a property outside the table has none. */
    Rule of(PropertyId property) {
        return rules.getOrDefault(property, ANY);
    }
}
