package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Value;
import colophon.extract.value.Converters;
import colophon.extract.value.DateRange;
import colophon.extract.value.Found;
import colophon.extract.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Readers of when and where somebody was born and died. */
final class LifeReaders {
    private LifeReaders() {}

    /** The day, the name given before it, and the place after it. */
    static FieldReader born(Converters converters, PlacesReader places) {
        return reading -> {
            Optional<Found<DateRange>> date = date(reading, converters);
            birthName(reading, date, converters);
            place(reading, date, places, "P19");
        };
    }

    /** The day and place. */
    static FieldReader died(Converters converters, PlacesReader places) {
        return reading -> place(reading, date(reading, converters), places, "P20");
    }

    private static Optional<Found<DateRange>> date(FieldReading reading, Converters converters) {
        List<Found<DateRange>> all = converters.dates().scan(reading.value().text());
        // The most exact of the first two: "(1985-05-28) 28 May 1985", "1985 or 28 May 1985".
        Optional<Found<DateRange>> date = all.stream()
                .limit(2)
                .max(java.util.Comparator.comparingInt(f -> f.value().start().precision()));
        date.ifPresent(found -> reading.state(new Value.Time<>(found.value().start())));
        return date.map(found -> new Found<>(
                found.value(),
                all.getFirst().from(),
                all.size() > 1 && isSame(all) ? all.get(1).to() : found.to()));
    }

    private static boolean isSame(List<Found<DateRange>> all) {
        return all.getFirst().value().start().agreesWith(all.get(1).value().start());
    }

    private static void birthName(FieldReading reading, Optional<Found<DateRange>> date, Converters converters) {
        int to = date.map(Found::from).orElse(0);
        String before = Words.plain(reading.value().text().substring(0, to));
        int open = before.indexOf('(');
        String name = open >= 0 ? before.substring(0, open).strip() : before;
        boolean full = name.indexOf(' ') > 0 && converters.notValues().isProperName(name) && name.indexOf(',') < 0;
        if (full && reading.box().field("birth-name").isEmpty()) {
            Value<Mention> value = new Value.Monolingual<>(
                    name, reading.context().article().source().language());
            reading.state(reading.box().subject(), PropertyId.of("P1477"), value, List.of());
        }
    }

    /** The place is what follows the date and the age in parentheses. */
    private static void place(
            FieldReading reading, Optional<Found<DateRange>> date, PlacesReader places, String property) {
        Passage rest = afterNotes(reading.value()
                .part(date.map(Found::to).orElse(0), reading.value().text().length()));
        if (rest.isBlank()) {
            return;
        }
        Optional<Mention> place = places.place(rest);
        place.ifPresentOrElse(
                p -> reading.state(reading.box().subject(), PropertyId.of(property), new Value.Item<>(p), List.of()),
                () -> reading.reject(rest, "no name of a place"));
    }

    /** Without the parentheses, commas and "in" that may come before the place. */
    private static Passage afterNotes(Passage words) {
        String text = words.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int close = c == '(' ? text.indexOf(')', i) : -1;
            if (close >= 0) {
                i = close + 1;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || ",;)-\u2013.".indexOf(c) >= 0) {
                i++;
            } else if (text.startsWith("in ", i) || text.startsWith("at ", i)) {
                i += 3;
            } else {
                break;
            }
        }
        return words.part(i, text.length());
    }

    /** Spouses and partners, with the years in the notes. */
    static FieldReader spouses(Converters converters) {
        SpouseNotes notes = new SpouseNotes(converters.dates());
        return reading -> notes.split(reading.lines()).forEach(spouse -> {
            boolean named = converters.notValues().isProperName(spouse.part().name())
                    && !converters.dates().first(spouse.part().name()).isPresent();
            if (named) {
                reading.state(
                        reading.box().subject(),
                        reading.rule().property(),
                        new Value.Item<>(spouse.part().mention(reading.rule().type())),
                        spouse.qualifiers());
            } else {
                reading.reject(spouse.part().words(), "no name of a person");
            }
        });
    }

    /** Names that follow a count or stand alone; a count is stated as such. */
    static FieldReader children(Converters converters) {
        return reading -> {
            List<Passage> named = new ArrayList<>();
            for (Passage line : reading.lines()) {
                Optional<Integer> count = SmallNumbers.leading(line.text());
                count.ifPresent(n -> reading.state(
                        reading.box().subject(),
                        PropertyId.of("P1971"),
                        colophon.extract.value.Quantities.count(java.math.BigDecimal.valueOf(n)),
                        List.of()));
                if (count.isEmpty()) {
                    named.add(line);
                }
            }
            RelativesReader.of(converters.notValues(), false).read(reading, named);
        };
    }
}
