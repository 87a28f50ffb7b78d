package colophon.bench;

import colophon.claim.ArticleClaims;
import colophon.claim.Entity;
import colophon.claim.EntityKey;
import colophon.claim.Evidence;
import colophon.claim.Qualifier;
import colophon.claim.SourceArticle;
import colophon.claim.Statement;
import colophon.claim.StatementSink;
import colophon.claim.Value;
import colophon.pipeline.Inspection;
import colophon.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws statements for somebody to judge by reading: a choice, by a seed, of all that plain-text articles give by their
 * sentences and lines, every statement as likely as every other. Each article is read alone. The articles of gold files that are
 * held out are left out. The same articles and seed give the same rows. Not a part of the suite: run the main method,
 *
 * <pre>{@code StatementSample ARTICLES HELD_OUT_GOLD COUNT SEED [RULE]}</pre>
 *
 * <p>where {@code RULE} is the beginning of the rules' ids to draw from, all by default. Prints a tab-separated row for each:
 * number, file, subject, its types, property, value, its types, qualifiers, rules, place in code points, sentence.
 */
public final class StatementSample {
    private final Inspection inspection = Inspection.load();
    private final Resolver resolver = Resolver.load();
    private final List<String> rows = new ArrayList<>();
    private final String rule;

    private StatementSample(String rule) {
        this.rule = rule;
    }

    /** Draws and prints. */
    public static void main(String[] arguments) throws IOException {
        StatementSample sample = new StatementSample(arguments.length > 4 ? arguments[4] : "");
        Set<String> heldOut = stems(Path.of(arguments[1]), ".json");
        for (Path file : files(Path.of(arguments[0]), ".txt")) {
            if (!heldOut.contains(stem(file))) {
                sample.read(file);
            }
        }
        sample.draw(Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]))
                .forEach(System.out::println);
        System.err.println(sample.rows.size() + " statements to draw from");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Set<String> stems(Path folder, String ending) throws IOException {
        return files(folder, ending).stream().map(StatementSample::stem).collect(Collectors.toSet());
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private void read(Path file) {
        Optional<ArticleClaims> claims = inspection.claims(file, d -> {});
        claims.ifPresent(c -> resolver.resolve(List.of(c), new Rows(stem(file)), d -> {}));
    }

    private List<String> draw(int count, long seed) {
        List<String> all = new ArrayList<>(rows);
        Collections.shuffle(all, new Random(seed));
        List<String> numbered = new ArrayList<>();
        for (String row : all.subList(0, Math.min(count, all.size()))) {
            numbered.add(numbered.size() + 1 + "\t" + row);
        }
        return numbered;
    }

    /** Writes down the statements of one article. */
    private final class Rows implements StatementSink {
        private final String file;
        private final Map<EntityKey, Entity> entities = new HashMap<>();

        Rows(String file) {
            this.file = file;
        }

        @Override
        public void article(SourceArticle article, EntityKey key) {
            // The file names it already.
        }

        @Override
        public void entity(Entity entity) {
            entities.put(entity.key(), entity);
        }

        @Override
        public void merged(EntityKey from, EntityKey into) {
            // A former name is no statement.
        }

        @Override
        public void statement(Statement statement) {
            List<Evidence> evidence =
                    statement.references().stream().map(r -> r.evidence()).toList();
            Set<String> rules = new HashSet<>();
            evidence.forEach(e -> rules.add(e.rule()));
            if (rules.stream().anyMatch(r -> r.startsWith(rule))) {
                rows.add(row(statement, evidence));
            }
        }

        private String row(Statement statement, List<Evidence> evidence) {
            Evidence first = evidence.getFirst();
            String qualifiers = statement.qualifiers().stream().map(this::text).collect(Collectors.joining("; "));
            String rules = evidence.stream().map(Evidence::rule).distinct().collect(Collectors.joining(" "));
            return Stream.of(
                            file,
                            label(statement.subject()),
                            types(statement.subject()),
                            statement.property().value(),
                            text(statement.value()),
                            statement.value() instanceof Value.Item<EntityKey> item ? types(item.thing()) : "",
                            qualifiers,
                            rules,
                            first.span().start() + "-" + first.span().end(),
                            first.exact())
                    .map(cell -> cell.replaceAll("\\s+", " "))
                    .collect(Collectors.joining("\t"));
        }

        private String text(Qualifier<EntityKey> qualifier) {
            return qualifier.property().value() + "=" + text(qualifier.value());
        }

        private String text(Value<EntityKey> value) {
            return switch (value) {
                case Value.Item<EntityKey> item -> label(item.thing());
                case Value.Monolingual<EntityKey> words -> words.text() + "@" + words.language();
                case Value.Plain<EntityKey> words -> words.text();
                case Value.Address<EntityKey> address -> address.iri();
                case Value.Time<EntityKey> time -> time.date().toString();
                case Value.Quantity<EntityKey> quantity ->
                    quantity.amount() + quantity.unit().map(u -> " " + label(u)).orElse("");
            };
        }

        private String label(EntityKey key) {
            Entity entity = entities.get(key);
            String name = entity == null ? key.path() : entity.label();
            return name.replace(' ', '_').equals(key.path()) ? name : name + " [" + key.path() + "]";
        }

        private String types(EntityKey key) {
            Entity entity = entities.get(key);
            return entity == null ? "" : entity.types().stream().map(Enum::name).collect(Collectors.joining("|"));
        }
    }
}
