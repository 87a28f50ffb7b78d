package colophon.rdf.vocab;

import colophon.data.DataTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.riot.system.StreamRDF;

/** The prefixes that every document of a dataset is written with, in the order in which they are declared ({@code ontology/prefixes.tsv}). */
public final class Prefixes {
    public static final String WD = "http://www.wikidata.org/entity/";
    public static final String WDT = "http://www.wikidata.org/prop/direct/";
    public static final String P = "http://www.wikidata.org/prop/";
    public static final String PS = "http://www.wikidata.org/prop/statement/";
    public static final String PSV = "http://www.wikidata.org/prop/statement/value/";
    public static final String PQ = "http://www.wikidata.org/prop/qualifier/";
    public static final String PQV = "http://www.wikidata.org/prop/qualifier/value/";
    public static final String PR = "http://www.wikidata.org/prop/reference/";
    public static final String PRV = "http://www.wikidata.org/prop/reference/value/";
    public static final String WIKIBASE = "http://wikiba.se/ontology#";
    public static final String SCHEMA = "http://schema.org/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";

    private Prefixes() {}

    /**
     * The prefixes of a dataset.
     *
     * @param base its base IRI, with the slash at its end
     */
    public static Map<String, String> of(String base) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        for (DataTable.Row row : DataTable.load("ontology/prefixes.tsv").rows()) {
            prefixes.put(row.need("prefix"), row.need("namespace"));
        }
        prefixes.put("colophon", OwnTerms.namespace(base));
        return Collections.unmodifiableMap(prefixes);
    }

    /** Declares the prefixes of a dataset on a stream. */
    public static void declare(String base, StreamRDF out) {
        of(base).forEach(out::prefix);
    }
}
