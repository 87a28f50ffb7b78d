package colophon.resolve;

import colophon.claim.EntityKey;
import colophon.claim.EntityType;

/**
 * What an authority file says of one thing.
 *
 * @param item the id of its Wikidata item, such as {@code Q1860}
 * @param label Wikidata's label in English
 * @param key the key that its article has
 * @param type what kind of thing it is
 */
record AuthorityRecord(String item, String label, EntityKey key, EntityType type) {
    /** What the IRIs of Wikidata's items begin with. */
    static final String ITEMS = "http://www.wikidata.org/entity/";

    /** The IRI of the item. */
    String iri() {
        return ITEMS + item;
    }
}
