package colophon.extract.value;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.List;

/** The forms in which works are distributed: hardback, e-book, compact disc. Immutable once loaded. */
public final class Formats {
    private final PhraseTable<Mention.Page> words = new PhraseTable<>(true);

    private Formats() {}

    /** The packed forms. */
    public static Formats load() {
        Formats formats = new Formats();
        for (DataTable.Row row : DataTable.load("data/vocabulary/formats.tsv").rows()) {
            Mention.Page form = Mention.linked(row.need("label"), row.need("title"), EntityType.CONCEPT);
            row.list("words").forEach(word -> formats.words.put(word, form));
        }
        return formats;
    }

    /** Each form that a text names, once, in order. */
    public List<Mention.Page> scan(String text) {
        List<Mention.Page> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            boolean start = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            Found<Mention.Page> form = start ? words.startingAt(text, i).orElse(null) : null;
            if (form != null && !found.contains(form.value())) {
                found.add(form.value());
            }
            i = form != null ? form.to() : i + 1;
        }
        return found;
    }
}
