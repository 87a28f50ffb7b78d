package colophon.extract.infobox;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import colophon.extract.value.Countries;
import colophon.extract.value.DateRange;
import colophon.extract.value.DateScanner;
import colophon.extract.value.Found;
import colophon.extract.value.NotValues;
import colophon.extract.value.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Dates, each with the place that the parentheses after it name: a country or town as place of publication, a festival as
 * what the work was presented in.
 */
final class DatesReader implements FieldReader {
    private static final PropertyId PLACE = PropertyId.of("P291");
    private static final PropertyId PRESENTED_IN = PropertyId.of("P5072");
    private static final PropertyId CIRCUMSTANCES = PropertyId.of("P1480");
    private static final List<String> FESTIVAL_WORDS = List.of(
            "festival",
            "sundance",
            "cannes",
            "venice",
            "tiff",
            "telluride",
            "berlinale",
            "biennale",
            "premiere",
            "filmfest");

    private final DateScanner dates;
    private final Countries countries;
    private final NotValues notValues;

    DatesReader(DateScanner dates, Countries countries, NotValues notValues) {
        this.dates = dates;
        this.countries = countries;
        this.notValues = notValues;
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
            state(reading, found.get(i), place(value, found.get(i).to(), next), said);
        }
        if (found.isEmpty()) {
            reading.reject(value, "no date");
        }
    }

    private void state(FieldReading reading, Found<DateRange> found, List<Qualifier<Mention>> place, Set<String> said) {
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

    /** What the parentheses right after a date say, where that is the name of a place or festival. */
    private List<Qualifier<Mention>> place(Passage value, int from, int next) {
        String text = value.text();
        int open = from;
        while (open < next && isGap(text.charAt(open))) {
            open++;
        }
        int close = open < next && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        if (close < 0 || close > next) {
            return List.of();
        }
        List<Qualifier<Mention>> places = new ArrayList<>();
        int start = open + 1;
        for (int i = start; i <= close; i++) {
            char c = text.charAt(i);
            if (i == close || (c == ',' || c == '/' || c == ';') && !insideLink(value, i)) {
                named(value.part(start, i).strip(), places);
                start = i + 1;
            }
        }
        return places;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ':' || c == '\u2014' || c == '\u2013';
    }

    private static boolean insideLink(Passage value, int i) {
        int place = value.spanOf(i, i).start();
        return value.links().stream()
                .anyMatch(l -> l.span().start() <= place && place < l.span().end());
    }

    private void named(Passage words, List<Qualifier<Mention>> places) {
        String name = Words.plain(words.text());
        boolean proper =
                notValues.isProperName(name) && Character.isUpperCase(name.codePointAt(0)) && name.length() < 60;
        if (!proper) {
            return;
        }
        Mention.Page country = countries.named(name).orElse(null);
        if (country != null) {
            places.add(new Qualifier<>(PLACE, new Value.Item<>(country)));
            return;
        }
        boolean festival = isFestival(name) || words.links().stream().anyMatch(l -> isFestival(l.target()));
        EntityType type = festival ? EntityType.EVENT : EntityType.PLACE;
        Mention place = words.links().stream()
                .findFirst()
                .map((Link l) -> (Mention) Mention.linked(name, l.target(), type))
                .orElseGet(() -> Mention.named(name, type));
        places.add(new Qualifier<>(festival ? PRESENTED_IN : PLACE, new Value.Item<>(place)));
    }

    private static boolean isFestival(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return FESTIVAL_WORDS.stream().anyMatch(lower::contains);
    }
}
