package colophon.reader.html;

import colophon.reader.markup.Mark;
import colophon.reader.markup.TextWriter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks the content of elements in reading order and writes its words, links and italics. */
final class Flow {
    /** Leaves every element to the flow: those that stand on lines of their own become lines. */
    static final Blocks LINES = (element, kind, depth) -> false;

    private final TextWriter writer;
    private final LinkTargets targets;
    private final int maxDepth;
    private boolean flattened;
    private boolean linked;

    Flow(TextWriter writer, LinkTargets targets, int maxDepth) {
        this.writer = writer;
        this.targets = targets;
        this.maxDepth = maxDepth;
    }

    /** Takes over some elements of a flow from it. */
    interface Blocks {
        /** Reads an element that is more than a part of a line; false leaves it to the flow. */
        boolean take(Element element, Kind kind, int depth);
    }

    /** Whether something lay deeper than the limit and gave its words alone. */
    boolean isFlattened() {
        return flattened;
    }

    /** Whether a depth is beyond the limit, so that structure is no longer kept. */
    boolean isTooDeep(int depth) {
        return depth > maxDepth;
    }

    /** Writes the content of an element. */
    void content(Element parent, int depth, Blocks blocks) {
        if (isTooDeep(depth)) {
            flattened = true;
            PlainWords.write(parent, writer);
            return;
        }
        for (int i = 0, n = parent.childNodeSize(); i < n; i++) {
            node(parent.childNode(i), depth, blocks);
        }
    }

    /** Writes one node of a flow. */
    void node(Node node, int depth, Blocks blocks) {
        if (node instanceof TextNode text) {
            writer.text(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element, depth, blocks);
        }
    }

    private void element(Element e, int depth, Blocks blocks) {
        Kind kind = Kind.of(e.normalName());
        if (kind == Kind.DROPPED || NotContent.is(e)) {
            return;
        }
        switch (kind) {
            case INLINE -> inline(e, depth, blocks);
            case BREAK -> writer.lineBreak();
            case LINK -> link(e, depth, blocks);
            case ITALIC -> italic(e, depth, blocks);
            case CELL -> {
                writer.space();
                content(e, depth + 1, blocks);
                writer.space();
            }
            case BLOCK, HEADING, LIST, DEFINITIONS, TABLE -> {
                if (kind == Kind.BLOCK && isInline(e)) {
                    content(e, depth + 1, blocks);
                } else if (!blocks.take(e, kind, depth + 1)) {
                    writer.lineBreak();
                    content(e, depth + 1, blocks);
                    writer.lineBreak();
                }
            }
            case DROPPED -> throw new AssertionError(kind);
        }
    }

    private void inline(Element e, int depth, Blocks blocks) {
        if (e.normalName().equals("strong") && e.className().contains("selflink")) {
            link(e, depth, blocks);
        } else {
            content(e, depth + 1, blocks);
        }
    }

    /** Whether a block's style makes it part of the line. */
    private static boolean isInline(Element e) {
        String style = e.attributesSize() == 0 ? "" : e.attr("style");
        return style.contains("display:inline") || style.contains("display: inline");
    }

    private void italic(Element e, int depth, Blocks blocks) {
        writer.openEmphasis();
        content(e, depth + 1, blocks);
        writer.close();
    }

    /** Opens a mark for a link, unless it stands within another: words lead to one place. */
    private void link(Element e, int depth, Blocks blocks) {
        boolean opened = !linked && open(targets.of(e));
        linked |= opened;
        content(e, depth + 1, blocks);
        if (opened) {
            writer.close();
            linked = false;
        }
    }

    private boolean open(LinkTargets.Target target) {
        switch (target) {
            case LinkTargets.Page page -> writer.open(Mark.Kind.LINK, page.title());
            case LinkTargets.Outside outside -> writer.open(Mark.Kind.EXTERNAL, outside.href());
            case LinkTargets.Nowhere nowhere -> {
                return false;
            }
        }
        return true;
    }
}
