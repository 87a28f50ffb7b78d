/**
 * Looks after queries while they run: stops them when nobody waits for the answer, and before they use up the memory.
 */
@NullMarked
package colophon.web.sparql.watch;

import org.jspecify.annotations.NullMarked;
