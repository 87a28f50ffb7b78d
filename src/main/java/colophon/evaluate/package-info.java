/** Compares what is stated of an article with what a careful reader would state: precision, recall, and every difference. */
@NullMarked
package colophon.evaluate;

import org.jspecify.annotations.NullMarked;
