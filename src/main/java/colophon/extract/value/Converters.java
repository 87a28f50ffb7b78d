package colophon.extract.value;

import java.util.Objects;

/** All converters with their vocabularies, loaded once and shared. Immutable and safe for use by several threads. */
public record Converters(
        DateScanner dates,
        MoneyScanner money,
        DurationScanner durations,
        IsbnScanner isbns,
        Countries countries,
        Languages languages,
        Formats formats,
        NotValues notValues) {
    public Converters {
        Objects.requireNonNull(dates);
        Objects.requireNonNull(money);
        Objects.requireNonNull(durations);
        Objects.requireNonNull(isbns);
        Objects.requireNonNull(countries);
        Objects.requireNonNull(languages);
        Objects.requireNonNull(formats);
        Objects.requireNonNull(notValues);
    }

    /** The converters with the packed vocabularies. */
    public static Converters load() {
        return new Converters(
                DateScanner.load(),
                MoneyScanner.load(),
                new DurationScanner(),
                new IsbnScanner(),
                Countries.load(),
                Languages.load(),
                Formats.load(),
                NotValues.load());
    }
}
