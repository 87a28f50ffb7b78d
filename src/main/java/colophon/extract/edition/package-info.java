/**
 * Editions and translations of works: what an article says of each, and the claims that follow.
 */
@NullMarked
package colophon.extract.edition;

import org.jspecify.annotations.NullMarked;
