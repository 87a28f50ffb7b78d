package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Value;
import colophon.extract.value.Converters;
import colophon.extract.value.DateRange;
import colophon.extract.value.Found;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import java.util.List;
import java.util.Optional;

/** Readers of spans of time: runs of series, years of work, and first publications with their publisher. */
final class TimeReaders {
    private TimeReaders() {}

    /** The start and end of a run. */
    static FieldReader span(Converters converters, String start, String end) {
        return reading -> {
            List<Found<DateRange>> found =
                    converters.dates().scan(reading.value().text());
            if (found.isEmpty()) {
                reading.reject(reading.value(), "no date");
                return;
            }
            DateRange first = found.getFirst().value();
            state(reading, start, first);
            DateRange last = found.getLast().value();
            Optional<DateRange> closing = last.end().map(DateRange::of);
            boolean two = found.size() == 2 && first.isSingle() && last.isSingle() && isDashed(reading.value(), found);
            (two ? Optional.of(last) : closing).ifPresent(range -> state(reading, end, range));
        };
    }

    private static boolean isDashed(Passage value, List<Found<DateRange>> found) {
        String between =
                value.text().substring(found.getFirst().to(), found.getLast().from());
        return between.indexOf('\u2013') >= 0 || between.indexOf('-') >= 0 || between.contains(" to ");
    }

    private static void state(FieldReading reading, String property, DateRange range) {
        reading.state(reading.box().subject(), PropertyId.of(property), new Value.Time<>(range.start()), List.of());
    }

    /** "1954 (Harbour Press)": the date, and who published it then. */
    static FieldReader published(Converters converters, FieldReader dates) {
        NameList names = NameList.of(NameList.Kind.BODIES);
        return reading -> {
            dates.read(reading);
            if (reading.sibling("publisher").isPresent()
                    || !reading.box().subject().type().isWork()) {
                return;
            }
            for (Passage line : reading.lines()) {
                int open = line.text().indexOf('(');
                int close = line.text().indexOf(')', open + 1);
                boolean dated = open > 0
                        && close > open
                        && converters
                                .dates()
                                .first(line.text().substring(0, open))
                                .isPresent();
                if (dated) {
                    publishers(reading, names.split(line.part(open + 1, close)), converters);
                }
            }
        };
    }

    private static void publishers(FieldReading reading, List<NamedPart> parts, Converters converters) {
        for (NamedPart part : parts) {
            boolean place = converters.countries().named(part.name()).isPresent();
            boolean dated = converters.dates().first(part.name()).isPresent();
            if (!place
                    && !dated
                    && converters.notValues().isProperName(part.name())
                    && part.link().isPresent()) {
                Mention publisher = part.mention(EntityType.ORGANIZATION);
                reading.state(reading.box().subject(), PropertyId.of("P123"), new Value.Item<>(publisher), List.of());
            }
        }
    }

    /** The day and place of a first performance. */
    static FieldReader premiere(Converters converters, FieldReader dates) {
        return reading -> {
            if (converters.dates().first(reading.value().text()).isPresent()) {
                dates.read(reading);
            } else {
                reading.reject(reading.value(), "no date");
            }
        };
    }
}
