/**
 * What was wrong with an input: a code, a severity, a place and a cure, and the sink that collects them.
 */
@NullMarked
package colophon.diagnostic;

import org.jspecify.annotations.NullMarked;
