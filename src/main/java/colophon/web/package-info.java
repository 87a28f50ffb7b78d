/**
 * The linked-data server: SPARQL protocol, entity documents, pages, negotiation and downloads.
 */
@NullMarked
package colophon.web;

import org.jspecify.annotations.NullMarked;
