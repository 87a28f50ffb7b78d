package colophon.extract.value;

/**
 * A year that runs straight into the date behind it, as copies that have lost the dash between two days write a life:
 * {@code 7 January 189930 January 1963}, {@code January 1, 2001November 11, 2019}.
 */
public final class GluedYear {
    private static final int FIRST = 1000;
    private static final int LAST = 2199;
    private static final int DIGITS = 4;
    private static final WordSet MONTHS =
            WordSet.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private GluedYear() {}

    /** Where the year ends that starts at an index and has a date glued to it; the index itself where none does. */
    public static int end(String text, int from) {
        int year = from + DIGITS;
        int digits = from;
        while (digits < text.length() && digits - from < DIGITS + 3 && isDigit(text.charAt(digits))) {
            digits++;
        }
        int day = digits - year;
        if (day < 0 || day > 2 || !isYear(text.substring(from, year))) {
            return from;
        }
        boolean apart = digits < text.length()
                && (Character.isWhitespace(text.charAt(digits)) || Character.isSpaceChar(text.charAt(digits)));
        boolean glued = day == 0 ? isMonth(text, digits) : apart && isMonth(text, digits + 1);
        return glued ? year : from;
    }

    private static boolean isYear(String digits) {
        int year = Integer.parseInt(digits);
        return year >= FIRST && year <= LAST;
    }

    private static boolean isMonth(String text, int at) {
        return at + 3 <= text.length()
                && Character.isUpperCase(text.charAt(at))
                && MONTHS.has(text.substring(at, at + 3).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
