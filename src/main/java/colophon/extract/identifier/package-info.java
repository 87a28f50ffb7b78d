/**
 * Identifiers and official sites of what an article is about, from its external links.
 */
@NullMarked
package colophon.extract.identifier;

import org.jspecify.annotations.NullMarked;
