/**
 * The account of an extraction: what became of every value of a box of key facts and of every row of a table, so that nothing
 * is lost without a word.
 */
@NullMarked
package colophon.extract.account;

import org.jspecify.annotations.NullMarked;
