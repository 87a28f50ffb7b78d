package colophon.extract.value;

import colophon.claim.PartialDate;
import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in English writing: days, months and years in every usual form, spans of them, and what the article says
 * of their certainty. Immutable.
 */
public final class DateScanner {
    private static final WordSet CIRCA = WordSet.of("c", "ca", "circa", "about", "around");
    private static final WordSet ONGOING = WordSet.of("present", "now", "ongoing", "today");

    private final Map<String, Integer> months;

    private DateScanner(Map<String, Integer> months) {
        this.months = Map.copyOf(months);
    }

    /** A scanner that knows the packed names of months. */
    public static DateScanner load() {
        Map<String, Integer> months = new HashMap<>();
        DataTable.load("data/vocabulary/months.tsv")
                .rows()
                .forEach(row -> row.list("names").forEach(name -> months.put(name, number(row))));
        return new DateScanner(months);
    }

    private static Integer number(DataTable.Row row) {
        return Integer.valueOf(row.need("number"));
    }

    /** All dates of a text in order; none overlaps another. */
    public List<Found<DateRange>> scan(String text) {
        List<Token> tokens = Token.all(text);
        DateGrammar grammar = new DateGrammar(tokens, months);
        List<Found<DateRange>> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            DateGrammar.Match match = grammar.at(i);
            if (match == null) {
                i++;
                continue;
            }
            match = joined(tokens, grammar, match);
            boolean ongoing = match.end() == null && isOngoing(tokens, match.next());
            int next = ongoing ? match.next() + 2 : match.next();
            DateRange range =
                    new DateRange(match.start(), Optional.ofNullable(match.end()), ongoing, isApproximate(tokens, i));
            found.add(new Found<>(
                    range, tokens.get(i).from(), tokens.get(next - 1).to()));
            i = next;
        }
        return found;
    }

    /** The first date of a text. */
    public Optional<Found<DateRange>> first(String text) {
        return scan(text).stream().findFirst();
    }

    /** Each single date of a text once, in order; a span gives its start. */
    public List<PartialDate> dates(String text) {
        return scan(text).stream().map(f -> f.value().start()).distinct().toList();
    }

    /** "16 October 2009 – 2 January 2010": two full dates with a dash between are one span. */
    private static DateGrammar.Match joined(List<Token> tokens, DateGrammar grammar, DateGrammar.Match match) {
        int dash = match.next();
        boolean open = match.end() == null && dash + 1 < tokens.size();
        boolean glued = open && tokens.get(dash).from() == tokens.get(dash - 1).to();
        if (!open || !(tokens.get(dash).isDash() || tokens.get(dash).isWord("to") || glued)) {
            return match;
        }
        boolean mark = tokens.get(dash).isDash() || tokens.get(dash).isWord("to");
        DateGrammar.@Nullable Match second = grammar.at(mark ? dash + 1 : dash);
        return second != null && second.end() == null && match.start().compareTo(second.start()) < 0
                ? new DateGrammar.Match(match.start(), second.start(), second.next())
                : match;
    }

    private static boolean isOngoing(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i).isDash() || tokens.get(i).isWord("to"))
                && ONGOING.has(tokens.get(i + 1).text().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isApproximate(List<Token> tokens, int i) {
        int before = i > 0 && tokens.get(i - 1).isMark(".") ? i - 2 : i - 1;
        return before >= 0 && CIRCA.has(tokens.get(before).text().toLowerCase(java.util.Locale.ROOT));
    }
}
