package colophon.reader.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day in what a page says of its last change, in the page's language. */
final class PageDates {
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern WORDS = Pattern.compile("\\p{L}++|\\d++");

    private PageDates() {}

    /** The first day in the words: {@code 27 January 2016}, {@code May 31, 2015}, {@code 2016-01-27}. */
    static Optional<LocalDate> find(String words, String language) {
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        int day = 0;
        int month = 0;
        Matcher matcher = WORDS.matcher(words);
        while (matcher.find()) {
            String word = matcher.group();
            int number = Character.isDigit(word.charAt(0)) && word.length() < 5 ? number(word) : 0;
            if (number > 31 && number > 1000 && day > 0 && month > 0) {
                return date(number, month, day);
            }
            if (number > 0 && number <= 31) {
                day = number;
            } else if (number == 0) {
                int named = month(word, language);
                month = named > 0 ? named : month;
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String word, String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean isEnglish = language.equals("en");
        for (Month month : Month.values()) {
            if (word.equalsIgnoreCase(month.name())
                    || !isEnglish && word.equalsIgnoreCase(month.getDisplayName(TextStyle.FULL, locale))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
