/**
 * Awards, whatever part of an article tells of them: their names put together from body and category, the words for
 * results, and the claims that an award gives for a person and a work.
 */
@NullMarked
package colophon.extract.award;

import org.jspecify.annotations.NullMarked;
