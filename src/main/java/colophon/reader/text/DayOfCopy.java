package colophon.reader.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds a day in words such as {@code December 27, 2010}, {@code 3 January 2011, at 12:00} or {@code 2010-12-27}. */
final class DayOfCopy {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DayOfCopy() {}

    static Optional<LocalDate> find(String words) {
        List<String> parts = Arrays.stream(words.split("[\\s,.()]+", 24))
                .filter(p -> !p.isEmpty())
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            Optional<LocalDate> day = iso(parts.get(i));
            if (day.isEmpty() && i + 2 < parts.size()) {
                day = day(parts.get(i), parts.get(i + 1), parts.get(i + 2));
            }
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> iso(String part) {
        try {
            return part.length() == 10 ? Optional.of(LocalDate.parse(part)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String first, String second, String third) {
        OptionalInt year = number(third, 4);
        OptionalInt month = month(first);
        OptionalInt day = number(second, 2);
        if (month.isEmpty()) {
            month = month(second);
            day = number(first, 2);
        }
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt month(String word) {
        String start = word.toLowerCase(Locale.ROOT).substring(0, Math.min(3, word.length()));
        int month = word.length() <= 9 ? MONTHS.indexOf(start) : -1;
        return month < 0 ? OptionalInt.empty() : OptionalInt.of(month + 1);
    }

    private static OptionalInt number(String word, int digits) {
        boolean number =
                !word.isEmpty() && word.length() <= digits && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }
}
