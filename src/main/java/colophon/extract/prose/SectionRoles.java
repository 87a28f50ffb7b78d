package colophon.extract.prose;

import colophon.data.DataTable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the role of a section by its heading. The words are data, {@code data/rules/sections.tsv}. Immutable. */
final class SectionRoles {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, SectionRole> words = new LinkedHashMap<>();

    private SectionRoles() {}

    static SectionRoles load() {
        SectionRoles roles = new SectionRoles();
        for (DataTable.Row row : DataTable.load("data/rules/sections.tsv").rows()) {
            SectionRole role = SectionRole.valueOf(row.need("role").toUpperCase(Locale.ROOT));
            row.list("words").forEach(word -> roles.words.put(word, role));
        }
        return roles;
    }

    /** The role of a heading: that of the first listed word or phrase that it holds. */
    SectionRole of(String heading) {
        String text = " "
                + OTHER.matcher(heading.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
        return words.entrySet().stream()
                .filter(e -> text.contains(" " + e.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(SectionRole.OTHER);
    }
}
