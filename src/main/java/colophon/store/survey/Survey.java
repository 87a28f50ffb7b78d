package colophon.store.survey;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a whole dataset.
 *
 * @param statistics its exact counts
 * @param census how many things of which kind it has
 * @param members of each class the things that most is said about, as IRIs, the first the one of which most is said
 * @param licenses the licences of the articles that it rests on, as IRIs in order
 * @param examples for each property that leads straight to a value the line of one triple, of the thing with the shortest IRI
 * @param subjects some things that articles are about, as IRIs
 * @param terms the terms of schema.org that have a label, as IRIs in order
 * @param pages the pages of its things and articles
 * @param names the names of its things
 */
public record Survey(
        Statistics statistics,
        Census census,
        Map<String, List<String>> members,
        List<String> licenses,
        Map<String, String> examples,
        List<String> subjects,
        List<String> terms,
        PageList pages,
        NameList names) {
    public Survey {
        Objects.requireNonNull(statistics);
        Objects.requireNonNull(census);
        Objects.requireNonNull(pages);
        Objects.requireNonNull(names);
        members = Collections.unmodifiableMap(new TreeMap<>(members));
        examples = Collections.unmodifiableMap(new TreeMap<>(examples));
        licenses = List.copyOf(licenses);
        subjects = List.copyOf(subjects);
        terms = List.copyOf(terms);
    }

    /** The things of a class that most is said about. */
    public List<String> members(String type) {
        return members.getOrDefault(type, List.of());
    }

    /** The line of a triple that shows how a property is used. */
    public Optional<String> example(String property) {
        return Optional.ofNullable(examples.get(property));
    }
}
