/**
 * Rendered wiki pages to articles.
 */
@NullMarked
package colophon.reader.html;

import org.jspecify.annotations.NullMarked;
