package colophon.extract.worklist;

import colophon.article.Passage;
import colophon.article.Span;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.credit.CellWorks;
import colophon.extract.list.TitleAndRest;
import colophon.extract.value.DateRange;
import colophon.extract.value.DateScanner;
import colophon.extract.value.Found;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of a list of works, taken apart: "1987 – Salt Road (short) as Ann", "Doe, Jan (1961). Salt Road".
 *
 * @param work the work
 * @param marked whether italics, quotation marks or a link set its title off
 * @param date its one date; empty where there is none or a span of years
 * @param before the words between a leading year and the title: an author, a role
 * @param notes what follows the title, dates included
 */
record WorkLine(Mention.Page work, boolean marked, Optional<PartialDate> date, Passage before, Passage notes) {
    private static final int LONGEST_BEFORE = 80;
    private static final int FIRST_YEAR = 1400;
    private static final String DASHES = "-\u2013\u2014:,";

    WorkLine {
        Objects.requireNonNull(work);
        Objects.requireNonNull(date);
        Objects.requireNonNull(before);
        Objects.requireNonNull(notes);
    }

    /** Reads a line; empty where no title can be told from the rest. */
    static Optional<WorkLine> read(Passage given, EntityType type, DateScanner dates) {
        Passage line = given.strip();
        int start = afterYear(line.text());
        Passage rest = line.part(start, line.text().length()).strip();
        int titleAt = titleStart(rest);
        if (titleAt < 0 || titleAt > LONGEST_BEFORE) {
            return Optional.empty();
        }
        Passage before = rest.part(0, titleAt).strip();
        Passage titled = rest.part(titleAt, rest.text().length());
        boolean linked = startsWithLink(titled);
        Optional<TitleAndRest> parted = linked ? link(titled) : TitleAndRest.of(titled);
        if (parted.isEmpty()
                || !(parted.get().marked() || isYearAhead(parted.get().rest(), dates))) {
            return Optional.empty();
        }
        Passage notes = parted.get().rest();
        Passage title =
                titled.part(0, titled.text().length() - notes.text().length()).strip();
        Optional<PartialDate> date = date(line.text().substring(0, start), notes, before, dates);
        return CellWorks.read(withoutTail(title), type)
                .filter(Mention.Page.class::isInstance)
                .map(work -> new WorkLine((Mention.Page) work, parted.get().marked(), date, before, notes));
    }

    /** Where the words after "1987 – ", "1957–58: " or "(1987) " begin; 0 where no year leads. */
    private static int afterYear(String text) {
        boolean open = text.startsWith("(");
        int i = open ? 1 : 0;
        int digits = i;
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || i > digits + 3 && isRange(text, i))) {
            i++;
        }
        if (i - digits < 4 || !isYear(text.substring(digits, digits + 4))) {
            return 0;
        }
        if (open) {
            return i < text.length() && text.charAt(i) == ')' ? i + 1 : 0;
        }
        int end = i;
        while (end < text.length() && (isSpace(text.charAt(end)) || DASHES.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end > i && end < text.length() ? end : 0;
    }

    private static boolean isRange(String text, int i) {
        return "-\u2013/".indexOf(text.charAt(i)) >= 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isYear(String digits) {
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= 2100;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Where the title begins: the start, unless only what comes later is in italics. */
    private static int titleStart(Passage rest) {
        String text = rest.text();
        if (text.isEmpty()) {
            return -1;
        }
        boolean quoted = "\"\u201C\u2018'".indexOf(text.charAt(0)) >= 0;
        if (quoted || rest.emphases().isEmpty() || startsWithLink(rest) && !isAgentAhead(rest)) {
            return 0;
        }
        Span first = rest.emphases().getFirst();
        return text.offsetByCodePoints(0, first.start() - rest.span().start());
    }

    /** "[Jan Doe] – Salt Road": a link that what follows in italics is by. */
    private static boolean isAgentAhead(Passage rest) {
        Span link = rest.links().getFirst().span();
        return rest.emphases().stream().noneMatch(e -> e.start() <= link.end());
    }

    private static boolean startsWithLink(Passage words) {
        return !words.links().isEmpty()
                && words.links().getFirst().span().start() == words.span().start();
    }

    /** A title that is a link; in italics that go on past it, all that is in italics. */
    private static Optional<TitleAndRest> link(Passage titled) {
        Span link = titled.links().getFirst().span();
        boolean inner = titled.emphases().stream().anyMatch(e -> e.start() <= link.start() && e.end() > link.end());
        if (inner) {
            return TitleAndRest.of(titled);
        }
        int end = titled.text().offsetByCodePoints(0, link.length());
        String title = titled.text().substring(0, end).strip();
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(new TitleAndRest(
                        title, true, titled.part(end, titled.text().length()).strip()));
    }

    private static Passage withoutTail(Passage title) {
        String text = title.text();
        int end = text.length();
        while (end > 1 && ".,;".indexOf(text.charAt(end - 1)) >= 0 && !isAbbreviation(text, end)) {
            end--;
        }
        return title.part(0, end).strip();
    }

    /** "R. P. M." and "Wait..." keep their stop. */
    private static boolean isAbbreviation(String text, int end) {
        return text.startsWith("..", end - 2)
                || text.charAt(end - 1) == '.'
                        && end >= 2
                        && Character.isUpperCase(text.charAt(end - 2))
                        && (end == 2 || !Character.isLetter(text.charAt(end - 3)));
    }

    private static boolean isYearAhead(Passage rest, DateScanner dates) {
        return rest.text().startsWith("(")
                && dates.first(rest.text().substring(1))
                        .filter(f -> f.from() == 0)
                        .isPresent();
    }

    /** The year in brackets, of the first printing; else the first in parentheses; else the one that leads or ends. */
    private static Optional<PartialDate> date(String leading, Passage notes, Passage before, DateScanner dates) {
        Optional<PartialDate> led =
                range(leading.replaceAll("[^0-9\u2013/-]", " ").strip(), dates);
        if (!leading.isBlank()) {
            return led;
        }
        Optional<PartialDate> original = group(before.text() + " " + notes.text(), '[', dates);
        if (original.isPresent()) {
            return original;
        }
        int open = notes.text().indexOf('(');
        boolean grouped = open >= 0 && hasDate(notes.text(), dates);
        if (grouped) {
            return group(notes.text(), '(', dates);
        }
        Optional<PartialDate> authored = group(before.text(), '(', dates);
        return authored.isPresent() ? authored : behindComma(notes.text(), dates);
    }

    private static boolean hasDate(String text, DateScanner dates) {
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            if (startsWithDate(text, at + 1, dates).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The date that a group in brackets begins with; none where it is a span of years. */
    private static Optional<PartialDate> group(String text, char open, DateScanner dates) {
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
            Optional<Found<DateRange>> found = startsWithDate(text, at + 1, dates);
            if (found.isPresent()) {
                return single(found.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Found<DateRange>> startsWithDate(String text, int from, DateScanner dates) {
        int end = Math.min(text.length(), from + 40);
        return dates.first(text.substring(from, end)).filter(f -> f.from() == 0);
    }

    private static Optional<PartialDate> range(String words, DateScanner dates) {
        return dates.first(words).flatMap(WorkLine::single);
    }

    private static Optional<PartialDate> single(Found<DateRange> found) {
        return found.value().isSingle() ? Optional.of(found.value().start()) : Optional.empty();
    }

    /** ", 1965", with nothing but an end or a mark behind. */
    private static Optional<PartialDate> behindComma(String text, DateScanner dates) {
        for (int at = text.indexOf(", "); at >= 0; at = text.indexOf(", ", at + 1)) {
            Optional<Found<DateRange>> found = startsWithDate(text, at + 2, dates);
            if (found.isPresent()) {
                int end = at + 2 + found.get().to();
                boolean closed = end >= text.length() || ".,;) ".indexOf(text.charAt(end)) >= 0;
                return closed ? single(found.get()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
