package colophon.extract.prose.sentence;

import colophon.data.DataTable;
import colophon.extract.value.WordSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Words whose full stop belongs to them ("Jr.", "vol.") and does not end a sentence. Immutable. */
public final class Abbreviations {
    private final WordSet words;

    private Abbreviations(Set<String> words) {
        this.words = WordSet.copyOf(words);
    }

    /** The packed list. */
    public static Abbreviations load() {
        return Packed.ALL;
    }

    /** The packed list, read once: every index of phrases asks for it. */
    private static final class Packed {
        private static final Abbreviations ALL =
                new Abbreviations(DataTable.load("data/vocabulary/abbreviations.tsv").rows().stream()
                        .map(row -> row.need("word"))
                        .collect(Collectors.toSet()));
    }

    /** Whether a word, in lower case and without its full stop, is an abbreviation. */
    public boolean contains(String lower) {
        return words.has(lower);
    }
}
