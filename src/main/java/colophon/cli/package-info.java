/**
 * The command line: commands, settings and progress.
 */
@NullMarked
package colophon.cli;

import org.jspecify.annotations.NullMarked;
