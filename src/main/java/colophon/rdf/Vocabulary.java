package colophon.rdf;

import colophon.claim.EntityType;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Describes each property and class in the graph when it is first used: properties as Wikidata does (label, datatype and the
 * predicates that go with them), so that generic clients show names for them.
 */
final class Vocabulary {
    private static final Node PROPERTY = Terms.iri(Prefixes.WIKIBASE, "Property");
    private static final Node PROPERTY_TYPE = Terms.iri(Prefixes.WIKIBASE, "propertyType");
    private static final Node DIRECT_CLAIM = Terms.iri(Prefixes.WIKIBASE, "directClaim");
    private static final Node CLAIM = Terms.iri(Prefixes.WIKIBASE, "claim");
    private static final Node STATEMENT_PROPERTY = Terms.iri(Prefixes.WIKIBASE, "statementProperty");
    private static final Node STATEMENT_VALUE = Terms.iri(Prefixes.WIKIBASE, "statementValue");
    private static final Node QUALIFIER = Terms.iri(Prefixes.WIKIBASE, "qualifier");
    private static final Node QUALIFIER_VALUE = Terms.iri(Prefixes.WIKIBASE, "qualifierValue");
    private static final Node REFERENCE = Terms.iri(Prefixes.WIKIBASE, "reference");
    private static final Node REFERENCE_VALUE = Terms.iri(Prefixes.WIKIBASE, "referenceValue");

    private final StreamRDF out;
    private final Set<PropertyMapping> described = new HashSet<>();
    private final Set<EntityType> classes = EnumSet.noneOf(EntityType.class);

    Vocabulary(StreamRDF out) {
        this.out = out;
    }

    /** Describes a property, once. */
    void use(PropertyMapping property) {
        if (described.add(property)) {
            String id = property.id().value();
            Node node = Terms.iri(Prefixes.WD, id);
            Node label = Literals.words(property.label(), "en");
            add(node, Terms.TYPE, PROPERTY);
            add(node, Terms.LABEL, label);
            add(
                    node,
                    PROPERTY_TYPE,
                    Terms.iri(Prefixes.WIKIBASE, property.datatype().wikibaseName()));
            add(node, DIRECT_CLAIM, property.direct());
            add(node, CLAIM, property.claim());
            add(node, STATEMENT_PROPERTY, property.statement());
            add(node, STATEMENT_VALUE, property.statementValue());
            add(node, QUALIFIER, property.qualifier());
            add(node, QUALIFIER_VALUE, property.qualifierValue());
            add(node, REFERENCE, Terms.iri(Prefixes.PR, id));
            add(node, REFERENCE_VALUE, Terms.iri(Prefixes.PRV, id));
            add(property.direct(), Terms.LABEL, label);
        }
    }

    /** The class of a type, described once. */
    Node use(EntityType type) {
        Node node = Terms.iri(Prefixes.SCHEMA, type.schemaClass());
        if (classes.add(type)) {
            add(node, Terms.LABEL, Literals.words(spaced(type.schemaClass()), "en"));
        }
        return node;
    }

    /** {@code music album} for {@code MusicAlbum}; {@code TV series} for {@code TVSeries}. */
    private static String spaced(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts =
                    Character.isUpperCase(c) && i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
            out.append(starts && i > 0 ? " " : "").append(starts ? Character.toLowerCase(c) : c);
        }
        return out.toString();
    }

    private void add(Node s, Node p, Node o) {
        out.triple(Triple.create(s, p, o));
    }
}
