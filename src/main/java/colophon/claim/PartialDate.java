package colophon.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;

/**
 * A proleptic Gregorian date as exact as its source: a year, a month of a year, or a day.
 *
 * @param year the year; 0 and below are before the common era (astronomical numbering)
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where no day is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        if (month == 0 ? day != 0 : month < 1 || month > 12) {
            throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    /** A year. */
    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** A month of a year. */
    public static PartialDate of(int year, Month month) {
        return new PartialDate(year, month.getValue(), 0);
    }

    /** A day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Wikibase's precision: 9 for a year, 10 for a month, 11 for a day. */
    public int precision() {
        return month == 0 ? 9 : day == 0 ? 10 : 11;
    }

    /** Whether the two can be the same moment, one perhaps less exact than the other. */
    public boolean agreesWith(PartialDate other) {
        return year == other.year
                && (month == 0 || other.month == 0 || month == other.month)
                && (day == 0 || other.day == 0 || day == other.day);
    }

    @Override
    public int compareTo(PartialDate other) {
        return java.util.Comparator.comparingInt(PartialDate::year)
                .thenComparingInt(PartialDate::month)
                .thenComparingInt(PartialDate::day)
                .compare(this, other);
    }

    /** {@code 2005}, {@code 2009-04} or {@code 2009-03-02}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(11);
        if (year < 0) {
            out.append('-');
        }
        String digits = Integer.toString(Math.abs(year));
        out.repeat('0', Math.max(0, 4 - digits.length())).append(digits);
        appendPart(month, out);
        appendPart(day, out);
        return out.toString();
    }

    private static void appendPart(int part, StringBuilder out) {
        if (part > 0) {
            out.append(part < 10 ? "-0" : "-").append(part);
        }
    }
}
