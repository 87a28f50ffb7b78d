package colophon.reader.html;

import colophon.article.Block.Definition;
import colophon.article.Block.DefinitionList;
import colophon.article.Passage;
import colophon.reader.markup.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads one definition list: terms and, line by line, what is said of them. */
final class DefinitionReader {
    private final TextWriter writer;
    private final Flow flow;
    private final List<Definition> definitions = new ArrayList<>();
    private Optional<Passage> term = Optional.empty();
    private List<Passage> descriptions = new ArrayList<>();

    DefinitionReader(TextWriter writer, Flow flow) {
        this.writer = writer;
        this.flow = flow;
    }

    /** Whether a list only indents tables or lists, as wiki markup's colon does, and defines nothing. */
    static boolean isIndentation(Element list) {
        boolean blocks = false;
        for (Element child = list.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("dt")) {
                return false;
            }
            for (Element e = child.firstElementChild(); e != null && !blocks; e = e.nextElementSibling()) {
                blocks = Kind.of(e.normalName()) == Kind.TABLE || Kind.of(e.normalName()) == Kind.LIST;
            }
        }
        return blocks;
    }

    /** Reads the list; empty where it has no words. */
    Optional<DefinitionList> list(Element list, int depth) {
        writer.gap(2);
        int start = writer.length();
        entries(list, depth);
        endDefinition();
        return definitions.isEmpty()
                ? Optional.empty()
                : Optional.of(new DefinitionList(definitions, writer.span(start, writer.length())));
    }

    private void entries(Element parent, int depth) {
        for (int i = 0, n = parent.childNodeSize(); i < n; i++) {
            Node node = parent.childNode(i);
            if (node instanceof Element e) {
                if (NotContent.is(e) || Kind.of(e.normalName()) == Kind.DROPPED) {
                    continue;
                }
                if (e.normalName().equals("dt")) {
                    endDefinition();
                    term = words(e, depth, "").map(writer::passage);
                    continue;
                }
            }
            words(node, depth, "  ").ifPresent(s -> descriptions.addAll(writer.lines(s)));
        }
    }

    private Optional<TextWriter.Segment> words(Node node, int depth, String indent) {
        writer.gap(1);
        int start = writer.length();
        writer.raw(indent);
        writer.begin('\n');
        flow.node(node, depth, Flow.LINES);
        TextWriter.Segment segment = writer.end();
        if (segment.isEmpty()) {
            writer.truncate(start);
            return Optional.empty();
        }
        return Optional.of(segment);
    }

    private void endDefinition() {
        if (term.isPresent() || !descriptions.isEmpty()) {
            definitions.add(new Definition(term, descriptions));
        }
        term = Optional.empty();
        descriptions = new ArrayList<>();
    }
}
