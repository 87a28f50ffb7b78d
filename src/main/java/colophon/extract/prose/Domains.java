package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.data.DataTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which kinds of thing a property can be stated of, so that a sentence misread says nothing absurd. Immutable. */
final class Domains {
    private final Map<String, Set<EntityType>> types = new HashMap<>();

    private Domains() {}

    /** The packed table, {@code data/rules/domains.tsv}. */
    static Domains load() {
        Domains domains = new Domains();
        for (DataTable.Row row : DataTable.load("data/rules/domains.tsv").rows()) {
            Set<EntityType> types = EnumSet.noneOf(EntityType.class);
            row.list("types").forEach(type -> types.add(EntityType.valueOf(type)));
            domains.types.put(row.need("property"), types);
        }
        return domains;
    }

    /** Whether a property can be stated of a kind of thing. */
    boolean allow(String property, EntityType type) {
        Set<EntityType> allowed = types.get(property);
        return allowed == null || allowed.contains(type);
    }
}
