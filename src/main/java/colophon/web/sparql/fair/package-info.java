/**
 * Who may ask when, and how much: turns of queries, shared among clients, and what each client may use up.
 */
@NullMarked
package colophon.web.sparql.fair;

import org.jspecify.annotations.NullMarked;
