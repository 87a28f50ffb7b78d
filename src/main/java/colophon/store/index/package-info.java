/**
 * The triples of a snapshot as sorted numbers in files that are mapped into memory, for reading alone (ADR 0022).
 */
@NullMarked
package colophon.store.index;

import org.jspecify.annotations.NullMarked;
