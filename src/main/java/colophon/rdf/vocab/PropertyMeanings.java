package colophon.rdf.vocab;

import colophon.data.DataTable;
import java.util.HashMap;
import java.util.Map;

/** What the properties of {@code ontology/properties.tsv} mean, in a sentence for people. Immutable. */
public final class PropertyMeanings {
    private final Map<String, String> byId = new HashMap<>();

    private PropertyMeanings() {}

    /** Loads the table {@code ontology/meanings.tsv}. */
    public static PropertyMeanings load() {
        PropertyMeanings loaded = new PropertyMeanings();
        DataTable.load("ontology/meanings.tsv")
                .rows()
                .forEach(row -> loaded.byId.put(row.need("id"), row.need("meaning")));
        return loaded;
    }

    /** The meaning of a property; empty where the table does not have it. */
    public String of(String id) {
        return byId.getOrDefault(id, "");
    }
}
