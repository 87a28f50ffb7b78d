/**
 * The SPARQL 1.1 Protocol for queries: parse, check, run within limits, write the answer whole or say that it failed.
 */
@NullMarked
package colophon.web.sparql;

import org.jspecify.annotations.NullMarked;
