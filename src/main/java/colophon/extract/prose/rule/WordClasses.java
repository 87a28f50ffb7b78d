package colophon.extract.prose.rule;

import colophon.data.DataTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Named sets of words that patterns use ({@code @win} for won, received, earned …). Immutable. */
public final class WordClasses {
    private final Map<String, Set<String>> classes;

    private WordClasses(Map<String, Set<String>> classes) {
        this.classes = Map.copyOf(classes);
    }

    /** The packed classes. */
    public static WordClasses load() {
        Map<String, Set<String>> classes = new HashMap<>();
        DataTable.load("data/rules/words.tsv")
                .rows()
                .forEach(row -> classes.put(row.need("class"), Set.copyOf(row.list("words"))));
        return new WordClasses(classes);
    }

    /** The words of a class. */
    public Set<String> words(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("data/rules/words.tsv has no class '" + name + "'");
        }
        return words;
    }
}
