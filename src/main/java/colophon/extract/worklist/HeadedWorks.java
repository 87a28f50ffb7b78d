package colophon.extract.worklist;

import colophon.article.Article;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.PropertyId;
import colophon.extract.ExtractionContext;
import colophon.extract.credit.Credits;
import colophon.extract.credit.WorkHeadings.WorkKind;
import colophon.extract.section.SectionRoles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a person did for the works of a table that has no column for it, by the headings above, the notes of the row and the
 * person's calling, as for a line of a list. Immutable.
 */
public final class HeadedWorks {
    /**
     * A person's part in a work.
     *
     * @param kind the kind of work
     * @param properties what the person is to it
     * @param dated whether the date of the row is when the work came out
     * @param made whether the work was finished and shown
     */
    public record Part(WorkKind kind, Set<PropertyId> properties, boolean dated, boolean made) {
        public Part {
            Objects.requireNonNull(kind);
            properties = Set.copyOf(properties);
        }
    }

    private static final int LONGEST_CREDIT = 60;

    private record Callings(List<WorkCallings.Calling> all) {}

    private final Credits credits = Credits.load();
    private final WorkCallings callings = new WorkCallings();
    private final ListHeadings headings = new ListHeadings(SectionRoles.load(), credits);

    /** Whether headings, from the outermost in, say that a person's works are listed. */
    public boolean areListed(List<Passage> above) {
        return headings.read(words(above)).oeuvre();
    }

    /**
     * A person's part in the work of a row.
     *
     * @param above the headings over the row, from the outermost in
     * @param column the kind of work that the column of titles says, if any
     * @param notes what else the row says, by line; a long line tells of the work, not of the person's part
     * @return nothing where the headings are about something else than the person's works
     */
    public Optional<Part> part(
            ExtractionContext context, List<Passage> above, Optional<WorkKind> column, List<Passage> notes) {
        ListHeadings.Told read = headings.read(words(above));
        if (!read.oeuvre()) {
            return Optional.empty();
        }
        boolean open = read.kind().label().isEmpty() && column.isPresent();
        ListHeadings.Told told =
                open ? new ListHeadings.Told(true, read.own(), read.role(), column.get(), read.credits()) : read;
        LineNotes line = notes.stream()
                .map(HeadedWorks::beginning)
                .filter(n -> n.text().length() <= LONGEST_CREDIT)
                .map(n -> LineNotes.of(n, credits))
                .reduce(LineNotes.of(above.getLast().part(0, 0), credits), LineNotes::and);
        OwnPart part = new OwnPart(
                context.topic().subject().name(),
                context.topic().type() == EntityType.MUSIC_GROUP,
                context.shared(Callings.class, this::callings).all());
        WorkKind kind = part.kind(told, line);
        return part.properties(told, kind, line)
                .map(p -> new Part(kind, p, part.isDated(kind, line), !line.isUnmade()));
    }

    /** A short note, or what a long one says first: "Television film, shown again in cinemas …". */
    private static Passage beginning(Passage note) {
        String text = note.text();
        if (text.length() <= LONGEST_CREDIT) {
            return note;
        }
        int end = 0;
        while (end < text.length() && ",.;:(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return note.part(0, end);
    }

    private Callings callings(Article article) {
        return new Callings(callings.of(article));
    }

    private static List<String> words(List<Passage> headings) {
        return headings.stream().map(Passage::text).toList();
    }
}
