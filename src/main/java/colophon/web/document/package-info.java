/**
 * What a document about a thing of the graph holds: its triples, its statements with references and values, what leads to it,
 * and the names of all that it mentions.
 */
@NullMarked
package colophon.web.document;

import org.jspecify.annotations.NullMarked;
