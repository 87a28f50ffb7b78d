/**
 * Reads the data files that librarians edit: tables of tab-separated values packed with the program. The one room besides
 * {@code diagnostic} that every other may use (ADR 0002).
 */
@NullMarked
package colophon.data;

import org.jspecify.annotations.NullMarked;
