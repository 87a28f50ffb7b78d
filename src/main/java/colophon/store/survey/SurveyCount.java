package colophon.store.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts triples that come as lines in the order of their bytes. */
final class SurveyCount {
    /** How many things that articles are about are kept. */
    private static final int SUBJECTS = 3;

    /** Takes a subject when all its lines came. */
    @FunctionalInterface
    interface Ended {
        void accept(SubjectNotes notes) throws IOException;
    }

    private final byte[] ours;
    private final byte[] thing;
    private final byte[] article;
    private final byte[] term = ("<" + Words.SCHEMA).getBytes(StandardCharsets.UTF_8);
    private final Ended ended;

    private final Map<String, Property> properties = new HashMap<>();
    private final Tally classes = new Tally();
    private final Tally kinds = new Tally();
    private final Map<Statistics.Link, Long> links = new HashMap<>();
    private final Map<String, Foremost> members = new HashMap<>();
    private final TreeSet<String> licenses = new TreeSet<>();
    private final TreeSet<String> subjects = new TreeSet<>();
    private final List<String> terms = new ArrayList<>();
    private SortedLine last = new SortedLine(new byte[0], 0, 0);
    private SubjectNotes notes = new SubjectNotes(last, SubjectNotes.Kind.OTHER);
    private long triples;
    private long distinctSubjects;
    private long things;
    private long articles;
    private long statements;
    private long references;

    /** A property with how many triples have it, and the first of the thing with the shortest IRI. */
    private static final class Property {
        private final Role role;
        private long count;
        private SortedLine example = new SortedLine(new byte[0], Integer.MAX_VALUE, 0);

        Property(Role role) {
            this.role = role;
        }
    }

    /**
     * A count.
     *
     * @param base the base IRI of the dataset
     * @param ended takes each subject
     */
    SurveyCount(String base, Ended ended) {
        this.ours = ("<" + base).getBytes(StandardCharsets.UTF_8);
        this.thing = ("<" + base + "entity/").getBytes(StandardCharsets.UTF_8);
        this.article = ("<" + base + "article/").getBytes(StandardCharsets.UTF_8);
        this.ended = ended;
    }

    void add(byte[] bytes) throws IOException {
        SortedLine line = SortedLine.of(bytes);
        if (!line.hasSubjectOf(last)) {
            end();
            notes = new SubjectNotes(line, kindOf(line));
            distinctSubjects++;
        }
        last = line;
        triples++;
        String predicate = line.rawPredicate();
        Property property = properties.computeIfAbsent(predicate, p -> new Property(Role.of(p)));
        property.count++;
        notes.add(line, predicate, property.role);
        count(line, property);
    }

    private SubjectNotes.Kind kindOf(SortedLine line) {
        if (line.subjectStartsWith(thing)) {
            return SubjectNotes.Kind.THING;
        }
        return line.subjectStartsWith(article) ? SubjectNotes.Kind.ARTICLE : SubjectNotes.Kind.OTHER;
    }

    private void count(SortedLine line, Property property) {
        switch (property.role) {
            case TYPE -> countType(line.rawObject());
            case LABEL -> {
                if (line.subjectStartsWith(term)
                        && (terms.isEmpty() || !terms.getLast().equals(line.subjectIri()))) {
                    terms.add(line.subjectIri());
                }
            }
            case SAME -> countLink(line);
            case LICENSE -> {
                if (notes.kind() == SubjectNotes.Kind.ARTICLE && line.hasIriAsObject()) {
                    licenses.add(line.objectIri());
                }
            }
            case ABOUT -> {
                if (line.objectStartsWith(thing)) {
                    subjects.add(line.objectIri());
                    if (subjects.size() > SUBJECTS) {
                        subjects.removeLast();
                    }
                }
            }
            case DIRECT -> {
                if (notes.kind() == SubjectNotes.Kind.THING && line.subject() < property.example.subject()) {
                    property.example = line;
                }
            }
            case ALT_LABEL, OTHER -> {
                // Counted with all properties.
            }
        }
    }

    private void countType(String type) {
        classes.add(type);
        statements += type.equals(Words.STATEMENT) ? 1 : 0;
        references += type.equals(Words.REFERENCE) ? 1 : 0;
    }

    private void countLink(SortedLine line) {
        if (line.hasIriAsObject() && !line.objectStartsWith(ours)) {
            Statistics.Link link = new Statistics.Link(SortedLine.iri(line.rawPredicate()), target(line.objectIri()));
            links.merge(link, 1L, Long::sum);
        }
    }

    /** The scheme and host of an IRI, with a slash at its end. */
    private static String target(String iri) {
        int host = iri.indexOf("://");
        int path = host < 0 ? -1 : iri.indexOf('/', host + 3);
        return path < 0 ? iri : iri.substring(0, path + 1);
    }

    private void end() throws IOException {
        if (notes.kind() == SubjectNotes.Kind.THING) {
            things++;
            for (String type : notes.schemaTypes()) {
                kinds.add(type);
                if (!notes.isEdition()) {
                    members.computeIfAbsent(type, t -> new Foremost()).offer(notes);
                }
            }
        } else if (notes.kind() == SubjectNotes.Kind.ARTICLE && notes.hasType()) {
            articles++;
        }
        ended.accept(notes);
    }

    /**
     * What was counted, after the last line.
     *
     * @param objects how many different objects there are
     */
    Survey result(long objects, PageList pages, NameList names) throws IOException {
        end();
        notes = new SubjectNotes(last, SubjectNotes.Kind.OTHER);
        TreeMap<String, Long> counts = new TreeMap<>();
        Map<String, String> examples = new TreeMap<>();
        properties.forEach((raw, property) -> {
            counts.put(SortedLine.iri(raw), property.count);
            if (property.example.bytes().length > 0) {
                examples.put(SortedLine.iri(raw), property.example.text());
            }
        });
        Map<String, List<String>> foremost = new TreeMap<>();
        members.forEach((raw, things) -> foremost.put(SortedLine.iri(raw), things.iris()));
        return new Survey(
                new Statistics(
                        triples, distinctSubjects, objects, things, counts, classes.byIri(), new TreeMap<>(links)),
                new Census(kinds.total(), statements, references, articles, kinds.byIri()),
                foremost,
                List.copyOf(licenses),
                examples,
                List.copyOf(subjects),
                terms,
                pages,
                names);
    }
}
