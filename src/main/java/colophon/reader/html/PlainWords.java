package colophon.reader.html;

import colophon.reader.markup.TextWriter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes the words of what is nested too deep to be walked by recursion: in one line each block, without marks. */
final class PlainWords implements NodeFilter {
    private final TextWriter writer;

    private PlainWords(TextWriter writer) {
        this.writer = writer;
    }

    static void write(Element parent, TextWriter writer) {
        NodeTraversor.filter(new PlainWords(writer), parent);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            writer.text(text.getWholeText());
        } else if (node instanceof Element e) {
            Kind kind = Kind.of(e.normalName());
            if (kind == Kind.DROPPED || NotContent.is(e)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            part(kind);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element e) {
            part(Kind.of(e.normalName()));
        }
        return FilterResult.CONTINUE;
    }

    private void part(Kind kind) {
        if (kind == Kind.CELL) {
            writer.space();
        } else if (kind != Kind.INLINE && kind != Kind.LINK && kind != Kind.ITALIC) {
            writer.lineBreak();
        }
    }
}
