/**
 * Reads queries that were written for the Wikidata Query Service: its label service, its hints, its items, its classes.
 */
@NullMarked
package colophon.web.sparql.wikidata;

import org.jspecify.annotations.NullMarked;
