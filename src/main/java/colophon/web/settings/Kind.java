package colophon.web.settings;

import colophon.web.http.AddressRange;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the values of a setting are, and how they are written.
 *
 * @param <T> the values
 */
sealed interface Kind<T> {
    /** The value that a text is, none where it is no value or out of range. */
    Optional<T> parse(String text);

    /** The value as text, which is read as the same value. */
    String write(T value);

    /** What a value must be, to follow "give". */
    String expected();

    /** A number with a unit, and units by how much each is of the smallest. */
    private static Optional<Long> quantity(String text, Map<String, Long> units) {
        Matcher matcher = Quantity.FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Long factor = units.get(matcher.group(2).toLowerCase(Locale.ROOT));
        return factor == null ? Optional.empty() : Optional.of(Long.parseLong(matcher.group(1)) * factor);
    }

    /** A quantity in its largest unit that leaves no rest. */
    private static String written(long amount, Map<String, Long> units, String smallest) {
        return units.entrySet().stream()
                .filter(unit -> amount != 0 && amount % unit.getValue() == 0)
                .max(Map.Entry.comparingByValue())
                .map(unit ->
                        amount / unit.getValue() + " " + Quantity.SPELLED.getOrDefault(unit.getKey(), unit.getKey()))
                .orElse(amount + " " + smallest);
    }

    /** How quantities are written. */
    final class Quantity {
        private static final Pattern FORM = Pattern.compile("([0-9]{1,12}) ?([a-zA-Z]*)");
        private static final Map<String, String> SPELLED = Map.of("kb", "KB", "mb", "MB", "gb", "GB");

        private Quantity() {}
    }

    /** A time. */
    record Time(Duration least, Duration most) implements Kind<Duration> {
        private static final Map<String, Long> UNITS = Map.of("ms", 1L, "s", 1000L, "min", 60_000L, "h", 3_600_000L);

        @Override
        public Optional<Duration> parse(String text) {
            return Kind.quantity(text, UNITS)
                    .map(Duration::ofMillis)
                    .filter(value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
        }

        @Override
        public String write(Duration value) {
            return Kind.written(value.toMillis(), UNITS, "ms");
        }

        @Override
        public String expected() {
            return "a time from " + write(least) + " to " + write(most) + " (ms, s, min or h)";
        }
    }

    /** A number of bytes. */
    record Size(long least, long most) implements Kind<Long> {
        private static final Map<String, Long> UNITS =
                Map.of("bytes", 1L, "kb", 1L << 10, "mb", 1L << 20, "gb", 1L << 30);

        @Override
        public Optional<Long> parse(String text) {
            return Kind.quantity(text, UNITS).filter(value -> value >= least && value <= most);
        }

        @Override
        public String write(Long value) {
            return Kind.written(value, UNITS, "bytes");
        }

        @Override
        public String expected() {
            return "a size from " + write(least) + " to " + write(most) + " (bytes, KB, MB or GB)";
        }
    }

    /** A count of something. */
    record Count(long least, long most) implements Kind<Long> {
        @Override
        public Optional<Long> parse(String text) {
            return Kind.quantity(text, Map.of("", 1L)).filter(value -> value >= least && value <= most);
        }

        @Override
        public String write(Long value) {
            return value.toString();
        }

        @Override
        public String expected() {
            return "a number from " + least + " to " + most;
        }
    }

    /** Network addresses, parted by commas; none is written {@code none}. */
    record Addresses() implements Kind<List<AddressRange>> {
        @Override
        public Optional<List<AddressRange>> parse(String text) {
            List<Optional<AddressRange>> ranges =
                    parts(text).stream().map(AddressRange::parse).toList();
            return ranges.stream().allMatch(Optional::isPresent)
                    ? Optional.of(ranges.stream().map(Optional::orElseThrow).toList())
                    : Optional.empty();
        }

        @Override
        public String write(List<AddressRange> value) {
            return joined(value.stream().map(AddressRange::toString).toList());
        }

        @Override
        public String expected() {
            return "network addresses such as 10.0.0.0/8, ::1 - or none";
        }
    }

    /** IRIs of web services, parted by commas; none is written {@code none}. */
    record Services() implements Kind<List<String>> {
        @Override
        public Optional<List<String>> parse(String text) {
            List<String> parts = parts(text);
            return parts.stream().allMatch(Services::isWeb) ? Optional.of(parts) : Optional.empty();
        }

        private static boolean isWeb(String text) {
            try {
                URI iri = URI.create(text);
                return List.of("http", "https").contains(String.valueOf(iri.getScheme())) && iri.getHost() != null;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        @Override
        public String write(List<String> value) {
            return joined(value);
        }

        @Override
        public String expected() {
            return "addresses of SPARQL endpoints such as https://query.example.org/sparql - or none";
        }
    }

    /** A file; none is written {@code none}. */
    record File() implements Kind<Optional<Path>> {
        @Override
        public Optional<Optional<Path>> parse(String text) {
            try {
                return text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(text.equals("none") ? Optional.empty() : Optional.of(Path.of(text)));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        @Override
        public String write(Optional<Path> value) {
            return value.map(Path::toString).orElse("none");
        }

        @Override
        public String expected() {
            return "the name of a file - or none";
        }
    }

    /** One of some words. */
    record Choice(List<String> words) implements Kind<String> {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public Optional<String> parse(String text) {
            return words.stream().filter(word -> word.equalsIgnoreCase(text)).findFirst();
        }

        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String expected() {
            return words.stream().collect(Collectors.joining(" or "));
        }
    }

    private static List<String> parts(String text) {
        return text.equals("none")
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }
}
