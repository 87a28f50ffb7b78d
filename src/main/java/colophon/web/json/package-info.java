/**
 * JSON-LD 1.1 that reads as plain JSON: one object for the thing that a document is about, in the words of the context that
 * the site serves.
 */
@NullMarked
package colophon.web.json;

import org.jspecify.annotations.NullMarked;
