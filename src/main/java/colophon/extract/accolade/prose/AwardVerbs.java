package colophon.extract.accolade.prose;

import colophon.data.DataTable;
import colophon.extract.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The verbs of {@code data/vocabulary/award-verbs.tsv}. Immutable once loaded. */
final class AwardVerbs {
    private record Form(List<String> words, VerbSense sense) {}

    private final Map<String, List<Form>> byFirst = new HashMap<>();

    private AwardVerbs() {}

    static AwardVerbs load() {
        AwardVerbs verbs = new AwardVerbs();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/award-verbs.tsv").rows()) {
            List<String> words = List.of(row.need("form").split(" "));
            VerbSense sense = VerbSense.valueOf(row.need("sense").toUpperCase(Locale.ROOT));
            verbs.byFirst
                    .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                    .add(new Form(words, sense));
        }
        verbs.byFirst
                .values()
                .forEach(f -> f.sort(
                        Comparator.comparingInt((Form form) -> form.words().size())
                                .reversed()));
        return verbs;
    }

    /** The verb that begins at a token. */
    Optional<Piece.Verb> at(Sentence sentence, int from) {
        List<Form> forms = byFirst.getOrDefault(sentence.token(from).lower(), List.of());
        for (Form form : forms) {
            if (matches(sentence, from, form.words())) {
                return Optional.of(
                        new Piece.Verb(form.sense(), from, from + form.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Sentence sentence, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.isWord(from + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
