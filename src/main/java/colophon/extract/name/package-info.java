/**
 * Names of people in tables and lists: their shape, and whom a bare name of one article means by the article's links.
 */
@NullMarked
package colophon.extract.name;

import org.jspecify.annotations.NullMarked;
