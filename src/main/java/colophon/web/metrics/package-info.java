/**
 * What the server counts of itself, and how it is told to monitoring systems.
 */
@NullMarked
package colophon.web.metrics;

import org.jspecify.annotations.NullMarked;
