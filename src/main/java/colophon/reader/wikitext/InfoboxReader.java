package colophon.reader.wikitext;

import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.data.DataTable;
import colophon.reader.markup.TextWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads boxes of key facts: in the text, a line for each field, its label before its value, as rendered pages print them. */
final class InfoboxReader {
    private static final String TITLE = "=title";
    private static final String NONE = "=none";

    /** How an argument is printed: its label, and its place among those of the same label. */
    private record Printed(String label, int order) {}

    private static final Map<String, Printed> LABELS = labels();

    private final TextWriter writer;
    private final Flow flow;

    InfoboxReader(TextWriter writer, Flow flow) {
        this.writer = writer;
        this.flow = flow;
    }

    private static Map<String, Printed> labels() {
        Map<String, Printed> labels = new HashMap<>();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/wikitext-infobox.tsv").rows()) {
            for (String argument : row.list("arguments")) {
                if (labels.put(argument, new Printed(row.need("label"), row.line())) != null) {
                    throw new IllegalStateException(
                            "%s:%d: '%s' stands here again".formatted(row.table(), row.line(), argument));
                }
            }
        }
        return Map.copyOf(labels);
    }

    /** Reads the call of a box's template. */
    Infobox template(TemplateCall call, int depth) {
        List<String> titles = new ArrayList<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        call.arguments().entrySet().stream()
                .filter(e ->
                        !e.getKey().isEmpty() && !Character.isDigit(e.getKey().charAt(0)))
                .sorted(java.util.Comparator.comparingInt(
                        e -> printed(e.getKey()).order()))
                .forEach(e -> {
                    String label = printed(e.getKey()).label();
                    if (label.equals(TITLE)) {
                        titles.add(e.getValue());
                    } else if (!label.equals(NONE) && !e.getValue().isBlank()) {
                        fields.computeIfAbsent(label, l -> new ArrayList<>()).add(e.getValue());
                    }
                });
        Optional<Passage> title = titles.stream().findFirst().flatMap(t -> title(t, depth));
        List<Infobox.Field> read = new ArrayList<>();
        fields.forEach((label, values) -> field(label, values, depth).ifPresent(read::add));
        return new Infobox(title, Optional.of(call.name()), read);
    }

    /** Reads a box that is written as a table: a label and a value in each row, a single cell as heading. */
    Infobox table(WikiTable table, int depth) {
        Optional<Passage> title = table.caption().flatMap(c -> title(c, depth));
        Optional<Passage> group = Optional.empty();
        List<Infobox.Field> fields = new ArrayList<>();
        for (List<WikiTable.Cell> row : table.rows()) {
            if (row.size() == 1) {
                Optional<Passage> heading = title(row.getFirst().words(), depth);
                if (title.isEmpty() && fields.isEmpty()) {
                    title = heading;
                } else {
                    group = heading;
                }
            } else {
                Optional<Passage> above = group;
                List<String> values = row.subList(1, row.size()).stream()
                        .map(WikiTable.Cell::words)
                        .toList();
                field(row.getFirst().words(), values, depth)
                        .map(f -> new Infobox.Field(above, f.label(), f.value(), f.lines()))
                        .ifPresent(fields::add);
            }
        }
        return new Infobox(title, Optional.of("infobox"), fields);
    }

    private static Printed printed(String argument) {
        Printed known = LABELS.get(argument);
        if (known == null) {
            String bare = argument.replaceFirst("[ _-]?\\d+$", "");
            known = LABELS.get(bare);
        }
        return known == null ? new Printed(ownName(argument), Integer.MAX_VALUE) : known;
    }

    /** "awarded_for" is printed "Awarded for". */
    private static String ownName(String argument) {
        String words = argument.replace('_', ' ').strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Optional<Passage> title(String wikitext, int depth) {
        writer.gap(1);
        int start = writer.length();
        writer.begin(' ');
        flow.write(wikitext, depth);
        TextWriter.Segment words = writer.end();
        if (words.isEmpty()) {
            writer.truncate(start);
            return Optional.empty();
        }
        return Optional.of(writer.passage(words));
    }

    private Optional<Infobox.Field> field(String label, List<String> values, int depth) {
        writer.gap(1);
        int start = writer.length();
        writer.begin(' ');
        flow.write(label, depth);
        TextWriter.Segment labelWords = writer.end();
        if (!labelWords.isEmpty()) {
            writer.raw(" ");
        }
        writer.begin('\n');
        for (String value : values) {
            // The line break before it makes a list's first mark one.
            flow.write("\n" + value, depth);
            writer.lineBreak();
        }
        TextWriter.Segment valueWords = writer.end();
        if (valueWords.isEmpty()) {
            writer.truncate(start);
            return Optional.empty();
        }
        return Optional.of(new Infobox.Field(
                Optional.empty(), writer.passage(labelWords), writer.passage(valueWords), writer.lines(valueWords)));
    }
}
