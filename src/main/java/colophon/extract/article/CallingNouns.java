package colophon.extract.article;

import colophon.data.DataTable;
import colophon.extract.value.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The nouns by which a first sentence calls somebody by what they do: "an American film, stage and television actress". */
final class CallingNouns {
    private static final WordSet NOT_PEOPLE = WordSet.of("fictional", "character", "character,");

    private final Set<String> nouns = new HashSet<>();

    private CallingNouns() {}

    static CallingNouns load() {
        CallingNouns callings = new CallingNouns();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/occupations.tsv").rows()) {
            callings.nouns.add(row.need("word").toLowerCase(Locale.ROOT));
        }
        return callings;
    }

    /** Whether one of the noun phrases of a sentence ends in what somebody does, and none speaks of fiction. */
    boolean isSaidIn(LeadSentence sentence) {
        boolean fiction = sentence.phrases().stream()
                .flatMap(List::stream)
                .anyMatch(word -> NOT_PEOPLE.has(word.toLowerCase(Locale.ROOT)));
        return !fiction
                && sentence.phrases().stream()
                        .anyMatch(phrase -> nouns.contains(phrase.getLast().toLowerCase(Locale.ROOT)));
    }
}
