package colophon.extract.credit;

import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.data.DataTable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What kind of works a table lists, by the headings above it and by the header of its column of titles. Immutable.
 */
public final class WorkHeadings {
    /**
     * A kind of work.
     *
     * @param type its type
     * @param label what such a work is an instance of, where the heading says
     */
    public record WorkKind(EntityType type, Optional<String> label) {
        /** A work of which nothing is said. */
        public static final WorkKind UNKNOWN = new WorkKind(EntityType.CREATIVE_WORK, Optional.empty());

        public WorkKind {
            Objects.requireNonNull(label);
        }
    }

    private record Form(String words, WorkKind kind) {}

    private final List<Form> forms;

    private WorkHeadings(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The packed headings. */
    public static WorkHeadings load() {
        return new WorkHeadings(DataTable.load("data/vocabulary/work-headings.tsv").rows().stream()
                .map(row ->
                        new Form(row.need("form"), new WorkKind(EntityType.valueOf(row.need("type")), row.get("kind"))))
                .toList());
    }

    /** The kind by the innermost heading that names one, else by the header of the column. */
    public WorkKind kind(List<Passage> headings, String columnHeader) {
        for (Passage heading : headings.reversed()) {
            Optional<WorkKind> kind = find(heading.text());
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        return find(columnHeader).orElse(WorkKind.UNKNOWN);
    }

    /** The kind that words name; empty where they name none. */
    public Optional<WorkKind> find(String words) {
        String lower =
                " " + words.strip().toLowerCase(Locale.ROOT).replace(':', ' ').replace('/', ' ') + " ";
        return forms.stream()
                .filter(f -> lower.contains(" " + f.words() + " "))
                .map(Form::kind)
                .findFirst();
    }
}
