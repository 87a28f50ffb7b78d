/**
 * Joins the stages: read, extract, resolve, map, validate, publish.
 */
@NullMarked
package colophon.pipeline;

import org.jspecify.annotations.NullMarked;
