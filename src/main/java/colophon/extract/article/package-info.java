/**
 * What an article is about, and the facade that reads everything it says.
 */
@NullMarked
package colophon.extract.article;

import org.jspecify.annotations.NullMarked;
