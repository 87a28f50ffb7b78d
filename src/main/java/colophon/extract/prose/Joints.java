package colophon.extract.prose;

import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;

/** What joins the members of a list: commas, "and", "as well as", with notes and appositions between. */
final class Joints {
    private static final int LONGEST_NOTE = 30;
    private static final int LONGEST_APPOSITION = 16;
    private static final WordSet APPOSITIONS = WordSet.of("a", "an", "the", "his", "her", "who");

    /** Verbs that make what follows a comma a clause of its own and no apposition. */
    private static final WordSet VERBS = WordSet.of(
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "have",
            "features",
            "featured",
            "stars",
            "starred",
            "tells",
            "told",
            "follows",
            "followed",
            "received",
            "won",
            "became",
            "centers",
            "centres",
            "focuses",
            "revolves",
            "includes",
            "concerns",
            "depicts",
            "marks",
            "marked",
            "opened",
            "premiered",
            "grossed",
            "explores",
            "chronicles",
            "describes",
            "deals",
            "takes",
            "also",
            "went",
            "made",
            "began",
            "ran");

    /** Verbs that a row of names ends with, whose parts are then told: "A and B, who portray C, D". */
    private static final WordSet PARTS = WordSet.of(
            "play", "plays", "played", "portray", "portrays", "portrayed", "respectively", "voice", "voiced");

    private static final WordSet COMPANY =
            WordSet.of("with", "opposite", "alongside", "starring", "co-starring", "directed", "as", "playing");

    private final Sentence sentence;

    Joints(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Where the next member of a list may start, the last member having ended at a token; the likeliest place first. */
    List<Integer> starts(int end) {
        List<Integer> starts = new ArrayList<>();
        addStart(starts, end);
        int note = noteEnd(end);
        addStart(starts, note);
        int apposition = appositionEnd(note);
        addStart(starts, apposition);
        addStart(starts, companyEnd(note));
        return starts;
    }

    private void addStart(List<Integer> starts, int end) {
        int at = separatorEnd(end);
        if (at > end) {
            starts.add(sentence.isWord(at, "for") ? at + 1 : at);
        }
    }

    private int separatorEnd(int at) {
        int i = at;
        if (sentence.isWord(i, ",") || sentence.isWord(i, ";")) {
            i++;
        }
        if (sentence.isWord(i, "and") || sentence.isWord(i, "or") || sentence.isWord(i, "&")) {
            i++;
        } else if (sentence.isWord(i, "as") && sentence.isWord(i + 1, "well") && sentence.isWord(i + 2, "as")) {
            i += 3;
        } else if (sentence.isWord(i, "along") && sentence.isWord(i + 1, "with")) {
            i += 2;
        }
        return i;
    }

    /** The end of a note in brackets that starts at a token; the token itself where none does. */
    private int noteEnd(int at) {
        for (int i = at + 1; sentence.isWord(at, "(") && i < Math.min(sentence.size(), at + LONGEST_NOTE); i++) {
            if (sentence.isWord(i, ")")) {
                return i + 1;
            }
        }
        return at;
    }

    /** The semicolon behind ", with Mara Quist and Jan Ober", which says more of a member of a list; the start where there is none. */
    private int companyEnd(int at) {
        int first = sentence.isWord(at, ",") ? at + 1 : at;
        boolean starts =
                first < sentence.size() && COMPANY.has(sentence.token(first).lower());
        for (int i = first + 1; starts && i < Math.min(sentence.size(), at + LONGEST_NOTE); i++) {
            if (sentence.isWord(i, ";")) {
                return i;
            }
        }
        return at;
    }

    /** The end of ", a bright schoolgirl" behind a name; the start where there is none. */
    private int appositionEnd(int at) {
        boolean starts = sentence.isWord(at, ",")
                && at + 1 < sentence.size()
                && APPOSITIONS.has(sentence.token(at + 1).lower());
        boolean relative = sentence.isWord(at + 1, "who");
        for (int i = at + 2; starts && i < Math.min(sentence.size(), at + LONGEST_APPOSITION); i++) {
            if (sentence.isWord(i, ",")) {
                return i;
            }
            if (relative && PARTS.has(sentence.token(i).lower())) {
                return at;
            }
            if (!relative && VERBS.has(sentence.token(i).lower())) {
                return at;
            }
        }
        return at;
    }
}
