/**
 * What an article says about mentions (claims, each with its evidence), and what is then stated about entities (statements, each with rank and references).
 */
@NullMarked
package colophon.claim;

import org.jspecify.annotations.NullMarked;
