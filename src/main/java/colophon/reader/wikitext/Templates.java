package colophon.reader.wikitext;

import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the templates of encyclopedias say, by {@code data/vocabulary/wikitext-templates.tsv}. Immutable. */
final class Templates {
    private static final Template NOTHING = new Template.Nothing();
    private static final String LANGUAGE = "lang-";
    private static final String BOX = "infobox";

    private final Map<String, List<Rule>> rules;
    private final Map<String, String> languages;

    private Templates(Map<String, List<Rule>> rules, Map<String, String> languages) {
        this.rules = Map.copyOf(rules);
        this.languages = Map.copyOf(languages);
    }

    /** How one row of the table turns a call into what it says; empty where an argument is missing. */
    private interface Rule {
        Optional<Template> apply(TemplateCall call);
    }

    static Templates load() {
        Map<String, List<Rule>> rules = new HashMap<>();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/wikitext-templates.tsv").rows()) {
            Rule rule = rule(row);
            for (String name : names(row.need("names"))) {
                rules.computeIfAbsent(name, n -> new ArrayList<>()).add(rule);
            }
        }
        Map<String, String> languages = new HashMap<>();
        for (DataTable.Row row : DataTable.load("data/authority/languages.tsv").rows()) {
            row.get("iso639-1").ifPresent(tag -> languages.putIfAbsent(tag, label(row)));
            row.get("iso639-3").ifPresent(tag -> languages.putIfAbsent(tag, label(row)));
        }
        return new Templates(rules, languages);
    }

    private static String label(DataTable.Row row) {
        return row.need("label");
    }

    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        for (String name : cell.split("\\|")) {
            if (!name.isBlank()) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static Rule rule(DataTable.Row row) {
        String form = row.need("form");
        return switch (form) {
            case "words" -> words(TemplatePattern.parse(row.need("value")));
            case "lines" -> Templates::lines;
            case "blocks" -> blocks(TemplatePattern.parse(row.need("value")));
            case "date" -> date(Integer.parseInt(row.need("value")));
            case "dates" -> call -> Optional.of(new Template.Lines(TemplateDates.dates(call.unnamed())));
            case "box" -> call -> Optional.of(new Template.Box());
            case "clock" -> call -> Optional.of(new Template.Words(TemplateDates.clock(call)));
            case "outside" ->
                outside(TemplatePattern.parse(row.need("value")), TemplatePattern.parse(row.need("words")));
            case "table" -> {
                NumberedArguments columns = NumberedArguments.parse(row.need("value"));
                yield call -> Optional.of(new Template.Blocks(columns.table(call)));
            }
            default ->
                throw new IllegalStateException("%s:%d: no such form: %s".formatted(row.table(), row.line(), form));
        };
    }

    private static Rule words(TemplatePattern pattern) {
        return call -> pattern.fill(call).map(Template.Words::new);
    }

    private static Rule blocks(TemplatePattern pattern) {
        return call -> pattern.fill(call).map(Template.Blocks::new);
    }

    private static Rule date(int numbers) {
        return call -> Optional.of(new Template.Words(TemplateDates.date(call.unnamed(), numbers)));
    }

    private static Rule outside(TemplatePattern address, TemplatePattern words) {
        return call ->
                address.fill(call).flatMap(a -> words.fill(call).map(w -> new Template.Outside(withScheme(a), w)));
    }

    private static String withScheme(String address) {
        return address.contains("://") ? address : "http://" + address;
    }

    /** Each argument is a line; one that holds a list of its own has its items as lines. */
    private static Optional<Template> lines(TemplateCall call) {
        List<String> lines = new ArrayList<>();
        for (String argument : call.unnamed()) {
            if (argument.startsWith("*") || argument.contains("\n*")) {
                for (String line : argument.split("\n")) {
                    lines.add(line.replaceFirst("^[*#:; ]+", ""));
                }
            } else {
                lines.add(argument);
            }
        }
        return Optional.of(
                new Template.Lines(lines.stream().filter(l -> !l.isBlank()).toList()));
    }

    /** What a call says; nothing where its template is not known. */
    Template of(TemplateCall call) {
        if (call.name().startsWith(LANGUAGE)) {
            return language(call);
        }
        if (call.name().startsWith(BOX + " ")
                || call.name().endsWith(" " + BOX)
                || call.name().equals(BOX)) {
            return new Template.Box();
        }
        List<Rule> known = rules.getOrDefault(call.name(), List.of());
        for (Rule rule : known) {
            Optional<Template> said = rule.apply(call);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return NOTHING;
    }

    /** Words of another language, behind its name, as {@code lang-fr} and its like print them. */
    private Template language(TemplateCall call) {
        String name = languages.getOrDefault(call.name().substring(LANGUAGE.length()), "");
        return call.argument("1")
                .<Template>map(words -> new Template.Words(
                        (name.isEmpty() ? "" : "[[" + name + " language|" + name + "]]: ") + "''" + words + "''"))
                .orElse(NOTHING);
    }
}
