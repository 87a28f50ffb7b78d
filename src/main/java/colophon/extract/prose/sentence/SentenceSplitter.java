package colophon.extract.prose.sentence;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Span;
import colophon.extract.value.WordSet;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Parts running prose into sentences at the boundaries of Unicode Standard Annex 29, less those behind an abbreviation, an
 * initial or a title and those inside a bracket. Linear in the text's length. Immutable.
 */
public final class SentenceSplitter {
    /** Longer stretches without a boundary are no prose (a list, a table, a hostile input) and are left out. */
    private static final int LONGEST = 4_000;

    /** Words that so often begin a sentence that an initial before them ends one. */
    private static final WordSet STARTERS = WordSet.of(
            "the",
            "it",
            "he",
            "she",
            "they",
            "in",
            "his",
            "her",
            "this",
            "these",
            "after",
            "when",
            "while",
            "as",
            "a",
            "an",
            "at",
            "on",
            "its",
            "their",
            "however",
            "for",
            "with",
            "although",
            "and",
            "but",
            "during",
            "to",
            "from");

    private final Abbreviations abbreviations;
    private final Tokenizer tokenizer;

    /** One that nobody uses now: making one costs as much as splitting a short paragraph. */
    private final AtomicReference<@Nullable BreakIterator> spare = new AtomicReference<>();

    private SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.tokenizer = new Tokenizer(abbreviations);
    }

    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 20;

    /** A splitter that knows the packed abbreviations. */
    public static SentenceSplitter load() {
        return new SentenceSplitter(Abbreviations.load());
    }

    /** The sentences of a passage in order. */
    public List<Sentence> split(Passage passage) {
        return split(passage, "");
    }

    /**
     * The sentences of a passage in order.
     *
     * @param title a title whose own stops and marks of exclamation end no sentence; empty for none
     */
    public List<Sentence> split(Passage passage, String title) {
        String text = passage.text().replace('\n', ' ');
        Cutter cutter = new Cutter(passage);
        if (isOne(text)) {
            cutter.cut(0, text.length());
            return cutter.sentences;
        }
        BreakIterator spare = this.spare.getAndSet(null);
        BreakIterator breaks = spare == null ? BreakIterator.getSentenceInstance(ULocale.ENGLISH) : spare;
        breaks.setText(text);
        List<String> names = markedNames(passage);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < text.length() && (isNamed(text, title, names, to) || !ends(text, from, to))) {
                continue;
            }
            cutter.cut(from, to);
            from = to;
        }
        breaks.setText("");
        this.spare.set(breaks);
        return cutter.sentences;
    }

    /** Whether a text is plainly no more than one sentence: nothing is in it that the annex ends one at. */
    private static boolean isOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '.' || c == '!' || c == '?') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(String text, String title, List<String> names, int boundary) {
        if (isInside(text, title, boundary)) {
            return true;
        }
        for (String name : names) {
            if (isWithin(text, name, boundary)) {
                return true;
            }
        }
        return false;
    }

    /** The words of links with a mark of exclamation or a question mark inside: "Wham! Records". */
    private static List<String> markedNames(Passage passage) {
        if (!passage.text().contains("! ") && !passage.text().contains("? ")) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (Link link : passage.links()) {
            int from = passage.charIndex(link.span().start());
            String words =
                    passage.text().substring(from, passage.charIndex(link.span().end()));
            boolean marked = words.contains("! ") || words.contains("? ");
            if (marked && words.length() <= LONGEST_NAME && !names.contains(words) && names.size() < MOST_NAMES) {
                names.add(words);
            }
        }
        return names;
    }

    /** Whether a boundary lies within a name. */
    private static boolean isWithin(String text, String name, int boundary) {
        int at = text.indexOf(name, Math.max(0, boundary - name.length()));
        return at >= 0 && at < boundary && boundary < at + name.length();
    }

    /** Whether a boundary lies within a title, or at its end with the sentence going on in small letters. */
    private static boolean isInside(String text, String title, int boundary) {
        int stop = lastMark(title);
        if (stop < 0) {
            return false;
        }
        int from = Math.max(0, boundary - title.length() - 2);
        int at = text.indexOf(title, from);
        boolean goesOn = boundary < text.length() && Character.isLowerCase(text.charAt(boundary));
        return at >= 0
                && at < boundary
                && (boundary < at + title.length() || goesOn && boundary <= at + title.length() + 2);
    }

    private static int lastMark(String title) {
        return Math.max(title.lastIndexOf('.'), Math.max(title.lastIndexOf('!'), title.lastIndexOf('?')));
    }

    /** Whether a boundary of the annex is one indeed. */
    private boolean ends(String text, int from, int to) {
        int last = to - 1;
        while (last > from && isSpace(text.charAt(last))) {
            last--;
        }
        if (text.charAt(last) == '.' && isInsideWord(text, from, last, to)) {
            return false;
        }
        return !isMarkedTitle(text, from, last, to) && (isBalanced(text, from, to) || to - from > LONGEST / 4);
    }

    /** A title whose mark of exclamation, question mark or dots stand within its quotation marks, with the sentence going on. */
    private static boolean isMarkedTitle(String text, int from, int last, int next) {
        boolean quoted = last > from && "\"\u201d".indexOf(text.charAt(last)) >= 0;
        if (!quoted || ".!?\u2026".indexOf(text.charAt(last - 1)) < 0 || next >= text.length()) {
            return false;
        }
        boolean dated =
                text.charAt(next) == '(' && next + 1 < text.length() && Character.isDigit(text.charAt(next + 1));
        return dated || Character.isLowerCase(text.charAt(next));
    }

    private boolean isInsideWord(String text, int from, int stop, int next) {
        int start = stop;
        while (start > from && !isSpace(text.charAt(start - 1)) && "(\"\u201c[".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String word = text.substring(start, stop);
        if (word.length() == 1 || word.indexOf('.') == 1) {
            return Character.isUpperCase(word.charAt(0)) && !STARTERS.has(firstWord(text, next));
        }
        return abbreviations.contains(word.toLowerCase(Locale.ROOT)) && !STARTERS.has(firstWord(text, next));
    }

    private static String firstWord(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return text.substring(from, i).toLowerCase(Locale.ROOT);
    }

    /** A full stop inside an open bracket belongs to what stands in the bracket. */
    private static boolean isBalanced(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
        }
        return depth == 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Cuts a passage from left to right, counting code points and links as it goes, so that no part is walked twice. */
    private final class Cutter {
        private final Passage passage;
        private final List<Sentence> sentences = new ArrayList<>();
        private int at;
        private int codePoint;
        private int link;
        private int emphasis;

        private Cutter(Passage passage) {
            this.passage = passage;
            this.codePoint = passage.span().start();
        }

        private void cut(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && isSpace(passage.text().charAt(start))) {
                start++;
            }
            while (end > start && isSpace(passage.text().charAt(end - 1))) {
                end--;
            }
            if (start == end || end - start > LONGEST) {
                return;
            }
            String words = passage.text().substring(start, end);
            Span span = span(start, end);
            Passage part = new Passage(words, span, links(span), emphases(span));
            sentences.add(new Sentence(part, tokenizer.tokens(words.replace('\n', ' '))));
        }

        private Span span(int start, int end) {
            boolean plain = passage.text().length() == passage.span().length();
            int first = codePoint + (plain ? start - at : passage.text().codePointCount(at, start));
            int next = first + (plain ? end - start : passage.text().codePointCount(start, end));
            at = end;
            codePoint = next;
            return new Span(first, next);
        }

        private List<Link> links(Span span) {
            List<Link> inside = new ArrayList<>();
            for (; link < passage.links().size(); link++) {
                Link next = passage.links().get(link);
                if (next.span().start() >= span.end()) {
                    break;
                }
                if (span.contains(next.span())) {
                    inside.add(next);
                }
            }
            return inside;
        }

        private List<Span> emphases(Span span) {
            List<Span> inside = new ArrayList<>();
            for (; emphasis < passage.emphases().size(); emphasis++) {
                Span next = passage.emphases().get(emphasis);
                if (next.start() >= span.end()) {
                    break;
                }
                if (span.contains(next)) {
                    inside.add(next);
                }
            }
            return inside;
        }
    }
}
