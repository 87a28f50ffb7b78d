package colophon.store.survey;

/** The words of the vocabularies that a survey looks for, as the sorted lines have them. */
final class Words {
    static final String SCHEMA = "http://schema.org/";
    static final String WDT = "http://www.wikidata.org/prop/direct/";
    static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
    static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";
    static final String ALT_LABEL = "<http://www.w3.org/2004/02/skos/core#altLabel>";
    static final String SAME_AS = "<http://www.w3.org/2002/07/owl#sameAs>";
    static final String SCHEMA_SAME_AS = "<" + SCHEMA + "sameAs>";
    static final String LICENSE = "<" + SCHEMA + "license>";
    static final String ABOUT = "<" + SCHEMA + "about>";
    static final String STATEMENT = "<http://wikiba.se/ontology#Statement>";
    static final String REFERENCE = "<http://wikiba.se/ontology#Reference>";

    /** What has it is an edition, which one gets to from its work. */
    static final String EDITION_OF = "<" + WDT + "P629>";

    private Words() {}
}
