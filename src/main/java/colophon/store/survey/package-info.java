/**
 * What is known of a whole dataset, found out once while it is built, from its sorted triples, in bounded memory: counts, the
 * things of each class that most is said about, the pages, the names that a search goes through. It lies beside the triples in
 * small files, so that no request has to look at everything (ADR 0021).
 */
@NullMarked
package colophon.store.survey;

import org.jspecify.annotations.NullMarked;
