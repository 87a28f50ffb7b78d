package colophon.extract.article;

import colophon.article.Article;
import colophon.data.DataTable;
import colophon.extract.infobox.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the fields of a box of key facts prove about its subject. Immutable once loaded. */
final class BoxKinds {
    private final FieldNames names = FieldNames.load();
    private final List<Proof> proofs = new ArrayList<>();

    private record Proof(List<String> fields, TopicKind kind, boolean strong) {}

    private BoxKinds() {}

    static BoxKinds load() {
        BoxKinds kinds = new BoxKinds();
        for (DataTable.Row row : DataTable.load("data/vocabulary/box-kinds.tsv").rows()) {
            kinds.proofs.add(new Proof(
                    row.list("fields"), TopicKind.of(row), row.need("strength").equals("strong")));
        }
        return kinds;
    }

    /** The kind that an article's first box proves whatever its sentences say. */
    Optional<TopicKind> strong(Article article) {
        return find(article, true);
    }

    /** The kind that an article's first box speaks for. */
    Optional<TopicKind> any(Article article) {
        return find(article, false);
    }

    private Optional<TopicKind> find(Article article, boolean strongOnly) {
        if (article.infoboxes().isEmpty()) {
            return Optional.empty();
        }
        Set<String> fields = names.of(article.infoboxes().getFirst());
        return proofs.stream()
                .filter(p -> (p.strong() || !strongOnly) && fields.containsAll(p.fields()))
                .map(Proof::kind)
                .findFirst();
    }
}
