package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import colophon.extract.value.Countries;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import colophon.extract.value.NotValues;
import java.util.ArrayList;
import java.util.List;

/** Companies and other bodies by name; a country in a note says where it holds. */
final class BodiesReader implements FieldReader {
    private static final PropertyId VALID_IN = PropertyId.of("P3005");

    private final NameList names = NameList.of(NameList.Kind.BODIES);
    private final NotValues notValues;
    private final Countries countries;

    BodiesReader(NotValues notValues, Countries countries) {
        this.notValues = notValues;
        this.countries = countries;
    }

    @Override
    public void read(FieldReading reading) {
        for (NamedPart part : names.split(reading.lines())) {
            if (!notValues.isProperName(part.name())) {
                reject(reading, part.words());
                continue;
            }
            List<Qualifier<Mention>> where = new ArrayList<>();
            part.notes().stream()
                    .flatMap(note -> countries.named(note).stream())
                    .forEach(country -> where.add(new Qualifier<>(VALID_IN, new Value.Item<>(country))));
            Value<Mention> body = new Value.Item<>(part.mention(reading.rule().type()));
            reading.rule()
                    .properties()
                    .forEach(property -> reading.state(reading.box().subject(), property, body, where));
        }
    }

    private static void reject(FieldReading reading, Passage words) {
        reading.reject(words, "no name of a company or other body");
    }
}
