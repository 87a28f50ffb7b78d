package colophon.resolve;

import colophon.claim.EntityKey;
import colophon.claim.EntityType;
import colophon.data.DataTable;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The authority files in {@code data/authority/}: names of languages, countries, awards, genres and other things of the
 * world, each with its Wikidata item. A name proves an item only for a mention of the record's type, and only where no
 * other item of that type has the same name. Immutable.
 */
final class Authorities {
    private final Map<EntityType, Map<String, AuthorityRecord>> byName = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Map<EntityKey, AuthorityRecord>> byKey = new EnumMap<>(EntityType.class);
    private final Set<String> ambiguous = new HashSet<>();

    private Authorities() {}

    /** Loads all authority files; throws {@link IllegalStateException} naming the line that is wrong. */
    static Authorities load() {
        Authorities loaded = new Authorities();
        rows("languages").forEach(row -> loaded.add(row, EntityType.LANGUAGE, languageTitle(row)));
        rows("countries").stream()
                .filter(row -> row.get("title").isPresent())
                .forEach(row -> loaded.add(row, EntityType.COUNTRY, row.need("title")));
        rows("awards").forEach(row -> loaded.add(row, EntityType.AWARD, row.need("label")));
        rows("genres").forEach(row -> loaded.add(row, EntityType.CONCEPT, row.need("label")));
        rows("things").forEach(row -> loaded.add(row, EntityType.valueOf(row.need("type")), row.need("title")));
        loaded.forgetAmbiguous();
        return loaded;
    }

    private static List<DataTable.Row> rows(String file) {
        return DataTable.load("data/authority/" + file + ".tsv").rows();
    }

    private static String languageTitle(DataTable.Row row) {
        return row.get("title").orElseGet(() -> row.need("label"));
    }

    private void add(DataTable.Row row, EntityType type, String title) {
        AuthorityRecord record =
                new AuthorityRecord(row.need("qid"), row.need("label"), EntityKey.ofTitle(title), type);
        addName(record.label(), record);
        addName(title, record);
        if (row.cells().containsKey("aliases")) {
            row.list("aliases").forEach(alias -> addName(alias, record));
        }
    }

    private void addName(String name, AuthorityRecord record) {
        String folded = fold(name);
        AuthorityRecord other =
                byName.computeIfAbsent(record.type(), t -> new HashMap<>()).putIfAbsent(folded, record);
        if (other != null && !other.item().equals(record.item())) {
            ambiguous.add(record.type() + " " + folded);
        }
    }

    private void forgetAmbiguous() {
        byName.forEach((type, records) -> records.keySet().removeIf(name -> ambiguous.contains(type + " " + name)));
        byName.forEach((type, records) -> {
            Map<EntityKey, AuthorityRecord> keys = byKey.computeIfAbsent(type, t -> new HashMap<>());
            records.values().stream()
                    .sorted(Comparator.comparing(AuthorityRecord::item))
                    .forEach(record -> keys.putIfAbsent(record.key(), record));
        });
    }

    /** The record that a name proves for a mention of a type. */
    Optional<AuthorityRecord> find(String name, EntityType type) {
        Map<String, AuthorityRecord> records = byName.get(type);
        return records == null ? Optional.empty() : Optional.ofNullable(records.get(fold(name)));
    }

    /** The record of an entity, its kind agreeing. */
    Optional<AuthorityRecord> of(EntityKey key, EntityType type) {
        return Optional.ofNullable(byKey.getOrDefault(type, Map.of()).get(key));
    }

    /** Names that differ in case, composition, underscores or the form of an apostrophe only are the same name. */
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('_', ' ')
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
