package colophon.extract.award;

import colophon.claim.PartialDate;
import colophon.extract.name.Words;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a ceremony or award parted from its occasion: "83rd Academy Awards" is the Academy Awards, "2005 Booker
 * Prize" the Booker Prize of 2005.
 *
 * @param name the words without ordinals and years
 * @param date the year that they name
 */
record Occasion(String name, Optional<PartialDate> date) {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final WordSet LEADING = WordSet.of("the", "annual");
    private static final WordSet PARTS_OF_YEAR = WordSet.of(
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "early",
            "late",
            "mid");
    private static final WordSet BOUNDS = WordSet.of("before", "since", "until", "after");
    private static final WordSet ORDINALS = WordSet.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "inaugural");

    /** Parts words; those that are an occasion alone are left as they are. */
    static Occasion of(String words) {
        List<String> tokens = new ArrayList<>(Arrays.asList(Words.of(words.strip())));
        Optional<PartialDate> date = Optional.empty();
        while (tokens.size() > 1 && isLeading(tokens)) {
            date = date.or(() -> year(tokens.getFirst()));
            tokens.removeFirst();
        }
        while (tokens.size() > 1 && isTrailing(tokens.getLast()) && !isBound(tokens.get(tokens.size() - 2))) {
            Optional<PartialDate> found = year(tokens.getLast());
            date = date.or(() -> found);
            tokens.removeLast();
        }
        String name = trimmed(String.join(" ", tokens));
        return name.isEmpty() ? new Occasion(words.strip(), Optional.empty()) : new Occasion(name, date);
    }

    /** "Best Novel before 1990": the year belongs to what the award is for. */
    private static boolean isBound(String token) {
        return BOUNDS.has(token.toLowerCase(Locale.ROOT));
    }

    private static boolean isLeading(List<String> tokens) {
        String token = tokens.getFirst().toLowerCase(Locale.ROOT);
        boolean ordinalWord = ORDINALS.has(token)
                && tokens.size() > 2
                && tokens.get(1).toLowerCase(Locale.ROOT).equals("annual");
        return LEADING.has(token) || ordinalWord || isOrdinal(token) || isYear(token);
    }

    private static boolean isTrailing(String token) {
        return isYear(token) || token.startsWith("(") && token.endsWith(")") && isOrdinal(bare(token));
    }

    /** A year, or two joined by a dash or slash; brackets and a comma around do not count. */
    private static boolean isYear(String token) {
        return year(token).isPresent();
    }

    /** The year of words that are a date and no more: "2005", "Fall 2005", "May 2005"; or a year and a result: "2005 shortlist". */
    static Optional<PartialDate> yearOf(String words) {
        String[] tokens = Words.of(words.strip());
        if (tokens.length == 1) {
            return year(tokens[0]);
        }
        if (tokens.length != 2) {
            return Optional.empty();
        }
        return PARTS_OF_YEAR.has(tokens[0].toLowerCase(Locale.ROOT))
                ? year(tokens[1])
                : year(tokens[0])
                        .filter(y -> AwardResults.standard().read(tokens[1]).isPresent());
    }

    /** The year that a token is: of two, the first. */
    static Optional<PartialDate> year(String token) {
        String bare = bare(token);
        if (bare.endsWith("'s") || bare.endsWith("\u2019s")) {
            bare = bare.substring(0, bare.length() - 2);
        }
        if (bare.length() < 4 || bare.length() > 9 || !digits(bare, 0, 4)) {
            return Optional.empty();
        }
        boolean pair = bare.length() == 7 || bare.length() == 9;
        if (bare.length() != 4
                && !(pair && "-\u2013/".indexOf(bare.charAt(4)) >= 0 && digits(bare, 5, bare.length()))) {
            return Optional.empty();
        }
        int year = Integer.parseInt(bare.substring(0, 4));
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Optional.of(PartialDate.of(year));
    }

    private static boolean isOrdinal(String token) {
        int n = 0;
        while (n < token.length() && token.charAt(n) >= '0' && token.charAt(n) <= '9') {
            n++;
        }
        return n > 0
                && n <= 3
                && Set.of("st", "nd", "rd", "th").contains(token.substring(n).toLowerCase(Locale.ROOT));
    }

    private static String bare(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && "([,".indexOf(token.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")],.:".indexOf(token.charAt(to - 1)) >= 0) {
            to--;
        }
        return token.substring(from, to);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && ",:;-\u2013 ".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }
}
