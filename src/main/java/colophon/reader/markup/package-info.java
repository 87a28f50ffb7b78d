/**
 * What the readers of marked-up pages share: the writing of readable text that knows where its links and italics stand, the
 * grid of a table whose cells span others, and which titles are no articles.
 */
@NullMarked
package colophon.reader.markup;

import org.jspecify.annotations.NullMarked;
