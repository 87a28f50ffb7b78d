package colophon.extract.article;

import colophon.data.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The nouns that articles call their subjects by. Immutable once loaded. */
final class KindNouns {
    private final Map<String, TopicKind> kinds = new HashMap<>();
    private int longest;

    private KindNouns() {}

    static KindNouns load() {
        KindNouns nouns = new KindNouns();
        for (DataTable.Row row : DataTable.load("data/vocabulary/kinds.tsv").rows()) {
            row.list("nouns").forEach(noun -> nouns.put(noun, TopicKind.of(row)));
        }
        return nouns;
    }

    private void put(String noun, TopicKind kind) {
        kinds.putIfAbsent(noun, kind);
        longest = Math.max(longest, noun.split(" ").length);
    }

    /** The kind that a noun phrase names by its last words, the longest noun winning. */
    Optional<TopicKind> head(List<String> phrase) {
        for (int from = Math.max(0, phrase.size() - longest); from < phrase.size(); from++) {
            TopicKind kind = kinds.get(
                    String.join(" ", phrase.subList(from, phrase.size())).toLowerCase(Locale.ROOT));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
