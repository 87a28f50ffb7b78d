package colophon.extract.prose.rule;

import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Loads rules from their tables in {@code data/rules}; the first lines of {@code prose.tsv} say how to write one. */
public final class RuleTable {
    /** The tables: rules of all kinds of articles, then those of one domain each. */
    private static final List<String> TABLES = List.of(
            "prose",
            "honours",
            "prose-lives",
            "prose-music",
            "prose-press",
            "prose-works",
            "prose-screen",
            "prose-passing",
            "prose-texts");

    private RuleTable() {}

    /** The packed rules that are on. */
    public static List<Rule> load() {
        return Precisions.load().on(all());
    }

    /** All packed rules, those that are wrong too often among them. */
    public static List<Rule> all() {
        WordClasses classes = WordClasses.load();
        return TABLES.stream()
                .flatMap(table -> parse(DataTable.load("data/rules/" + table + ".tsv"), classes).stream())
                .toList();
    }

    /** The packed examples of all packed rules. */
    public static List<DataTable.Row> examples() {
        return TABLES.stream()
                .flatMap(table -> DataTable.load("data/rules/" + table + "-examples.tsv").rows().stream())
                .toList();
    }

    /** The rules of a table; throws {@link IllegalStateException} naming the line of one that cannot be read. */
    public static List<Rule> parse(DataTable table, WordClasses classes) {
        PatternParser patterns = new PatternParser(classes);
        List<Rule> rules = new ArrayList<>();
        for (DataTable.Row row : table.rows()) {
            try {
                rules.add(rule(row, patterns));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("%s:%d: %s".formatted(row.table(), row.line(), e.getMessage()), e);
            }
        }
        return rules;
    }

    private static Rule rule(DataTable.Row row, PatternParser patterns) {
        String subject = row.get("subject").orElse("");
        int colon = subject.indexOf(':');
        return new Rule(
                row.need("rule"),
                Set.copyOf(row.list("sections")),
                subject.substring(0, colon < 0 ? subject.length() : colon),
                colon < 0 ? Set.of() : Set.of(subject.substring(colon + 1).split("\\|")),
                patterns.parse(row.need("pattern")),
                outcomes(row.need("states")),
                Set.copyOf(row.list("allows")));
    }

    private static List<Outcome> outcomes(String text) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String part : text.split(";")) {
            outcomes.add(outcome(part.strip()));
        }
        return outcomes;
    }

    private static Outcome outcome(String text) {
        if (text.startsWith("!")) {
            List<String> words = List.of(text.substring(1).split("\\s+"));
            return new Outcome.Act(words.getFirst(), words.subList(1, words.size()));
        }
        String[] words = text.split("\\s+", 4);
        if (words.length < 3 || !words[1].matches("P[1-9][0-9]*")) {
            throw new IllegalArgumentException("a claim is written 'SUBJECT P1 VALUE' or '!act …': " + text);
        }
        return new Outcome.State(words[0], words[1], words[2], words.length > 3 ? qualifiers(words[3]) : Map.of());
    }

    private static Map<String, String> qualifiers(String text) {
        Map<String, String> qualifiers = new TreeMap<>();
        for (String part : text.split("\\s+")) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("a qualifier is written P585=SLOT: " + part);
            }
            qualifiers.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return qualifiers;
    }
}
