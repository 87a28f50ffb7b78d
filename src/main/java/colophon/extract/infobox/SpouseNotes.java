package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import colophon.extract.value.DateRange;
import colophon.extract.value.DateScanner;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import java.util.ArrayList;
import java.util.List;

/** Takes "Una Pell (m. 1990; div. 2001)" apart: the name, and when the marriage began and ended. */
final class SpouseNotes {
    private static final PropertyId START = PropertyId.of("P580");
    private static final PropertyId END = PropertyId.of("P582");

    private final NameList names = NameList.of(NameList.Kind.PEOPLE);
    private final DateScanner dates;

    SpouseNotes(DateScanner dates) {
        this.dates = dates;
    }

    /** A spouse with the qualifiers that the notes give. */
    record Spouse(NamedPart part, List<Qualifier<Mention>> qualifiers) {}

    List<Spouse> split(List<Passage> lines) {
        return names.split(lines).stream()
                .map(part -> new Spouse(part, qualifiers(String.join("; ", part.notes()))))
                .toList();
    }

    private List<Qualifier<Mention>> qualifiers(String notes) {
        List<Qualifier<Mention>> found = new ArrayList<>();
        List<DateRange> ranges = dates.scan(notes).stream().map(f -> f.value()).toList();
        if (ranges.isEmpty()) {
            return found;
        }
        DateRange first = ranges.getFirst();
        boolean onlyEnd = ranges.size() == 1
                && first.isSingle()
                && (notes.startsWith("div") || notes.startsWith("d.") || notes.startsWith("until"));
        found.add(new Qualifier<>(onlyEnd ? END : START, new Value.Time<>(first.start())));
        first.end()
                .or(() -> ranges.size() > 1 && !onlyEnd
                        ? java.util.Optional.of(ranges.get(1).start())
                        : java.util.Optional.empty())
                .filter(end -> end.compareTo(first.start()) >= 0)
                .ifPresent(end -> found.add(new Qualifier<>(END, new Value.Time<>(end))));
        return found;
    }
}
