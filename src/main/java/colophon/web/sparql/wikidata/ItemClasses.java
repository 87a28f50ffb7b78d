package colophon.web.sparql.wikidata;

import colophon.data.DataTable;
import colophon.rdf.vocab.Prefixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which classes of Wikidata are below which, from {@code ontology/classes.tsv}. */
public final class ItemClasses {
    private final Map<String, List<String>> subclasses = new TreeMap<>();

    private ItemClasses() {}

    /** Loads the table. */
    public static ItemClasses load() {
        ItemClasses classes = new ItemClasses();
        for (DataTable.Row row : DataTable.load("ontology/classes.tsv").rows()) {
            for (String above : row.list("subclass of")) {
                classes.subclasses
                        .computeIfAbsent(above, a -> new ArrayList<>())
                        .add(row.need("item"));
            }
        }
        return classes;
    }

    /** The IRIs of the classes below one, in order. */
    List<String> below(String iri, boolean withoutItself) {
        TreeSet<String> found = new TreeSet<>();
        collect(iri.substring(Prefixes.WD.length()), found);
        if (withoutItself) {
            found.remove(iri.substring(Prefixes.WD.length()));
        }
        return found.stream().map(Prefixes.WD::concat).toList();
    }

    private void collect(String item, TreeSet<String> found) {
        if (found.add(item)) {
            subclasses.getOrDefault(item, List.of()).forEach(below -> collect(below, found));
        }
    }
}
