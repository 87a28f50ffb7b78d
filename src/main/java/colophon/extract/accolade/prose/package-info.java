/**
 * Awards that the sentences of a work's page tell of, one after another: "It was nominated for Best Picture, Best Actor (Jan
 * Doe) and Best Song".
 */
@NullMarked
package colophon.extract.accolade.prose;

import org.jspecify.annotations.NullMarked;
