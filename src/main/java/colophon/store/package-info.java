/**
 * Datasets as numbered immutable snapshots, switched atomically.
 */
@NullMarked
package colophon.store;

import org.jspecify.annotations.NullMarked;
