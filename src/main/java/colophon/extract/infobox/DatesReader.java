package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import colophon.extract.value.DateRange;
import colophon.extract.value.DateScanner;
import colophon.extract.value.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Dates, each with the place or festival that the parentheses after it name. */
final class DatesReader implements FieldReader {
    private static final PropertyId CIRCUMSTANCES = PropertyId.of("P1480");

    private final DateScanner dates;
    private final ReleasePlaces places;

    DatesReader(DateScanner dates, ReleasePlaces places) {
        this.dates = dates;
        this.places = places;
    }

    @Override
    public void read(FieldReading reading) {
        Set<String> said = new HashSet<>();
        Passage value = reading.value();
        List<Found<DateRange>> found = dates.scan(value.text());
        for (int i = 0; i < found.size(); i++) {
            int next = i + 1 < found.size()
                    ? found.get(i + 1).from()
                    : value.text().length();
            state(reading, found.get(i), places.after(value, found.get(i).to(), next), said);
        }
        if (found.isEmpty()) {
            reading.reject(value, "no date");
        }
    }

    private static void state(
            FieldReading reading, Found<DateRange> found, List<Qualifier<Mention>> place, Set<String> said) {
        DateRange range = found.value();
        PartialDate date = range.start();
        boolean repeated = place.isEmpty() && said.contains(date.toString());
        if (repeated || !said.add(date + " " + place)) {
            return;
        }
        said.add(date.toString());
        List<Qualifier<Mention>> qualifiers = new ArrayList<>(place);
        if (range.approximate()) {
            Mention circa = Mention.named("circa", EntityType.CONCEPT);
            qualifiers.add(new Qualifier<>(CIRCUMSTANCES, new Value.Item<>(circa)));
        }
        Value<Mention> value = new Value.Time<>(date);
        reading.rule()
                .properties()
                .forEach(property -> reading.state(reading.box().subject(), property, value, qualifiers));
    }
}
