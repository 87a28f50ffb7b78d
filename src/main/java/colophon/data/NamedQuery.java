package colophon.data;

import java.util.Objects;

/**
 * A SPARQL query that comes with the program, for people to run, read and change. Its IRIs may be relative; they are
 * resolved against the base IRI of the dataset that it is put to.
 *
 * @param name what it is called by: the name of its file in {@code queries/} without {@code .rq}
 * @param title what it finds, in a few words
 * @param description what it finds and how, in a sentence or two
 * @param text the query, its comments included
 */
public record NamedQuery(String name, String title, String description, String text) {
    public NamedQuery {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException(
                    "queries/" + name + ".rq needs the comments '# title: …' and '# description: …'");
        }
    }

    /** Parses a query's text; a comment that follows the description continues it. */
    public static NamedQuery parse(String name, String text) {
        String title = "";
        StringBuilder description = new StringBuilder();
        for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
            String comment = line.substring(1).strip();
            if (comment.startsWith("title:")) {
                title = comment.substring("title:".length()).strip();
            } else if (comment.startsWith("description:")) {
                description.append(comment.substring("description:".length()).strip());
            } else if (!description.isEmpty()) {
                description.append(' ').append(comment);
            }
        }
        return new NamedQuery(name, title, description.toString().strip(), text);
    }
}
