/**
 * Statements to triples, driven by the mapping table in ontology/.
 */
@NullMarked
package colophon.rdf;

import org.jspecify.annotations.NullMarked;
