package colophon.extract.award;

import colophon.data.DataTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The several names of one award, from {@code data/vocabulary/award-aliases.tsv}. Immutable once loaded. */
final class AwardAliases {
    private final Map<String, String> byName = new HashMap<>();

    private AwardAliases() {}

    static AwardAliases load() {
        AwardAliases aliases = new AwardAliases();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/award-aliases.tsv").rows()) {
            String award = row.need("award");
            aliases.byName.put(form(award), award);
            row.list("aliases").forEach(a -> aliases.byName.put(form(a), award));
        }
        return aliases;
    }

    /** The title of the award that a name or title is one of. */
    Optional<String> title(String name) {
        return Optional.ofNullable(byName.get(form(name)));
    }

    /** A name with its dashes written one way: an en dash between spaces. */
    static String dashed(String name) {
        return name.replace(" - ", " \u2013 ").replace(" \u2014 ", " \u2013 ");
    }

    private static String form(String name) {
        return dashed(name).toLowerCase(Locale.ROOT);
    }
}
