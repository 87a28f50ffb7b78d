package colophon.rdf;

import colophon.claim.EntityKey;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The labels of the entities of a dataset, for values that schema.org has as text. */
final class Labels {
    private final Map<EntityKey, Node> labels = new HashMap<>();

    /** Makes the label of an entity known. */
    void put(EntityKey key, Node label) {
        labels.put(key, label);
    }

    /** The label with its language; of an entity that was never given, its key. */
    Node node(EntityKey key) {
        Node label = labels.get(key);
        return label == null ? Literals.string(key.path()) : label;
    }

    /** The words of the label. */
    String text(EntityKey key) {
        return node(key).getLiteralLexicalForm();
    }

    /** The language of the label. */
    String language(EntityKey key) {
        return node(key).getLiteralLanguage();
    }

    /** Whether the labels are in one language, regional variants apart. */
    boolean haveOneLanguage(EntityKey a, EntityKey b) {
        return primary(language(a)).equalsIgnoreCase(primary(language(b)));
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }
}
