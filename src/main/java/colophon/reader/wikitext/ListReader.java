package colophon.reader.wikitext;

import colophon.article.Block;
import colophon.article.Passage;
import colophon.reader.markup.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads runs of list lines: bulleted and numbered lists with the lists nested in them, and definitions. */
final class ListReader {
    private static final String BULLET = "\u2022 ";
    private static final int DEEPEST_INDENT = 20;

    private final TextWriter writer;
    private final Flow flow;

    ListReader(TextWriter writer, Flow flow) {
        this.writer = writer;
        this.flow = flow;
    }

    /** A line of a list: its marks, and its words as wikitext. */
    record Line(String marks, String words) {
        static Line of(String line) {
            int words = Lines.afterMarks(line, 0, line.length());
            return new Line(line.substring(0, words), line.substring(words));
        }
    }

    /** Reads bulleted and numbered lines; empty where they have no words. */
    Optional<Block> items(List<Line> lines, int depth) {
        writer.gap(2);
        int start = writer.length();
        List<Block.Item> items = items(lines, 0, lines.size(), 0, depth);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.ItemList(items, writer.span(start, writer.length())));
    }

    /** The items of a range of lines; deeper lines behind one are its children. */
    private List<Block.Item> items(List<Line> lines, int from, int to, int level, int depth) {
        List<Block.Item> items = new ArrayList<>();
        int i = from;
        while (i < to) {
            int length = lines.get(i).marks().length();
            int end = i + 1;
            while (end < to && lines.get(end).marks().length() > length) {
                end++;
            }
            Optional<Passage> own = bullet(lines.get(i).words(), level, depth);
            List<Block.Item> children =
                    end == i + 1 || flow.isTooDeep(level) ? List.of() : items(lines, i + 1, end, level + 1, depth);
            own.ifPresentOrElse(words -> items.add(new Block.Item(words, children)), () -> items.addAll(children));
            i = end;
        }
        return items;
    }

    private Optional<Passage> bullet(String words, int level, int depth) {
        writer.gap(1);
        return line("  ".repeat(Math.min(level, DEEPEST_INDENT)) + BULLET, words, depth);
    }

    private Optional<Passage> line(String layout, String words, int depth) {
        int start = writer.length();
        writer.raw(layout);
        writer.begin('\n');
        flow.write(words, depth);
        TextWriter.Segment segment = writer.end();
        if (segment.isEmpty()) {
            writer.truncate(start);
            return Optional.empty();
        }
        return Optional.of(writer.passage(segment));
    }

    /** Reads terms ({@code ;}) with what is said of each ({@code :}); empty where they have no words. */
    Optional<Block> definitions(List<Line> lines, int depth) {
        writer.gap(2);
        int start = writer.length();
        List<Block.Definition> definitions = new ArrayList<>();
        Optional<Passage> term = Optional.empty();
        List<Passage> descriptions = new ArrayList<>();
        for (Line line : lines) {
            writer.gap(1);
            if (!line.marks().endsWith(";")) {
                line("", line.words(), depth).ifPresent(descriptions::add);
                continue;
            }
            end(term, descriptions, definitions);
            descriptions = new ArrayList<>();
            int colon = Lines.masked(line.words(), 0, line.words().length(), Brackets.of(line.words()))
                    .indexOf(" :");
            term = line("", colon < 0 ? line.words() : line.words().substring(0, colon), depth);
            if (colon >= 0) {
                writer.gap(1);
                line("", line.words().substring(colon + 2), depth).ifPresent(descriptions::add);
            }
        }
        end(term, descriptions, definitions);
        return definitions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.DefinitionList(definitions, writer.span(start, writer.length())));
    }

    private static void end(Optional<Passage> term, List<Passage> descriptions, List<Block.Definition> definitions) {
        if (term.isPresent() || !descriptions.isEmpty()) {
            definitions.add(new Block.Definition(term, descriptions));
        }
    }
}
