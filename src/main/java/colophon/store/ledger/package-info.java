/**
 * What became of everything that a store ever published: which names were given out and when, what was united, told apart or
 * withdrawn, and what changed from one snapshot to the next.
 */
@NullMarked
package colophon.store.ledger;

import org.jspecify.annotations.NullMarked;
