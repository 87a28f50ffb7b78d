/**
 * Rules that tell what a sentence states, declared as data: a pattern over words and mentions, and the claims that follow.
 * All patterns are compiled into one automaton, so that reading costs the same however many rules there are.
 */
@NullMarked
package colophon.extract.prose.rule;

import org.jspecify.annotations.NullMarked;
