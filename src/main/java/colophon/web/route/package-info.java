/**
 * What the site answers, by kind of address: things and their documents, the vocabulary, the dataset, downloads.
 */
@NullMarked
package colophon.web.route;

import org.jspecify.annotations.NullMarked;
