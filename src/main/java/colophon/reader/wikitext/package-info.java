/**
 * Wikitext, the source of wiki pages, to articles: MediaWiki's markup of headings, lists, tables, links and quotes, and those
 * templates that say facts, by the tables {@code data/vocabulary/wikitext-*.tsv}.
 */
@NullMarked
package colophon.reader.wikitext;

import org.jspecify.annotations.NullMarked;
