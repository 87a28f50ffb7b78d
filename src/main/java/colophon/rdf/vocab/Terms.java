package colophon.rdf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of public vocabularies that are published with, as graph nodes. Properties by Wikidata id are not among them. */
public final class Terms {
    public static final Node TYPE = iri(Prefixes.RDF, "type");
    public static final Node LABEL = iri(Prefixes.RDFS, "label");
    public static final Node ALT_LABEL = iri(Prefixes.SKOS, "altLabel");
    public static final Node SAME_AS = iri(Prefixes.OWL, "sameAs");
    public static final Node WAS_DERIVED_FROM = iri(Prefixes.PROV, "wasDerivedFrom");

    /** From the former IRI of an entity to the one that took its place. */
    public static final Node IS_REPLACED_BY = iri(Prefixes.DCTERMS, "isReplacedBy");

    public static final Node STATEMENT = iri(Prefixes.WIKIBASE, "Statement");
    public static final Node BEST_RANK = iri(Prefixes.WIKIBASE, "BestRank");
    public static final Node RANK = iri(Prefixes.WIKIBASE, "rank");
    public static final Node PREFERRED_RANK = iri(Prefixes.WIKIBASE, "PreferredRank");
    public static final Node NORMAL_RANK = iri(Prefixes.WIKIBASE, "NormalRank");
    public static final Node DEPRECATED_RANK = iri(Prefixes.WIKIBASE, "DeprecatedRank");
    public static final Node REFERENCE = iri(Prefixes.WIKIBASE, "Reference");
    public static final Node TIME_VALUE = iri(Prefixes.WIKIBASE, "TimeValue");
    public static final Node TIME_VALUE_OF = iri(Prefixes.WIKIBASE, "timeValue");
    public static final Node TIME_PRECISION = iri(Prefixes.WIKIBASE, "timePrecision");
    public static final Node QUANTITY_VALUE = iri(Prefixes.WIKIBASE, "QuantityValue");
    public static final Node QUANTITY_AMOUNT = iri(Prefixes.WIKIBASE, "quantityAmount");
    public static final Node QUANTITY_UNIT = iri(Prefixes.WIKIBASE, "quantityUnit");
    public static final Node QUANTITY_LOWER = iri(Prefixes.WIKIBASE, "quantityLowerBound");
    public static final Node QUANTITY_UPPER = iri(Prefixes.WIKIBASE, "quantityUpperBound");

    /** What Wikidata has as the unit of a number without unit. */
    public static final Node NO_UNIT = iri(Prefixes.WD, "Q199");

    public static final Node SPECIFIC_RESOURCE = iri(Prefixes.OA, "SpecificResource");
    public static final Node HAS_SOURCE = iri(Prefixes.OA, "hasSource");
    public static final Node HAS_SELECTOR = iri(Prefixes.OA, "hasSelector");
    public static final Node TEXT_POSITION_SELECTOR = iri(Prefixes.OA, "TextPositionSelector");
    public static final Node START = iri(Prefixes.OA, "start");
    public static final Node END = iri(Prefixes.OA, "end");
    public static final Node TEXT_QUOTE_SELECTOR = iri(Prefixes.OA, "TextQuoteSelector");
    public static final Node EXACT = iri(Prefixes.OA, "exact");
    public static final Node PREFIX = iri(Prefixes.OA, "prefix");
    public static final Node SUFFIX = iri(Prefixes.OA, "suffix");

    /** The project that a statement was imported from, in a reference. */
    public static final Node IMPORTED_FROM = iri(Prefixes.PR, "P143");

    /** The words quoted, in a reference. */
    public static final Node QUOTATION = iri(Prefixes.PR, "P1683");

    public static final Node ARTICLE = iri(Prefixes.SCHEMA, "Article");
    public static final Node NAME = iri(Prefixes.SCHEMA, "name");
    public static final Node TEXT = iri(Prefixes.SCHEMA, "text");
    public static final Node LICENSE = iri(Prefixes.SCHEMA, "license");
    public static final Node CREDIT_TEXT = iri(Prefixes.SCHEMA, "creditText");
    public static final Node IS_BASED_ON = iri(Prefixes.SCHEMA, "isBasedOn");
    public static final Node IS_PART_OF = iri(Prefixes.SCHEMA, "isPartOf");
    public static final Node VERSION = iri(Prefixes.SCHEMA, "version");
    public static final Node DATE_MODIFIED = iri(Prefixes.SCHEMA, "dateModified");
    public static final Node ABOUT = iri(Prefixes.SCHEMA, "about");
    public static final Node IN_LANGUAGE = iri(Prefixes.SCHEMA, "inLanguage");
    public static final Node SCHEMA_SAME_AS = iri(Prefixes.SCHEMA, "sameAs");

    private Terms() {}

    /** A term of a namespace. */
    public static Node iri(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
