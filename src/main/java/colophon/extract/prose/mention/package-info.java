/**
 * What the words of a sentence name: people, works, awards, dates, counts. Which entity a mention is, only the reading of
 * the article tells; here a mention is words, their place and their sort.
 */
@NullMarked
package colophon.extract.prose.mention;

import org.jspecify.annotations.NullMarked;
