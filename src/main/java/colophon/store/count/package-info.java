/**
 * How much of what a dataset holds, counted over its sorted triples in bounded memory.
 */
@NullMarked
package colophon.store.count;

import org.jspecify.annotations.NullMarked;
