package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import colophon.extract.value.NotValues;
import java.util.List;

/** Relatives by name. Where a field mixes them with words for the relation, only linked names are taken. */
final class RelativesReader implements FieldReader {
    private final NameList names = NameList.of(NameList.Kind.PEOPLE);
    private final NotValues notValues;
    private final boolean linkedOnly;

    private RelativesReader(NotValues notValues, boolean linkedOnly) {
        this.notValues = notValues;
        this.linkedOnly = linkedOnly;
    }

    static RelativesReader of(NotValues notValues, boolean linkedOnly) {
        return new RelativesReader(notValues, linkedOnly);
    }

    @Override
    public void read(FieldReading reading) {
        read(reading, reading.lines());
    }

    void read(FieldReading reading, List<Passage> lines) {
        for (NamedPart part : names.split(lines)) {
            boolean mother = part.name().startsWith("with ") || part.name().startsWith("With ");
            boolean full = part.link().isPresent()
                    || !linkedOnly && !mother && part.name().indexOf(' ') > 0;
            if (full && notValues.isProperName(part.name())) {
                reading.state(part.mention(reading.rule().type()));
            } else {
                reading.keep(part.words(), "no full or linked name");
            }
        }
    }
}
