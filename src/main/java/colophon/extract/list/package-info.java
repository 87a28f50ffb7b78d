/**
 * Bulleted lists to claims: translations, editions, casts, and the works of a person.
 */
@NullMarked
package colophon.extract.list;

import org.jspecify.annotations.NullMarked;
