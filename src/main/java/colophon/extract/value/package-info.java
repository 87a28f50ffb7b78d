/**
 * Words to values: dates, money, durations, book numbers, names, languages, countries. Each converter reads one kind of
 * value wherever it stands in a text, in time linear in the text, and says where it found it.
 */
@NullMarked
package colophon.extract.value;

import org.jspecify.annotations.NullMarked;
