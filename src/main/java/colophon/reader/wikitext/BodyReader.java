package colophon.reader.wikitext;

import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.reader.markup.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the source of a page into sections, from the lead to the last heading. Used for one page. */
final class BodyReader {
    private static final Pattern HEADING = Pattern.compile("(={1,6})([^\\n]*?[^=\\n][^\\n]*?)\\1\\s*");

    private final TextWriter writer;
    private final Flow flow;
    private final ListReader lists;
    private final TableReader tables;
    private final InfoboxReader boxes;
    private final List<Infobox> infoboxes = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Optional<Passage> heading = Optional.empty();
    private int level = 1;
    private List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    BodyReader(TextWriter writer, Flow flow, TableReader tables) {
        this.writer = writer;
        this.flow = flow;
        this.tables = tables;
        lists = new ListReader(writer, flow);
        boxes = new InfoboxReader(writer, flow);
    }

    /** Reads all of a page. */
    void read(String source) {
        blocks(source, 0);
        endSection();
    }

    /** The sections read, the lead first. */
    List<Section> sections() {
        return sections;
    }

    /** The boxes of key facts, in order. */
    List<Infobox> infoboxes() {
        return infoboxes;
    }

    private void blocks(String source, int depth) {
        if (flow.isTooDeep(depth)) {
            return;
        }
        Brackets brackets = Brackets.of(source);
        int from = 0;
        while (from < source.length()) {
            int to = Lines.end(source, from, brackets);
            String line = source.substring(from, to);
            if (!line.isEmpty() && Lines.isMark(line.charAt(0)) && !isIndentedTable(line)) {
                from = list(source, from, brackets, depth);
            } else {
                line(line, depth);
                from = to + 1;
            }
        }
        endParagraph(depth);
    }

    private static boolean isIndentedTable(String line) {
        return line.startsWith("{|", Lines.afterMarks(line, 0, line.length()));
    }

    private void line(String line, int depth) {
        String words = line.strip();
        Matcher title = HEADING.matcher(line);
        if (words.isEmpty() || words.startsWith("----")) {
            endParagraph(depth);
        } else if (line.startsWith("=") && title.matches()) {
            endParagraph(depth);
            heading(title.group(2), title.group(1).length(), depth);
        } else if (words.startsWith("{|") || words.startsWith(":") && isIndentedTable(words)) {
            endParagraph(depth);
            table(words.substring(words.indexOf("{|")), depth);
        } else if (words.startsWith("{{")) {
            templates(words, depth);
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(words);
        }
    }

    /** A line that begins with templates: those that are no part of a sentence are blocks of their own. */
    private void templates(String line, int depth) {
        Brackets brackets = Brackets.of(line);
        int at = 0;
        while (line.startsWith("{{", at) && brackets.end(at) > 0) {
            TemplateCall call = TemplateCall.parse(line.substring(at + 2, brackets.end(at) - 2));
            if (!block(call, depth)) {
                break;
            }
            at = brackets.end(at);
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
        }
        if (at < line.length()) {
            if (at > 0) {
                line(line.substring(at), depth + 1);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            }
        }
    }

    /** Reads a template that stands alone; false where it is words. */
    private boolean block(TemplateCall call, int depth) {
        return switch (flow.said(call)) {
            case Template.Box box -> {
                endParagraph(depth);
                writer.gap(2);
                infoboxes.add(boxes.template(call, depth + 1));
                yield true;
            }
            case Template.Blocks inner -> {
                endParagraph(depth);
                blocks(inner.wikitext(), depth + 1);
                yield true;
            }
            case Template.Lines lines -> {
                endParagraph(depth);
                List<ListReader.Line> items = lines.lines().stream()
                        .map(l -> new ListReader.Line("*", l))
                        .toList();
                lists.items(items, depth + 1).ifPresent(blocks::add);
                yield true;
            }
            case Template.Nothing nothing -> true;
            case Template.Words words -> false;
            case Template.Outside outside -> false;
        };
    }

    private int list(String source, int start, Brackets brackets, int depth) {
        endParagraph(depth);
        List<ListReader.Line> lines = new ArrayList<>();
        int from = start;
        while (from < source.length() && Lines.isMark(source.charAt(from))) {
            int to = Lines.end(source, from, brackets);
            lines.add(ListReader.Line.of(source.substring(from, to)));
            from = to + 1;
        }
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            while (end < lines.size() && sort(lines.get(end)) == sort(lines.get(i))) {
                end++;
            }
            part(lines.subList(i, end), depth);
            i = end;
        }
        return from;
    }

    /** Which lines make one list: bulleted and numbered ones, definitions. */
    private static boolean sort(ListReader.Line line) {
        return line.marks().startsWith("*") || line.marks().startsWith("#");
    }

    private void part(List<ListReader.Line> lines, int depth) {
        if (sort(lines.getFirst())) {
            lists.items(lines, depth).ifPresent(blocks::add);
        } else if (lines.stream().noneMatch(l -> l.marks().contains(";"))) {
            for (ListReader.Line line : lines) {
                paragraph.append(line.words().strip());
                endParagraph(depth);
            }
        } else {
            lists.definitions(lines, depth).ifPresent(blocks::add);
        }
    }

    private void table(String source, int depth) {
        int end = Brackets.of(source).end(0);
        WikiTable table = WikiTable.parse(end == 0 ? source : source.substring(0, end));
        if (table.attributes().toLowerCase(java.util.Locale.ROOT).contains("infobox")) {
            writer.gap(2);
            infoboxes.add(boxes.table(table, depth + 1));
        } else {
            tables.table(table, depth + 1).ifPresent(blocks::add);
        }
        String rest = end == 0 ? "" : source.substring(end).strip();
        if (!rest.isEmpty()) {
            paragraph.append(rest);
        }
    }

    private void heading(String words, int marks, int depth) {
        writer.gap(2);
        writer.begin(' ');
        flow.write(words.strip(), depth);
        TextWriter.Segment segment = writer.end();
        if (segment.isEmpty()) {
            return;
        }
        endSection();
        heading = Optional.of(writer.passage(segment));
        level = Math.max(2, marks);
    }

    private void endParagraph(int depth) {
        if (paragraph.isEmpty()) {
            return;
        }
        String words = paragraph.toString();
        paragraph.setLength(0);
        if (isHatnote(words)) {
            return;
        }
        writer.gap(2);
        writer.begin('\n');
        flow.write(words, depth + 1);
        TextWriter.Segment segment = writer.end();
        if (!segment.isEmpty()) {
            blocks.add(new Block.Paragraph(writer.passage(segment)));
        }
    }

    /** A line all in italics before an article's first sentence points to other articles. */
    private boolean isHatnote(String words) {
        if (!sections.isEmpty() || heading.isPresent() || !blocks.isEmpty()) {
            return false;
        }
        List<QuoteMarks.Run> runs = QuoteMarks.of(words, 0);
        boolean italics = !runs.isEmpty()
                && runs.getFirst().from() == 0
                && runs.getFirst().to() == 2;
        return italics
                && runs.stream()
                        .skip(1)
                        .filter(QuoteMarks.Run::italic)
                        .allMatch(r -> r.to() == words.stripTrailing().length());
    }

    private void endSection() {
        sections.add(new Section(heading, level, blocks));
        blocks = new ArrayList<>();
    }
}
