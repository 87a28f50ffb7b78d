/**
 * Mentions to entities: stable keys, merging, authority files and identifiers.
 */
@NullMarked
package colophon.resolve;

import org.jspecify.annotations.NullMarked;
