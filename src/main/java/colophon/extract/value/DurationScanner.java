package colophon.extract.value;

import colophon.claim.Mention;
import colophon.claim.Value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds lengths of time in hours, minutes and seconds: "95 minutes", "1 h 35 min", "2:15:30", "4:31", "95–100 mins". What
 * has hours or minutes in words is given in minutes, a length with seconds in seconds.
 */
public final class DurationScanner {
    /** The titles of the units' articles. */
    public static final String MINUTE = "minute";

    /** The unit of lengths that have seconds. */
    public static final String SECOND = "second";

    private static final WordSet HOURS = WordSet.of("h", "hr", "hrs", "hour", "hours");
    private static final WordSet MINUTES = WordSet.of("m", "min", "mins", "minute", "minutes", "\u2032", "'");
    private static final WordSet SECONDS = WordSet.of("s", "sec", "secs", "second", "seconds", "\u2033", "\"");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** All lengths of a text in order. */
    public List<Found<Quantity<Mention>>> scan(String text) {
        List<Token> tokens = Token.all(text);
        List<Found<Quantity<Mention>>> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Match> match = at(tokens, i);
            if (match.isPresent()) {
                int next = match.get().next();
                found.add(new Found<>(
                        match.get().quantity(),
                        tokens.get(i).from(),
                        tokens.get(next - 1).to()));
                i = next;
            } else {
                i++;
            }
        }
        return found;
    }

    /** The first length of a text. */
    public Optional<Found<Quantity<Mention>>> first(String text) {
        return scan(text).stream().findFirst();
    }

    private record Match(Quantity<Mention> quantity, int next) {}

    /** A number before a unit, and the index of the token after the unit. */
    private record Part(BigDecimal number, Set<String> unit, int next) {}

    private static Optional<Match> at(List<Token> tokens, int i) {
        if (tokens.get(i).number() < 0) {
            return Optional.empty();
        }
        return clock(tokens, i).or(() -> range(tokens, i)).or(() -> parts(tokens, i));
    }

    private static Optional<Match> clock(List<Token> tokens, int i) {
        boolean inside = i > 0 && tokens.get(i - 1).isMark(":");
        if (inside || !isColonAndSixtieth(tokens, i + 1)) {
            return Optional.empty();
        }
        int first = tokens.get(i).number();
        int second = tokens.get(i + 2).number();
        if (isColonAndSixtieth(tokens, i + 3)) {
            int third = tokens.get(i + 4).number();
            int seconds = first * 3600 + second * 60 + third;
            return Optional.of(new Match(third == 0 ? minutes(seconds / 60) : seconds(seconds), i + 5));
        }
        return Optional.of(new Match(seconds(first * 60 + second), i + 3));
    }

    private static boolean isColonAndSixtieth(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).isMark(":")
                && tokens.get(i - 1).to() == tokens.get(i).from()
                && tokens.get(i).to() == tokens.get(i + 1).from()
                && tokens.get(i + 1).text().length() == 2
                && tokens.get(i + 1).number() >= 0
                && tokens.get(i + 1).number() < 60
                && tokens.get(i - 1).number() <= 999;
    }

    private static Optional<Match> range(List<Token> tokens, int i) {
        boolean dash = i + 2 < tokens.size()
                && (tokens.get(i + 1).isDash() || tokens.get(i + 1).isWord("to"))
                && tokens.get(i + 2).number() > tokens.get(i).number();
        return dash
                ? part(tokens, i + 2)
                        .filter(p -> p.unit() == MINUTES)
                        .map(p -> new Match(
                                Quantities.range(
                                        BigDecimal.valueOf(tokens.get(i).number()), p.number(), MINUTE),
                                p.next()))
                : Optional.empty();
    }

    /** Hours, minutes and seconds, each with its unit, any of them missing but in this order. */
    private static Optional<Match> parts(List<Token> tokens, int i) {
        BigDecimal seconds = BigDecimal.ZERO;
        int next = i;
        boolean hasSeconds = false;
        boolean more = true;
        for (Set<String> unit : List.of(HOURS, MINUTES, SECONDS)) {
            int from = next > i ? afterJoint(tokens, next) : next;
            Optional<Part> part = more ? part(tokens, from).filter(p -> p.unit() == unit) : Optional.empty();
            if (part.isPresent()) {
                seconds = seconds.add(part.get().number().multiply(factor(unit)));
                next = part.get().next();
                hasSeconds |= unit == SECONDS;
            }
            more = next == i || next < tokens.size();
        }
        if (next == i) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                hasSeconds
                        ? Quantities.exact(seconds, SECOND)
                        : Quantities.exact(seconds.divide(SIXTY, 4, java.math.RoundingMode.HALF_EVEN), MINUTE),
                next));
    }

    private static BigDecimal factor(Set<String> unit) {
        return unit == HOURS ? BigDecimal.valueOf(3600) : unit == MINUTES ? SIXTY : BigDecimal.ONE;
    }

    private static int afterJoint(List<Token> tokens, int i) {
        boolean joint =
                i < tokens.size() && (tokens.get(i).isMark(",") || tokens.get(i).isWord("and"));
        return joint ? i + 1 : i;
    }

    private static Optional<Part> part(List<Token> tokens, int i) {
        if (i >= tokens.size() || tokens.get(i).number() < 0) {
            return Optional.empty();
        }
        BigDecimal number = BigDecimal.valueOf(tokens.get(i).number());
        int next = i + 1;
        boolean decimal = next + 1 < tokens.size()
                && tokens.get(next).isMark(".")
                && tokens.get(next).to() == tokens.get(next + 1).from()
                && tokens.get(next + 1).number() >= 0;
        if (decimal) {
            number = new BigDecimal(
                    tokens.get(i).text() + "." + tokens.get(next + 1).text());
            next += 2;
        }
        if (next < tokens.size() && tokens.get(next).isMark("-")) {
            next++;
        }
        return unit(tokens, number, next);
    }

    private static Optional<Part> unit(List<Token> tokens, BigDecimal number, int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
        Set<String> unit =
                HOURS.has(word) ? HOURS : MINUTES.has(word) ? MINUTES : SECONDS.has(word) ? SECONDS : Set.of();
        boolean dot = i + 1 < tokens.size() && tokens.get(i + 1).isMark(".") && word.length() > 1;
        return unit.isEmpty() ? Optional.empty() : Optional.of(new Part(number, unit, dot ? i + 2 : i + 1));
    }

    private static Quantity<Mention> minutes(int minutes) {
        return Quantities.exact(BigDecimal.valueOf(minutes), MINUTE);
    }

    private static Quantity<Mention> seconds(int seconds) {
        return Quantities.exact(BigDecimal.valueOf(seconds), SECOND);
    }
}
