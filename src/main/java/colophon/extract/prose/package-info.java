/**
 * Facts from sentences: sentences are split, their mentions found, what they refer to resolved by what the article said
 * before, rules matched, guards asked, claims stated with the rule that read them.
 */
@NullMarked
package colophon.extract.prose;

import org.jspecify.annotations.NullMarked;
