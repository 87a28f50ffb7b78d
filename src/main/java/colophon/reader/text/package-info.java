/**
 * Mirror-style plain text to articles.
 */
@NullMarked
package colophon.reader.text;

import org.jspecify.annotations.NullMarked;
