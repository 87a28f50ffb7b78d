package colophon.extract.infobox;

import colophon.article.Infobox;
import colophon.data.DataTable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stable names of box fields by the labels that boxes print. Immutable once loaded. */
public final class FieldNames {
    private final Map<String, String> fields = new HashMap<>();

    private FieldNames() {}

    /** The packed labels. A label that two fields share means the first. */
    public static FieldNames load() {
        FieldNames names = new FieldNames();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/infobox-labels.tsv").rows()) {
            row.list("labels").forEach(label -> names.fields.putIfAbsent(fold(label), row.need("field")));
        }
        return names;
    }

    /** The field that a printed label means. */
    public Optional<String> of(String label) {
        return Optional.ofNullable(fields.get(fold(label)));
    }

    /** The fields that a box has, in order. */
    public Set<String> of(Infobox box) {
        Set<String> found = new LinkedHashSet<>();
        box.fields().forEach(field -> of(field.label().text()).ifPresent(found::add));
        return found;
    }

    /** Without case, outer space, a colon at the end, and with single plain spaces. */
    private static String fold(String label) {
        StringBuilder out = new StringBuilder(label.length());
        boolean gap = false;
        for (char c : label.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                }
                out.append(c);
                gap = false;
            }
        }
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ':' || out.charAt(end - 1) == ' ')) {
            end--;
        }
        return out.substring(0, end);
    }
}
