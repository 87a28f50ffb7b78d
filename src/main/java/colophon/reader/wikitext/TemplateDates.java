package colophon.reader.wikitext;

import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.List;

/** Dates and durations that templates give in numbers, written as rendered pages have them: "17 January 1997", "3:05". */
final class TemplateDates {
    private static final List<String> MONTHS = DataTable.load("data/vocabulary/months.tsv").rows().stream()
            .map(r -> r.list("names").getFirst())
            .limit(12)
            .toList();

    private TemplateDates() {}

    /** One date of at most so many numbers: year, month, day. What is not given in numbers stays as it is written. */
    static String date(List<String> given, int numbers) {
        if (given.isEmpty()) {
            return "";
        }
        return number(given.getFirst()) < 0
                ? given.getFirst()
                : written(given.subList(0, Math.min(numbers, given.size())));
    }

    /** Dates one after another, each with its place: year, month, day, place, year, … */
    static List<String> dates(List<String> given) {
        List<String> lines = new ArrayList<>();
        int i = 0;
        while (i < given.size()) {
            int from = i;
            while (i < given.size()
                    && i - from < 3
                    && number(given.get(i)) >= 0
                    && !(i > from && isYear(given.get(i)))) {
                i++;
            }
            String date = written(given.subList(from, i));
            boolean place = i < given.size() && number(given.get(i)) < 0;
            if (place && date.isEmpty()) {
                lines.add(given.get(i));
            } else if (!date.isEmpty()) {
                lines.add(place ? date + " (" + given.get(i) + ")" : date);
            }
            i = Math.max(place ? i + 1 : i, from + 1);
        }
        return lines;
    }

    /** A duration: hours, minutes and seconds by name, or as it is written. */
    static String clock(TemplateCall call) {
        int hours = call.argument("h").map(TemplateDates::number).orElse(-1);
        int minutes = call.argument("m").map(TemplateDates::number).orElse(-1);
        int seconds = call.argument("s").map(TemplateDates::number).orElse(0);
        if (hours < 0 && minutes < 0) {
            return String.join(":", call.unnamed());
        }
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, Math.max(0, minutes), Math.max(0, seconds))
                : "%d:%02d".formatted(Math.max(0, minutes), Math.max(0, seconds));
    }

    private static boolean isYear(String s) {
        return s.strip().length() == 4;
    }

    private static String written(List<String> numbers) {
        StringBuilder date = new StringBuilder();
        if (numbers.size() > 2) {
            date.append(number(numbers.get(2))).append(' ');
        }
        if (numbers.size() > 1) {
            int month = number(numbers.get(1));
            date.append(month >= 1 && month <= MONTHS.size() ? MONTHS.get(month - 1) + " " : "");
        }
        return numbers.isEmpty() ? "" : date.append(number(numbers.getFirst())).toString();
    }

    /** A number of at most four digits, -1 for anything else. */
    private static int number(String written) {
        String s = written.strip();
        return s.matches("[0-9]{1,4}") ? Integer.parseInt(s) : -1;
    }
}
