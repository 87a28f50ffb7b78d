package colophon.web;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.store.StoreSettings;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Datasets of the same things, in each of which every name says which of them it is, so that what is mixed of two can be told. */
final class Generations {
    static final String BASE = "http://data.example/";

    private static final Pattern MARK = Pattern.compile("generation ([0-9]+)\\b");

    private Generations() {}

    /** The store keeps one snapshot alone, so that nothing but being read keeps an older one. */
    static StoreSettings settings(boolean memory) {
        return new StoreSettings(1, memory ? 1_000_000 : 0, 1 << 20);
    }

    /** Builds a generation as a process of its own would: the store is closed after. */
    static void build(Path folder, boolean memory, int generation, int things) {
        try (Store store = Store.open(folder, settings(memory));
                SnapshotWriter writer = store.begin(BASE)) {
            for (int i = 0; i < things; i++) {
                Node thing = NodeFactory.createURI(BASE + "entity/Thing_" + i);
                Node next = NodeFactory.createURI(BASE + "entity/Thing_" + (i + 1) % things);
                writer.stream().triple(Triple.create(thing, Terms.TYPE, Terms.iri(Prefixes.SCHEMA, "Book")));
                writer.stream()
                        .triple(Triple.create(
                                thing,
                                Terms.LABEL,
                                NodeFactory.createLiteralLang(
                                        "Thing %d, generation %d".formatted(i, generation), "en")));
                writer.stream().triple(Triple.create(thing, Terms.iri(Prefixes.WDT, "P155"), next));
            }
            writer.commit();
        }
    }

    /** The generations that a document speaks of. */
    static Set<Integer> in(String document) {
        Set<Integer> found = new TreeSet<>();
        Matcher mark = MARK.matcher(document);
        while (mark.find()) {
            found.add(Integer.valueOf(mark.group(1)));
        }
        return found;
    }
}
