package colophon.web.page;

import colophon.data.DataTable;
import java.util.HashMap;
import java.util.Map;

/** What the page of a thing writes over the things that lead to it, as {@code ontology/inverse-headings.tsv} says. */
final class InverseHeadings {
    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, String> qualifiers = new HashMap<>();

    private InverseHeadings() {}

    /** Loads the headings. */
    static InverseHeadings load() {
        InverseHeadings loaded = new InverseHeadings();
        for (DataTable.Row row : DataTable.load("ontology/inverse-headings.tsv").rows()) {
            String property = row.need("property");
            row.get("fact").ifPresent(heading -> loaded.facts.put(property, heading));
            row.get("qualifier").ifPresent(heading -> loaded.qualifiers.put(property, heading));
        }
        return loaded;
    }

    /**
     * Over things that have this one as a value.
     *
     * @param label the property's name, for a property without a heading of its own
     */
    String ofFacts(String property, String label) {
        return facts.getOrDefault(property, "with this as " + label);
    }

    /** Over things of whose statements this one is a qualifier. */
    String ofQualifiers(String property, String label) {
        return qualifiers.getOrDefault(property, "in statements, as " + label);
    }
}
