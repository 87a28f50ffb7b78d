package colophon.extract.prose.mention;

import colophon.claim.EntityType;

/**
 * A kind of work that a common noun names.
 *
 * @param label the value of instance of, such as {@code film}
 * @param type the kind of thing in the graph
 * @param path the word in the address of a work that only one article describes
 */
public record WorkNoun(String label, EntityType type, String path) {}
