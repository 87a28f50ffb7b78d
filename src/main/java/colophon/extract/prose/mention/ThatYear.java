package colophon.extract.prose.mention;

import colophon.claim.PartialDate;
import colophon.extract.prose.sentence.Sentence;
import java.util.Map;
import java.util.Optional;

/** Finds "September 11 that year" and "in May of the same year", whose year the sentence gave before. */
final class ThatYear {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));

    private ThatYear() {}

    /** Marks such dates. */
    static void read(Markup out, Optional<Integer> before) {
        Sentence s = out.sentence();
        if (!namesYear(s)) {
            return;
        }
        Optional<Integer> year = before;
        for (int i = 0; i < s.size(); i++) {
            if (AwardReader.isYear(s.token(i))) {
                year = Optional.of(Integer.parseInt(s.token(i).text()));
            }
            Integer month = s.token(i).isCapital() ? MONTHS.get(s.token(i).lower()) : null;
            if (month != null && year.isPresent() && !out.isTaken(i)) {
                mark(out, i, month, year.get());
            }
            if (year.isPresent() && thatYearEnd(s, i) > i && out.isFree(i, thatYearEnd(s, i))) {
                out.add(new Sense.Time(PartialDate.of(year.get()), Optional.empty()), i, thatYearEnd(s, i));
            }
        }
    }

    private static boolean namesYear(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            if (s.token(i).is("year")) {
                return true;
            }
        }
        return false;
    }

    private static void mark(Markup out, int at, int month, int year) {
        Sentence s = out.sentence();
        int next = at + 1;
        int day = 0;
        if (next < s.size() && s.token(next).text().matches("[0-9]{1,2}")) {
            day = Integer.parseInt(s.token(next).text());
            next++;
        }
        int end = thatYearEnd(s, s.isWord(next, ",") || s.isWord(next, "of") ? next + 1 : next);
        if (end > 0 && day <= 28 + (month == 2 ? 0 : 2)) {
            out.add(new Sense.Time(new PartialDate(year, month, day), Optional.empty()), at, end);
        }
    }

    private static int thatYearEnd(Sentence s, int at) {
        if (s.isWord(at, "that") && s.isWord(at + 1, "same") && s.isWord(at + 2, "year")) {
            return at + 3;
        }
        if (s.isWord(at, "that") && s.isWord(at + 1, "year")) {
            return at + 2;
        }
        return s.isWord(at, "the") && s.isWord(at + 1, "same") && s.isWord(at + 2, "year") ? at + 3 : -1;
    }
}
