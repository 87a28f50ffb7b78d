/**
 * Lists of awards and nominations: bullets, nested bullets and definition lists below a heading or an introducing sentence.
 */
@NullMarked
package colophon.extract.accolade;

import org.jspecify.annotations.NullMarked;
