/**
 * What people did for works, in the words of tables and lists: credits, characters, and the kinds of work that headings
 * name.
 */
@NullMarked
package colophon.extract.credit;

import org.jspecify.annotations.NullMarked;
