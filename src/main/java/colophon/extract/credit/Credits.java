package colophon.extract.credit;

import colophon.claim.PropertyId;
import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words for what people do for a work, from {@code data/vocabulary/filmography-credits.tsv}. Immutable. */
public final class Credits {
    /** Who acts in a work. */
    public static final PropertyId CAST_MEMBER = PropertyId.of("P161");

    private final Map<String, Optional<PropertyId>> byForm = new HashMap<>();

    private Credits() {}

    /** The packed words. */
    public static Credits load() {
        Credits credits = new Credits();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/filmography-credits.tsv").rows()) {
            credits.byForm.put(row.need("form"), row.get("property").map(PropertyId::of));
        }
        return credits;
    }

    /** The properties that a list of credits gives; empty where any part of it is no credit (a character's name). */
    public Optional<Set<PropertyId>> read(String words) {
        Set<PropertyId> found = new LinkedHashSet<>();
        List<String> parts = parts(words);
        for (String part : parts) {
            Optional<PropertyId> property = byForm.get(part);
            if (property == null) {
                return Optional.empty();
            }
            property.ifPresent(found::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        String lower = words.replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
        for (String part : lower.split("[,/;&\\n+]|\\band\\b")) {
            String bare = part.strip();
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }
}
