/**
 * Lists of works: a person's films, books, records and plays, and the works that a sentence introduces ("Three sequels have
 * been published:").
 */
@NullMarked
package colophon.extract.worklist;

import org.jspecify.annotations.NullMarked;
