/**
 * The tokens of queries, for what is easier said of them than of a parsed query.
 */
@NullMarked
package colophon.web.sparql.token;

import org.jspecify.annotations.NullMarked;
