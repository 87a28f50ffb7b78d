/**
 * The rows of a box of key facts to claims: one small class for each kind of value, chosen by a table that librarians edit.
 */
@NullMarked
package colophon.extract.infobox;

import org.jspecify.annotations.NullMarked;
