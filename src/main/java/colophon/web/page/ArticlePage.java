package colophon.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The page of a source article: the text that was read, line by line, with every quoted place marked and what it says beside
 * it.
 *
 * @param frame what stands around it
 * @param iri its IRI
 * @param title its title
 * @param language the BCP 47 tag of its text
 * @param about the thing that it is about
 * @param credit whom it is owed to, may be empty
 * @param license the IRI of its licence
 * @param source its own address
 * @param revision its revision, may be empty
 * @param date when it was last changed or copied, may be empty
 * @param statements how many statements rest on it
 * @param lines its lines
 */
public record ArticlePage(
        Frame frame,
        String iri,
        String title,
        String language,
        Optional<ValueView> about,
        String credit,
        Optional<String> license,
        Optional<String> source,
        String revision,
        String date,
        int statements,
        List<Line> lines) {
    public ArticlePage {
        Objects.requireNonNull(frame);
        Objects.requireNonNull(title);
        lines = List.copyOf(lines);
    }

    /**
     * A line of the text.
     *
     * @param segments its pieces in order
     * @param notes what the quotes that begin in it say
     */
    public record Line(List<Segment> segments, List<Note> notes) {
        public Line {
            segments = List.copyOf(segments);
            notes = List.copyOf(notes);
        }

        /** The notes by what they are about, in order; the article's own subject comes first and needs no heading. */
        public List<List<Note>> notesBySubject() {
            List<List<Note>> groups = new ArrayList<>();
            for (Note note : notes) {
                if (groups.isEmpty() || !groups.getLast().getFirst().subject().equals(note.subject())) {
                    groups.add(new ArrayList<>());
                }
                groups.getLast().add(note);
            }
            return groups;
        }

        /** Whether there is nothing on it. */
        public boolean isBlank() {
            return segments.stream().allMatch(s -> s.text().isBlank());
        }
    }

    /**
     * A piece of a line, within the same quotes from end to end.
     *
     * @param text its words
     * @param anchors the names of the quotes that begin here
     * @param depth how many quotes it is part of
     */
    public record Segment(String text, List<String> anchors, int depth) {
        public Segment {
            anchors = List.copyOf(anchors);
        }
    }

    /**
     * What a quote says.
     *
     * @param anchor the quote's name
     * @param subject what it is about
     * @param own whether that is what the whole article is about
     * @param property the property's name
     * @param value the value
     * @param deprecated whether it is known to be wrong
     * @param href the statement's page
     */
    public record Note(
            String anchor,
            ValueView subject,
            boolean own,
            String property,
            ValueView value,
            boolean deprecated,
            String href) {}
}
