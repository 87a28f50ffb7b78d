package colophon.web.sparql.wikidata;

import colophon.data.DataTable;
import colophon.rdf.vocab.Prefixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which classes of Wikidata are below which, from {@code ontology/classes.tsv}. */
public final class ItemClasses {
    private final Map<String, List<String>> subclasses = new TreeMap<>();
    private final TreeSet<String> all = new TreeSet<>();

    private ItemClasses() {}

    /** Loads the table. */
    public static ItemClasses load() {
        ItemClasses classes = new ItemClasses();
        for (DataTable.Row row : DataTable.load("ontology/classes.tsv").rows()) {
            String item = Prefixes.WD + row.need("item");
            classes.all.add(item);
            for (String above : row.list("subclass of")) {
                classes.all.add(Prefixes.WD + above);
                classes.subclasses
                        .computeIfAbsent(Prefixes.WD + above, a -> new ArrayList<>())
                        .add(item);
            }
        }
        return classes;
    }

    /** The IRIs of all classes of the table, in order. */
    Set<String> all() {
        return all;
    }

    /**
     * The IRIs of the classes below one, in order; a class that the table does not hold has none below it.
     *
     * @param fewest 0 where the class itself is one of them, 1 where it is not
     * @param most how many steps they are below it at most
     */
    Set<String> below(String iri, int fewest, int most) {
        TreeSet<String> found = new TreeSet<>(Set.of(iri));
        List<String> last = List.of(iri);
        for (int step = 0; step < most && !last.isEmpty(); step++) {
            last = last.stream()
                    .flatMap(above -> subclasses.getOrDefault(above, List.of()).stream())
                    .filter(found::add)
                    .toList();
        }
        if (fewest > 0) {
            found.remove(iri);
        }
        return found;
    }
}
