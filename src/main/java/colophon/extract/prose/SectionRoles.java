package colophon.extract.prose;

import colophon.data.DataTable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the role of a section by its heading. The words are data, {@code data/rules/sections.tsv}. Immutable. */
final class SectionRoles {
    private static final Set<Integer> NUMBERS =
            Set.of((int) Character.DECIMAL_DIGIT_NUMBER, (int) Character.LETTER_NUMBER, (int) Character.OTHER_NUMBER);

    private final Map<String, SectionRole> words = new LinkedHashMap<>();
    private final Set<String> studies = new HashSet<>();

    private SectionRoles() {}

    static SectionRoles load() {
        SectionRoles roles = new SectionRoles();
        for (DataTable.Row row : DataTable.load("data/rules/sections.tsv").rows()) {
            SectionRole role = SectionRole.valueOf(row.need("role").toUpperCase(Locale.ROOT));
            row.list("words").forEach(word -> roles.words.put(" " + word + " ", role));
            row.list("studies").forEach(word -> roles.studies.add(" " + word + " "));
        }
        return roles;
    }

    /** The role of a heading: that of the first listed word or phrase that it holds. */
    SectionRole of(String heading) {
        if (heading.isEmpty()) {
            return SectionRole.OTHER;
        }
        String text = plain(heading);
        for (Map.Entry<String, SectionRole> entry : words.entrySet()) {
            if (text.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return SectionRole.OTHER;
    }

    /** Whether a section studies the story, with the names of those who wrote about it, rather than telling it. */
    boolean isStudy(String heading) {
        String text = plain(heading);
        return studies.stream().anyMatch(text::contains);
    }

    /** The words of a heading in lower case, each between single spaces. */
    private static String plain(String heading) {
        StringBuilder plain = new StringBuilder(" ");
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetter(c) || NUMBERS.contains(Character.getType(c))) {
                plain.appendCodePoint(c);
            } else if (plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.append(' ').toString();
    }
}
