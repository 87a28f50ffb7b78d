package colophon.reader.wikitext;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of apostrophes of one line, told apart into italics, bold and plain apostrophes as MediaWiki does: where a line has an
 * odd number of both, one bold mark was an apostrophe before italics ({@code l'''Amour''}).
 */
final class QuoteMarks {
    private final List<Run> runs = new ArrayList<>();

    private QuoteMarks() {}

    /**
     * A run of apostrophes.
     *
     * @param from its first {@code char}
     * @param to the {@code char} after its last
     * @param plain how many of them are apostrophes, at its beginning
     * @param italic whether it turns italics on or off
     */
    record Run(int from, int to, int plain, boolean italic) {
        private boolean bold() {
            return to - from - plain >= 3;
        }
    }

    /** The runs of at least two apostrophes of a line, in order, by their places in a text in which the line begins at {@code start}. */
    static List<Run> of(String line, int start) {
        QuoteMarks marks = new QuoteMarks();
        int i = line.indexOf("''");
        while (i >= 0) {
            int end = i;
            while (end < line.length() && line.charAt(end) == '\'') {
                end++;
            }
            marks.add(i, end);
            i = line.indexOf("''", end);
        }
        marks.balance(line);
        marks.runs.replaceAll(r -> new Run(r.from() + start, r.to() + start, r.plain(), r.italic()));
        return marks.runs;
    }

    private void add(int from, int to) {
        int length = to - from;
        int plain = switch (length) {
            case 2, 3, 5 -> 0;
            case 4 -> 1;
            default -> length - 5;
        };
        runs.add(new Run(from, to, plain, length - plain != 3));
    }

    private void balance(String line) {
        long bold = runs.stream().filter(Run::bold).count();
        long italic = runs.stream().filter(Run::italic).count();
        if (bold % 2 == 0 || italic % 2 == 0) {
            return;
        }
        int best = -1;
        int bestWorth = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int worth = run.to() - run.from() == 3 ? worth(line, run.from()) : 0;
            if (worth > bestWorth) {
                best = i;
                bestWorth = worth;
            }
        }
        if (best >= 0) {
            Run run = runs.get(best);
            runs.set(best, new Run(run.from(), run.to(), 1, true));
        }
    }

    /** How well a place suits an apostrophe: behind a word of one letter best, behind a longer word next, behind a space least. */
    private static int worth(String line, int at) {
        if (at == 0 || line.charAt(at - 1) == ' ') {
            return 1;
        }
        return at == 1 || line.charAt(at - 2) == ' ' ? 3 : 2;
    }
}
