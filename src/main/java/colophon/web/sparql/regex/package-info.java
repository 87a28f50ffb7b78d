/** Regular expressions of queries that end when their query is cancelled. */
@NullMarked
package colophon.web.sparql.regex;

import org.jspecify.annotations.NullMarked;
