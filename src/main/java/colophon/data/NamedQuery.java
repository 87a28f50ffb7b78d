package colophon.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SPARQL query that comes with the program, for people to run, read and change. Its IRIs may be relative; they are
 * resolved against the base IRI of the dataset that it is put to.
 *
 * @param name what it is called by: the name of its file in {@code queries/} without {@code .rq}
 * @param title what it finds, in a few words
 * @param description what it finds and how, in a sentence or two
 * @param text the query, its comments included
 * @param parameters what may be put into it
 */
public record NamedQuery(String name, String title, String description, String text, List<Parameter> parameters) {
    public NamedQuery {
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException(
                    "queries/" + name + ".rq needs the comments '# title: …' and '# description: …'");
        }
    }

    /**
     * Something that may be put into a query, where it says {@code VALUES ?name { … }} for the first time: a whole number where a
     * number stands there, else a text.
     *
     * @param name the variable's name
     * @param label what is put there, for people
     * @param usual the number or text that stands there
     * @param isNumber whether it is a number
     */
    public record Parameter(String name, String label, String usual, boolean isNumber) {
        private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,9}");

        /** Where a value stands in a query. */
        private static Pattern place(String name) {
            return Pattern.compile("VALUES \\?" + name + " \\{ (?:([-+]?[0-9]+)|\"([^\"\\\\]*)\") }");
        }

        private static Parameter parse(String comment, String text) {
            String[] words = comment.split(" ", 2);
            Matcher place = place(words[0]).matcher(text);
            if (words.length < 2 || !place.find()) {
                throw new IllegalArgumentException(
                        "a parameter is described as '# parameter: NAME LABEL' and stands in the query as"
                                + " 'VALUES ?NAME { 1 }' or 'VALUES ?NAME { \"text\" }', unlike: " + comment);
            }
            boolean number = place.group(1) != null;
            return new Parameter(words[0], words[1].strip(), number ? place.group(1) : place.group(2), number);
        }

        /** Whether a value may be put there. */
        public boolean takes(String value) {
            return !isNumber || NUMBER.matcher(value.strip()).matches();
        }

        private String putInto(String text, String value) {
            if (!takes(value)) {
                return text;
            }
            String literal = isNumber ? value : '"' + escaped(value) + '"';
            return place(name)
                    .matcher(text)
                    .replaceFirst(Matcher.quoteReplacement("VALUES ?" + name + " { " + literal + " }"));
        }

        private static String escaped(String value) {
            return value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\p{Cntrl}]", " ");
        }
    }

    /** The text with other values for some parameters; a value that is no number where one is needed is left out. */
    public String with(Map<String, String> values) {
        String changed = text;
        for (Parameter parameter : parameters) {
            String value = values.get(parameter.name());
            if (value != null) {
                changed = parameter.putInto(changed, value.strip());
            }
        }
        return changed;
    }

    /** Parses a query's text; a comment that follows the description continues it. */
    public static NamedQuery parse(String name, String text) {
        String title = "";
        List<Parameter> parameters = new ArrayList<>();
        StringBuilder description = new StringBuilder();
        for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
            String comment = line.substring(1).strip();
            if (comment.startsWith("title:")) {
                title = comment.substring("title:".length()).strip();
            } else if (comment.startsWith("description:")) {
                description.append(comment.substring("description:".length()).strip());
            } else if (comment.startsWith("parameter:")) {
                parameters.add(
                        Parameter.parse(comment.substring("parameter:".length()).strip(), text));
            } else if (!description.isEmpty()) {
                description.append(' ').append(comment);
            }
        }
        return new NamedQuery(name, title, description.toString().strip(), text, parameters);
    }
}
