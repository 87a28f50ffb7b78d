/**
 * Tables of an article: what their columns hold, and the facts of accolade, cast and filmography tables.
 */
@NullMarked
package colophon.extract.table;

import org.jspecify.annotations.NullMarked;
