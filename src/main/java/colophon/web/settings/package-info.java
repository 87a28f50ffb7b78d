/**
 * The settings file: every limit of the server by name, with what it means, its unit, default and range.
 */
@NullMarked
package colophon.web.settings;

import org.jspecify.annotations.NullMarked;
