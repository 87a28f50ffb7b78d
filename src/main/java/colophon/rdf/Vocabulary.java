package colophon.rdf;

import colophon.claim.EntityType;
import colophon.claim.PropertyId;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.PropertyDescriptions;
import colophon.rdf.vocab.Terms;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/** Describes each property and class in the graph when it is first used. */
final class Vocabulary {
    private final StreamRDF out;
    private final PropertyDescriptions properties = PropertyDescriptions.load();
    private final Set<PropertyId> described = new HashSet<>();
    private final Set<EntityType> classes = EnumSet.noneOf(EntityType.class);

    Vocabulary(StreamRDF out) {
        this.out = out;
    }

    /** Describes a property, once. */
    void use(PropertyId property) {
        if (described.add(property)) {
            properties.send(property.value(), out);
        }
    }

    /** The class of a type, described once. */
    Node use(EntityType type) {
        Node node = Terms.iri(Prefixes.SCHEMA, type.schemaClass());
        if (classes.add(type)) {
            out.triple(Triple.create(node, Terms.LABEL, Literals.words(spaced(type.schemaClass()), "en")));
        }
        return node;
    }

    /** {@code music album} for {@code MusicAlbum}; {@code TV series} for {@code TVSeries}. */
    private static String spaced(String name) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts =
                    Character.isUpperCase(c) && i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
            spaced.append(starts && i > 0 ? " " : "").append(starts ? Character.toLowerCase(c) : c);
        }
        return spaced.toString();
    }
}
