package colophon.extract.section;

import colophon.article.Section;
import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The roles of sections by their headings. Immutable once loaded. */
public final class SectionRoles {
    private final Map<String, SectionRole> headings = new HashMap<>();
    private final Map<String, SectionRole> words = new LinkedHashMap<>();

    private SectionRoles() {}

    /** The packed headings. */
    public static SectionRoles load() {
        SectionRoles roles = new SectionRoles();
        for (DataTable.Row row : DataTable.load("data/vocabulary/sections.tsv").rows()) {
            SectionRole role = SectionRole.valueOf(row.need("role"));
            row.list("headings").forEach(heading -> roles.headings.putIfAbsent(heading, role));
            row.list("words").forEach(word -> roles.words.putIfAbsent(" " + word + " ", role));
        }
        return roles;
    }

    /** The role of a heading; OTHER where it tells nothing. */
    public SectionRole of(String heading) {
        String folded = fold(heading);
        SectionRole whole = headings.get(folded);
        if (whole != null) {
            return whole;
        }
        String padded = " " + folded + " ";
        for (Map.Entry<String, SectionRole> entry : words.entrySet()) {
            if (padded.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return SectionRole.OTHER;
    }

    /** The role of each section in order. One whose own heading tells nothing has the role of the section around it. */
    public List<SectionRole> of(List<Section> sections) {
        List<SectionRole> roles = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            SectionRole own = section.heading().map(h -> of(h.text())).orElse(SectionRole.OTHER);
            roles.add(i == 0 ? SectionRole.LEAD : own == SectionRole.OTHER ? around(sections, roles, i) : own);
        }
        return roles;
    }

    private static SectionRole around(List<Section> sections, List<SectionRole> roles, int i) {
        int level = sections.get(i).level();
        for (int j = i - 1; j > 0 && level > 2; j--) {
            if (sections.get(j).level() < level) {
                return roles.get(j);
            }
        }
        return SectionRole.OTHER;
    }

    private static String fold(String heading) {
        StringBuilder out = new StringBuilder(heading.length());
        for (char c : heading.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ':';
            if (!gap) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
