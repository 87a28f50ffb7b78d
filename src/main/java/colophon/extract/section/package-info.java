/**
 * What each part of an article tells of, by its heading.
 */
@NullMarked
package colophon.extract.section;

import org.jspecify.annotations.NullMarked;
