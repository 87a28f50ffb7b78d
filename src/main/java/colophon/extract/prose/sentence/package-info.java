/**
 * Running prose as sentences of words, every one with its place: the ground that mentions and rules stand on.
 */
@NullMarked
package colophon.extract.prose.sentence;

import org.jspecify.annotations.NullMarked;
