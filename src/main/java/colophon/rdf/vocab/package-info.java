/**
 * The namespaces and terms that Colophon publishes with.
 */
@NullMarked
package colophon.rdf.vocab;

import org.jspecify.annotations.NullMarked;
