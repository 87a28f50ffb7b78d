package colophon.rdf;

import colophon.claim.PropertyId;
import colophon.data.DataTable;
import java.util.HashMap;
import java.util.Map;

/** The mappings of all properties, loaded from {@code ontology/properties.tsv}. */
final class Mappings {
    private final Map<PropertyId, PropertyMapping> mappings = new HashMap<>();

    private Mappings() {}

    /** Loads the table; throws {@link IllegalStateException} naming the line that is wrong. */
    static Mappings load() {
        Mappings loaded = new Mappings();
        for (DataTable.Row row : DataTable.load("ontology/properties.tsv").rows()) {
            PropertyMapping mapping = PropertyMapping.of(row);
            if (loaded.mappings.put(mapping.id(), mapping) != null) {
                throw new IllegalStateException(
                        row.table() + ":" + row.line() + ": " + mapping.id() + " is there twice");
            }
        }
        return loaded;
    }

    /**
     * The mapping of a property.
     *
     * @throws IllegalStateException where the table does not have it: whoever states a property enters it there first
     */
    PropertyMapping of(PropertyId property) {
        PropertyMapping mapping = mappings.get(property);
        if (mapping == null) {
            throw new IllegalStateException("ontology/properties.tsv has no row for " + property + "; add one");
        }
        return mapping;
    }
}
