/**
 * The document model that every reader produces. Each piece of an article knows its place in the article's text, counted in Unicode code points.
 */
@NullMarked
package colophon.article;

import org.jspecify.annotations.NullMarked;
