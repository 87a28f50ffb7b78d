/**
 * The SHACL gate: the shapes are data in ontology/.
 */
@NullMarked
package colophon.validate;

import org.jspecify.annotations.NullMarked;
