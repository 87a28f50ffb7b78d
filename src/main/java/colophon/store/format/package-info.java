/**
 * The forms that RDF is written in, by subject and in a fixed order, so that equal graphs are equal bytes and a dataset
 * of any size can be written as it is read.
 */
@NullMarked
package colophon.store.format;

import org.jspecify.annotations.NullMarked;
