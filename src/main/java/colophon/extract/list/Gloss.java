package colophon.extract.list;

import colophon.data.DataTable;
import colophon.extract.value.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what a title means from who published it, both of which stand in parentheses after titles. */
final class Gloss {
    private final Set<String> english = words("data/vocabulary/english-words.tsv");
    private final Set<String> publishing = words("data/vocabulary/publisher-words.tsv");

    private static Set<String> words(String table) {
        Set<String> words = new HashSet<>();
        DataTable.load(table).rows().forEach(row -> words.addAll(row.list("words")));
        return words;
    }

    /**
     * The literal meaning that a note in parentheses gives: quoted words in it, what follows "lit.", or all of it.
     *
     * @param publisherFollows whether another name follows that can be the publisher's, so that the note is none
     */
    Optional<String> meaning(String note, String title, boolean publisherFollows) {
        String text = Words.plain(note);
        Optional<String> literal =
                after(text, "lit.").or(() -> after(text, "literally")).or(() -> after(text, "meaning"));
        if (literal.isPresent()) {
            return literal.map(Gloss::clean).filter(Words::hasWord);
        }
        Optional<String> quoted = quotedPart(text);
        if (quoted.isPresent()) {
            return quoted;
        }
        boolean digits = text.chars().anyMatch(Character::isDigit);
        boolean latin = text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        boolean says = !digits
                && latin
                && !isPublisher(text)
                && (holds(text, english) || !allCapitals(text) || publisherFollows);
        return says && !text.equalsIgnoreCase(title)
                ? Optional.of(clean(text)).filter(Words::hasWord)
                : Optional.empty();
    }

    /** Whether words hold one that publishers' names have. */
    boolean isPublisher(String text) {
        return holds(text, publishing);
    }

    /** Whether words hold a small English word. */
    boolean isEnglish(String text) {
        return holds(text, english);
    }

    private static Optional<String> after(String text, String word) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(text.substring(at + word.length()));
    }

    private static Optional<String> quotedPart(String text) {
        for (String marks : new String[] {"\"\"", "\u201C\u201D", "\u2018\u2019", "\u00AB\u00BB"}) {
            int open = text.indexOf(marks.charAt(0));
            int close = open < 0 ? -1 : text.indexOf(marks.charAt(1), open + 1);
            if (close > open + 1) {
                return Optional.of(text.substring(open + 1, close));
            }
        }
        return Optional.empty();
    }

    private static String clean(String text) {
        String stripped = text.strip();
        int from = 0;
        while (from < stripped.length() && ":,'\"\u201C\u2018 ".indexOf(stripped.charAt(from)) >= 0) {
            from++;
        }
        int to = stripped.length();
        while (to > from && ",;'\"\u201D\u2019 ".indexOf(stripped.charAt(to - 1)) >= 0) {
            to--;
        }
        return stripped.substring(from, to);
    }

    private static boolean holds(String text, Set<String> words) {
        for (String word : text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[\\s,:;]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allCapitals(String text) {
        for (String word : text.split("\\s+")) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
