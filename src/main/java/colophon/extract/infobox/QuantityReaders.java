package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import colophon.extract.value.Countries;
import colophon.extract.value.DurationScanner;
import colophon.extract.value.Found;
import colophon.extract.value.MoneyScanner;
import colophon.extract.value.Quantities;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers of numbers with a unit: sums of money, lengths of time, counts of things. */
final class QuantityReaders {
    private static final PropertyId VALID_IN = PropertyId.of("P3005");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})++|[0-9]{1,7}+");
    private static final Pattern BARE_MINUTES = Pattern.compile("[0-9]{1,3}+");

    private QuantityReaders() {}

    /** Sums of money; a sum in another year's money is left out, a country in the note says where a sum was taken. */
    static FieldReader money(MoneyScanner money, Countries countries) {
        return reading -> {
            Passage value = reading.value();
            List<Found<Value.Quantity<Mention>>> sums = money.scan(value.text());
            Set<Value<Mention>> said = new HashSet<>();
            for (int i = 0; i < sums.size(); i++) {
                int next = i + 1 < sums.size()
                        ? sums.get(i + 1).from()
                        : value.text().length();
                String note = value.text().substring(sums.get(i).to(), next);
                if (isAdjusted(note)) {
                    reading.keep(value.part(sums.get(i).from(), next), "in the money of another year");
                } else if (said.add(sums.get(i).value())) {
                    stateSum(reading, sums.get(i).value(), where(note, countries));
                }
            }
            if (sums.isEmpty()) {
                reading.reject(value, "no sum with a currency");
            }
        };
    }

    private static boolean isAdjusted(String note) {
        String lower = note.toLowerCase(Locale.ROOT);
        return lower.contains("adjusted") || lower.contains("inflation") || lower.contains(" dollars in 20");
    }

    private static void stateSum(FieldReading reading, Value<Mention> sum, List<Qualifier<Mention>> where) {
        reading.state(reading.box().subject(), reading.rule().property(), sum, where);
    }

    private static List<Qualifier<Mention>> where(String note, Countries countries) {
        List<Qualifier<Mention>> where = new ArrayList<>();
        int open = note.indexOf('(');
        int close = note.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
            for (String name : note.substring(open + 1, close).split("[/,&]| and ")) {
                countries.named(name).ifPresent(c -> where.add(new Qualifier<>(VALID_IN, new Value.Item<>(c))));
            }
        }
        return where;
    }

    /** Lengths of time; a bare number is in minutes. */
    static FieldReader durations(DurationScanner durations) {
        return reading -> {
            Passage value = reading.value();
            List<Found<Value.Quantity<Mention>>> lengths = durations.scan(value.text());
            Set<Value<Mention>> said = new HashSet<>();
            for (Found<Value.Quantity<Mention>> length : lengths) {
                if (length.value().amount().signum() > 0 && said.add(length.value())) {
                    reading.state(length.value());
                }
            }
            String bare = value.text().strip();
            if (lengths.isEmpty() && BARE_MINUTES.matcher(bare).matches()) {
                reading.state(Quantities.exact(new BigDecimal(bare), DurationScanner.MINUTE));
            } else if (said.isEmpty()) {
                reading.reject(value, "no length of time");
            }
        };
    }

    /** The first number of the value. */
    static FieldReader count() {
        return reading -> {
            Matcher number = COUNT.matcher(reading.value().text());
            if (number.find()) {
                reading.state(Quantities.count(new BigDecimal(number.group().replace(",", ""))));
            } else {
                reading.reject(reading.value(), "no number");
            }
        };
    }

    /** Numbers of pages, each perhaps with the form that has so many; years and editions' numbers are not among them. */
    static FieldReader pages() {
        return reading -> {
            Passage value = reading.value();
            List<BigDecimal> counts = PageCounts.scan(value.text());
            counts.stream().distinct().forEach(count -> reading.state(Quantities.count(count)));
            if (counts.isEmpty()) {
                reading.reject(value, "no number of pages");
            }
        };
    }
}
