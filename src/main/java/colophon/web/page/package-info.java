/**
 * What the pages show, as plain records for the templates, and how it is gathered from the graph.
 */
@NullMarked
package colophon.web.page;

import org.jspecify.annotations.NullMarked;
