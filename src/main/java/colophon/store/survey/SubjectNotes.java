package colophon.store.survey;

import java.util.ArrayList;
import java.util.List;

/** What is noted of one subject while its lines come. */
final class SubjectNotes {
    /** What a subject is: a thing of ours, an article that was read, or anything else. */
    enum Kind {
        THING,
        ARTICLE,
        OTHER
    }

    private final SortedLine first;
    private final Kind kind;
    private final List<String> types = new ArrayList<>(2);
    private final List<String> labels = new ArrayList<>(2);
    private final List<String> otherNames = new ArrayList<>();
    private int lines;
    private boolean edition;

    SubjectNotes(SortedLine first, Kind kind) {
        this.first = first;
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    String iri() {
        return first.subjectIri();
    }

    /** How many triples it has. */
    int lines() {
        return lines;
    }

    boolean isEdition() {
        return edition;
    }

    boolean hasType() {
        return !types.isEmpty();
    }

    /** Its classes of schema.org, raw. */
    List<String> schemaTypes() {
        return types.stream().filter(t -> t.startsWith("<" + Words.SCHEMA)).toList();
    }

    /** All its names, raw literals. */
    List<String> names() {
        List<String> names = new ArrayList<>(labels);
        names.addAll(otherNames);
        return names;
    }

    /** What it is called: its label, in English where it has one, or its IRI. */
    String name() {
        return labels.stream()
                .filter(l -> l.startsWith("\"@en", l.lastIndexOf('"')))
                .findFirst()
                .or(() -> labels.stream().findFirst())
                .map(l -> l.substring(1, l.lastIndexOf('"')))
                .orElseGet(this::iri);
    }

    void add(SortedLine line, String rawPredicate, Role role) {
        lines++;
        if (kind == Kind.OTHER) {
            return;
        }
        switch (role) {
            case TYPE -> types.add(line.rawObject());
            case LABEL -> addLiteral(labels, line);
            case ALT_LABEL -> addLiteral(otherNames, line);
            case DIRECT -> edition |= rawPredicate.equals(Words.EDITION_OF);
            case SAME, LICENSE, ABOUT, OTHER -> {
                // Of no account for what a subject is.
            }
        }
    }

    private static void addLiteral(List<String> names, SortedLine line) {
        String raw = line.rawObject();
        if (raw.startsWith("\"")) {
            names.add(raw);
        }
    }
}
