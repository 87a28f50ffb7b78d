/**
 * Files of sorted lines: made, compared and searched in bounded memory, whatever their length.
 */
@NullMarked
package colophon.store.line;

import org.jspecify.annotations.NullMarked;
