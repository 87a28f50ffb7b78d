/**
 * Answers that were given are kept: by what was asked, however it was written.
 */
@NullMarked
package colophon.web.sparql.cache;

import org.jspecify.annotations.NullMarked;
