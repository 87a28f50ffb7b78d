/**
 * Runs queries over an index: joins, filters, optional parts and paths by the numbers of terms, which become terms again where
 * something else than their being the same counts (ADR 0022).
 */
@NullMarked
package colophon.store.match;

import org.jspecify.annotations.NullMarked;
