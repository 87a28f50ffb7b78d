package colophon.extract.infobox;

import colophon.claim.EntityType;
import colophon.claim.PropertyId;
import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules for fields, from the packed table. Immutable once loaded. */
final class FieldRules {
    private static final Map<String, Set<EntityType>> GROUPS = Map.of(
            "work",
                    EnumSet.copyOf(Arrays.stream(EntityType.values())
                            .filter(EntityType::isWork)
                            .toList()),
            "book", EnumSet.of(EntityType.BOOK, EntityType.SHORT_STORY, EntityType.BOOK_SERIES, EntityType.COMIC_STORY),
            "screen",
                    EnumSet.of(EntityType.MOVIE, EntityType.MOVIE_SERIES, EntityType.TV_SERIES, EntityType.TV_EPISODE),
            "stage", EnumSet.of(EntityType.PLAY),
            "music", EnumSet.of(EntityType.MUSIC_ALBUM, EntityType.MUSIC_COMPOSITION, EntityType.MUSIC_RECORDING),
            "person", EnumSet.of(EntityType.PERSON),
            "agent", EnumSet.of(EntityType.ORGANIZATION, EntityType.MUSIC_GROUP));

    private final Map<String, List<FieldRule>> rules = new HashMap<>();

    private FieldRules() {}

    static FieldRules load() {
        FieldRules table = new FieldRules();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/infobox-fields.tsv").rows()) {
            table.rules
                    .computeIfAbsent(row.need("field"), f -> new ArrayList<>())
                    .add(rule(row));
        }
        return table;
    }

    private static FieldRule rule(DataTable.Row row) {
        EnumSet<EntityType> subjects = EnumSet.noneOf(EntityType.class);
        row.list("for")
                .forEach(name -> subjects.addAll(
                        GROUPS.containsKey(name) ? GROUPS.get(name) : EnumSet.of(EntityType.valueOf(name))));
        return new FieldRule(
                row.need("field"),
                subjects,
                row.need("reader"),
                row.list("property").stream().map(PropertyId::of).toList(),
                row.get("type").map(EntityType::valueOf).orElse(EntityType.THING),
                row.get("note").orElse(""));
    }

    /** The rule for a field of a box about a subject. */
    Optional<FieldRule> find(String field, EntityType subject) {
        return rules.getOrDefault(field, List.of()).stream()
                .filter(rule -> rule.isFor(subject))
                .findFirst();
    }

    /** All rules, for the check that each has a reader. */
    List<FieldRule> all() {
        return rules.values().stream().flatMap(List::stream).toList();
    }
}
