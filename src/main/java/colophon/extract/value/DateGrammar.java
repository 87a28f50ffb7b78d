package colophon.extract.value;

import colophon.claim.PartialDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of date that English writing uses, matched at one token of a text. Every form is of bounded length. */
final class DateGrammar {
    private static final int FIRST_PLAIN_YEAR = 1000;
    private static final int LAST_PLAIN_YEAR = 2199;

    private final List<Token> tokens;
    private final Map<String, Integer> months;

    DateGrammar(List<Token> tokens, Map<String, Integer> months) {
        this.tokens = tokens;
        this.months = months;
    }

    /** A date or span that starts at a token and the index of the token after it. */
    record Match(PartialDate start, @Nullable PartialDate end, int next) {
        static Match of(PartialDate date, int next) {
            return new Match(date, null, next);
        }
    }

    /** The longest date that starts at a token. */
    @Nullable
    Match at(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.MARK) {
            return null;
        }
        if (token.kind() == Token.Kind.LETTERS) {
            return month(i) > 0 ? monthFirst(i) : null;
        }
        Match match = iso(i);
        match = match != null ? match : dayFirst(i);
        match = match != null ? match : yearFirst(i);
        return match != null ? match : slashed(i);
    }

    /** October 16, 2009; October 16–18, 2009; October 16 – November 2, 2009; October 2009; October–November 2009. */
    private @Nullable Match monthFirst(int i) {
        int month = month(i);
        int at = afterDot(i + 1);
        int day = day(at);
        if (day > 0) {
            Match match = monthDay(month, day, afterOrdinal(at + 1));
            if (match != null) {
                return match;
            }
        }
        if (isDash(at) && month(at + 1) > 0) {
            int next = afterComma(afterDot(at + 2));
            Integer year = year(next);
            return year == null ? null : span(date(year, month, 0), date(year, month(at + 1), 0), afterYear(next));
        }
        int next = isWord(at, "of") ? at + 1 : afterComma(at);
        Integer year = year(next);
        PartialDate date = year == null ? null : date(year, month, 0);
        return date == null ? null : Match.of(date, afterYear(next));
    }

    private @Nullable Match monthDay(int month, int day, int at) {
        int toMonth = month;
        int toDay = 0;
        int next = at;
        if (isDash(at) && day(at + 1) > 0) {
            toDay = day(at + 1);
            next = afterOrdinal(at + 2);
        } else if (isDash(at) && month(at + 1) > 0 && day(afterDot(at + 2)) > 0) {
            toMonth = month(at + 1);
            toDay = day(afterDot(at + 2));
            next = afterOrdinal(afterDot(at + 2) + 1);
        }
        next = afterComma(next);
        Integer year = year(next);
        if (year == null) {
            return null;
        }
        PartialDate start = date(year, month, day);
        return toDay == 0
                ? start == null ? null : Match.of(start, afterYear(next))
                : span(start, date(year, toMonth, toDay), afterYear(next));
    }

    /** 16 October 2009; 16th of October, 2009; 16–18 October 2009; 16 October – 2 November 2009. */
    private @Nullable Match dayFirst(int i) {
        int day = day(i);
        if (day < 1) {
            return null;
        }
        int at = afterOrdinal(i + 1);
        int toDay = isDash(at) ? day(at + 1) : 0;
        if (toDay > 0) {
            at = afterOrdinal(at + 2);
        }
        at = isWord(at, "of") ? at + 1 : at;
        int month = month(at);
        if (month < 1) {
            return null;
        }
        int next = afterComma(afterDot(at + 1));
        Integer year = year(next);
        if (year == null) {
            return toDay > 0 ? null : crossMonth(day, month, afterDot(at + 1));
        }
        PartialDate start = date(year, month, day);
        return toDay > 0
                ? span(start, date(year, month, toDay), afterYear(next))
                : start == null ? null : Match.of(start, afterYear(next));
    }

    private @Nullable Match crossMonth(int day, int month, int at) {
        if (!isDash(at) || day(at + 1) < 1) {
            return null;
        }
        int second = afterOrdinal(at + 2);
        int next = afterComma(afterDot(second + 1));
        Integer year = month(second) > 0 ? year(next) : null;
        return year == null
                ? null
                : span(date(year, month, day), date(year, month(second), day(at + 1)), afterYear(next));
    }

    /** 2009; 2009 October 16; 1997–2003; 1997–98; 700 BC. */
    private @Nullable Match yearFirst(int i) {
        Integer year = year(i);
        if (year == null) {
            return null;
        }
        int at = afterYear(i);
        if (month(at) > 0 && day(at + 1) > 0 && year(at + 2) == null && year(afterComma(at + 2)) == null) {
            PartialDate date = date(year, month(at), day(at + 1));
            if (date != null) {
                return Match.of(date, at + 2);
            }
        }
        PartialDate start = PartialDate.of(year);
        if (isDash(at) || isWord(at, "to") || isWord(at, "until")) {
            Integer end = endYear(year, at + 1);
            if (end != null && end > year) {
                return new Match(start, PartialDate.of(end), afterYear(at + 1));
            }
        }
        return Match.of(start, at);
    }

    private @Nullable Integer endYear(int start, int at) {
        Integer full = year(at);
        if (full != null) {
            return month(afterYear(at)) > 0 ? null : full;
        }
        boolean two = at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.DIGITS
                && tokens.get(at).text().length() == 2;
        boolean bare = two && month(at + 1) < 1 && isYearEnd(at);
        return bare && start >= FIRST_PLAIN_YEAR
                ? (Integer) (start - start % 100 + tokens.get(at).number())
                : null;
    }

    /** 2009-01-18, as ISO 8601 writes it, and 2009-04 where it cannot be a span of years. */
    private @Nullable Match iso(int i) {
        if (length(i) != 4 || !isTight(i, i + 1) || !tokens.get(i + 1).isMark("-") || length(i + 2) != 2) {
            return null;
        }
        int year = tokens.get(i).number();
        int month = tokens.get(i + 2).number();
        if (isTight(i + 2, i + 3) && tokens.get(i + 3).isMark("-") && length(i + 4) == 2) {
            PartialDate date = date(year, month, tokens.get(i + 4).number());
            return date == null ? null : Match.of(date, i + 5);
        }
        PartialDate date = month <= year % 100 ? date(year, month, 0) : null;
        return date == null || year < FIRST_PLAIN_YEAR || year > LAST_PLAIN_YEAR ? null : Match.of(date, i + 3);
    }

    /** 18/01/2009 and 1/18/2009, where a part over 12 tells day from month. */
    private @Nullable Match slashed(int i) {
        int first = tokens.get(i).number();
        boolean form = length(i) <= 2 && isMark(i + 1, "/") && length(i + 2) <= 2 && isMark(i + 3, "/");
        Integer year = form && length(i + 4) == 4 ? year(i + 4) : null;
        if (year == null) {
            return null;
        }
        int second = tokens.get(i + 2).number();
        PartialDate date = first > 12
                ? date(year, second, first)
                : second > 12 || first == second ? date(year, first, second) : null;
        return date == null ? null : Match.of(date, i + 5);
    }

    private @Nullable Match span(@Nullable PartialDate start, @Nullable PartialDate end, int next) {
        if (start == null || end == null) {
            return null;
        }
        return start.compareTo(end) < 0 ? new Match(start, end, next) : Match.of(start, next);
    }

    private static @Nullable PartialDate date(int year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The year at a token: four digits that are no part of a longer number, or any digits with an era. */
    private @Nullable Integer year(int i) {
        int number = i < tokens.size() ? tokens.get(i).number() : -1;
        if (number < 1 || length(i) > 4) {
            return null;
        }
        if (isBefore(i + 1)) {
            return 1 - number;
        }
        if (isAfter(i + 1)) {
            return number;
        }
        boolean plain = length(i) == 4 && number >= FIRST_PLAIN_YEAR && number <= LAST_PLAIN_YEAR;
        return plain && isYearStart(i) && isYearEnd(i) ? (Integer) number : null;
    }

    private int afterYear(int i) {
        return isBefore(i + 1) || isAfter(i + 1) ? i + 2 : i + 1;
    }

    private boolean isBefore(int i) {
        return isWord(i, "BC") || isWord(i, "BCE");
    }

    private boolean isAfter(int i) {
        return i < tokens.size()
                && (tokens.get(i).text().equals("AD") || tokens.get(i).text().equals("CE"));
    }

    /** No digit, currency sign or decimal point stands right before. */
    private boolean isYearStart(int i) {
        if (i == 0 || !isTight(i - 1, i)) {
            return i == 0
                    || !"$\u20AC\u00A3\u00A5\u20B9#\u20A4"
                            .contains(tokens.get(i - 1).text());
        }
        Token before = tokens.get(i - 1);
        boolean number = i > 1 && isTight(i - 2, i - 1) && tokens.get(i - 2).kind() == Token.Kind.DIGITS;
        return switch (before.kind()) {
            case LETTERS -> before.text().equalsIgnoreCase("c") || before.text().equalsIgnoreCase("ca");
            case DIGITS -> false;
            case MARK ->
                !"$\u20AC\u00A3\u00A5\u20B9#\u20A4%_:+".contains(before.text())
                        && !(number && (before.isMark(".") || before.isMark(",")));
        };
    }

    /** No letter ("1980s"), digit group or decimal follows. */
    private boolean isYearEnd(int i) {
        if (i + 1 >= tokens.size() || !isTight(i, i + 1)) {
            return true;
        }
        Token after = tokens.get(i + 1);
        boolean number = isTight(i + 1, i + 2) && tokens.get(i + 2).kind() == Token.Kind.DIGITS;
        boolean decade = isTight(i + 1, i + 2) && tokens.get(i + 2).isWord("s") && "'\u2019".contains(after.text());
        return switch (after.kind()) {
            case LETTERS -> after.text().equals("to");
            case DIGITS -> false;
            case MARK -> !decade && !after.isMark("%") && !(number && (after.isMark(".") || after.isMark(",")));
        };
    }

    private int month(int i) {
        if (i >= tokens.size() || tokens.get(i).kind() != Token.Kind.LETTERS) {
            return 0;
        }
        String word = tokens.get(i).text();
        Integer month = Character.isLowerCase(word.charAt(0)) ? null : months.get(word);
        return month == null ? 0 : month;
    }

    private int day(int i) {
        int number = i < tokens.size() && length(i) <= 2 ? tokens.get(i).number() : 0;
        return number >= 1 && number <= 31 ? number : 0;
    }

    private int afterOrdinal(int i) {
        boolean ordinal = i < tokens.size()
                && isTight(i - 1, i)
                && List.of("st", "nd", "rd", "th").contains(tokens.get(i).text());
        return ordinal ? i + 1 : i;
    }

    private int afterComma(int i) {
        return isMark(i, ",") ? i + 1 : i;
    }

    private int afterDot(int i) {
        return isMark(i, ".") ? i + 1 : i;
    }

    private boolean isDash(int i) {
        return i < tokens.size() && (tokens.get(i).isDash() || tokens.get(i).isWord("to"));
    }

    private boolean isMark(int i, String mark) {
        return i < tokens.size() && tokens.get(i).isMark(mark);
    }

    private boolean isWord(int i, String word) {
        return i < tokens.size() && tokens.get(i).isWord(word);
    }

    private int length(int i) {
        return i < tokens.size() && tokens.get(i).kind() == Token.Kind.DIGITS
                ? tokens.get(i).text().length()
                : 99;
    }

    private boolean isTight(int i, int j) {
        return i >= 0
                && j < tokens.size()
                && tokens.get(i).to() == tokens.get(j).from();
    }
}
