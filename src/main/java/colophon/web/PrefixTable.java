package colophon.web;

import colophon.data.DataTable;
import colophon.store.format.Prefixes;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes of the project, from {@code ontology/prefixes.tsv}. */
public final class PrefixTable {
    private PrefixTable() {}

    /** Loads the prefixes. */
    public static Prefixes load() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        for (DataTable.Row row : DataTable.load("ontology/prefixes.tsv").rows()) {
            namespaces.put(row.need("prefix"), row.need("namespace"));
        }
        return new Prefixes(namespaces);
    }
}
