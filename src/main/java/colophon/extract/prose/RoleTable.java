package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.data.DataTable;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What "directed by" and its like say of works, {@code data/rules/roles.tsv}. Immutable. */
final class RoleTable {
    private final Map<String, List<Role>> byVerb = new HashMap<>();
    private final Map<String, List<Role>> byActive = new HashMap<>();
    private WordSet words = WordSet.of();

    private RoleTable() {}

    /**
     * What a verb says.
     *
     * @param types the types of work it says it of
     * @param property what is stated
     * @param agent {@code person}, {@code org} or {@code any}
     */
    record Role(Set<EntityType> types, String property, String agent) {
        public Role {
            types = Set.copyOf(types);
        }

        boolean takes(EntityType agentType) {
            return agent.equals("any") || agent.equals("person") == (agentType == EntityType.PERSON);
        }
    }

    static RoleTable load() {
        RoleTable table = new RoleTable();
        for (DataTable.Row row : DataTable.load("data/rules/roles.tsv").rows()) {
            Set<EntityType> types = new HashSet<>();
            row.list("types").forEach(type -> types.add(EntityType.valueOf(type)));
            Role role = new Role(types, row.need("property"), row.need("agent"));
            row.list("verbs")
                    .forEach(v -> table.byVerb
                            .computeIfAbsent(v, k -> new ArrayList<>())
                            .add(role));
            row.list("active")
                    .forEach(v -> table.byActive
                            .computeIfAbsent(v, k -> new ArrayList<>())
                            .add(role));
        }
        Set<String> words = new TreeSet<>(table.byVerb.keySet());
        words.addAll(table.byActive.keySet());
        table.words = WordSet.copyOf(words);
        return table;
    }

    /** Whether it is any of the table's words. */
    boolean isTelling(String word) {
        return words.has(word);
    }

    boolean isVerb(String word) {
        return byVerb.containsKey(word);
    }

    List<Role> roles(String verb) {
        return byVerb.getOrDefault(verb, List.of());
    }

    boolean isActive(String word) {
        return byActive.containsKey(word);
    }

    /** What a verb says with its maker before it. */
    List<Role> active(String verb) {
        return byActive.getOrDefault(verb, List.of());
    }
}
