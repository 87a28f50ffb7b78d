/**
 * The literals of a snapshot by the words that they hold: an index of Lucene's, and the property function {@code text:query} that
 * asks it (ADR 0024).
 */
@NullMarked
package colophon.store.text;

import org.jspecify.annotations.NullMarked;
