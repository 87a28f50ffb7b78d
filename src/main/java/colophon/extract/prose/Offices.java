package colophon.extract.prose;

import colophon.data.DataTable;
import colophon.extract.prose.mention.NameWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts the name of a character from the office before it: "Agents Mara Quist" and "National Security Advisor Mara Quist" are
 * called Mara Quist; "Captain Quist" keeps a title that goes with a surname.
 */
final class Offices {
    private static final int LONGEST_INITIALS = 5;
    private static final Set<String> WORDS = words();

    private Offices() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/story-words.tsv").rows()) {
            String kind = row.need("kind");
            if (kind.equals("rank") || kind.equals("office")) {
                words.addAll(row.list("words"));
            }
        }
        return words;
    }

    /** The name without a plural office before it, or one of several words before a full name. */
    static String without(String name) {
        if (name.indexOf(' ') < 0) {
            return name;
        }
        List<String> words = List.of(NameWords.of(name));
        int first = 0;
        boolean several = false;
        boolean told = false;
        while (first < words.size() - 1 && isOffice(words.get(first))) {
            several |= isPlural(words.get(first));
            told |= !isInitials(words.get(first));
            first++;
        }
        boolean full = words.size() - first > 1;
        return told && (several || first > 1 && full) ? String.join(" ", words.subList(first, words.size())) : name;
    }

    private static boolean isOffice(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT)) || isPlural(word) || isInitials(word);
    }

    private static boolean isPlural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") && WORDS.contains(lower.substring(0, lower.length() - 1));
    }

    /** "FBI", "U.S.": who employs somebody. */
    private static boolean isInitials(String word) {
        String letters = word.replace(".", "");
        return letters.length() > 1
                && letters.length() <= LONGEST_INITIALS
                && letters.chars().allMatch(Character::isUpperCase);
    }
}
