package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.extract.value.NotValues;
import java.util.List;

/** Works by title, one a line or link: what precedes or follows, notable works, the album of a song. */
final class WorksReader implements FieldReader {
    private final WorkNames works;
    private final boolean italicOnly;

    private WorksReader(WorkNames works, boolean italicOnly) {
        this.works = works;
        this.italicOnly = italicOnly;
    }

    static WorksReader of(NotValues notValues) {
        return new WorksReader(new WorkNames(notValues), false);
    }

    /** A reader that takes only words set in italics for works, in fields that name other things too. */
    static WorksReader ofItalics(NotValues notValues) {
        return new WorksReader(new WorkNames(notValues), true);
    }

    @Override
    public void read(FieldReading reading) {
        for (Passage line : reading.lines()) {
            if (italicOnly && line.emphases().isEmpty()) {
                reading.keep(line, "names no work in italics");
                continue;
            }
            List<Mention.Page> found = works.of(line, reading.rule().type());
            found.stream().filter(work -> !isSelf(reading, work)).forEach(reading::state);
            if (found.isEmpty()) {
                reading.reject(line, "no title of a work");
            }
        }
    }

    private static boolean isSelf(FieldReading reading, Mention.Page work) {
        return work.linked()
                && reading.box().subject() instanceof Mention.Page own
                && own.title().equals(work.title());
    }
}
