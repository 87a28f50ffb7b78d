/**
 * Article to claims: one small class for each kind of fact.
 */
@NullMarked
package colophon.extract;

import org.jspecify.annotations.NullMarked;
