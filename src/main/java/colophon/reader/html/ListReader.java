package colophon.reader.html;

import colophon.article.Block.Item;
import colophon.article.Block.ItemList;
import colophon.reader.markup.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads bulleted and numbered lists with the lists nested in them. */
final class ListReader {
    private static final String BULLET = "\u2022 ";

    private final TextWriter writer;
    private final Flow flow;

    ListReader(TextWriter writer, Flow flow) {
        this.writer = writer;
        this.flow = flow;
    }

    /** Reads a list; empty where it has no words. */
    Optional<ItemList> list(Element list, int depth) {
        writer.gap(2);
        int start = writer.length();
        List<Item> items = items(list, depth, 0);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemList(items, writer.span(start, writer.length())));
    }

    private List<Item> items(Element list, int depth, int level) {
        List<Item> items = new ArrayList<>();
        for (int i = 0, n = list.childNodeSize(); i < n; i++) {
            Node child = list.childNode(i);
            if (child instanceof Element e) {
                if (Kind.of(e.normalName()) != Kind.DROPPED && !NotContent.is(e)) {
                    items.addAll(
                            Kind.of(e.normalName()) == Kind.LIST && !flow.isTooDeep(depth)
                                    ? items(e, depth + 1, level)
                                    : new OneItem(level).read(e, depth + 1));
                }
            } else if (child instanceof TextNode text && !text.isBlank()) {
                items.addAll(new OneItem(level).read(child, depth));
            }
        }
        return items;
    }

    /** One item while it is read: its own words, then what its lists hold and what stands after them. */
    private final class OneItem implements Flow.Blocks {
        private final int level;
        private final List<Item> parts = new ArrayList<>();
        private int bulletStart;
        private boolean ownWords;

        OneItem(int level) {
            this.level = level;
        }

        List<Item> read(Node node, int depth) {
            open(level);
            if (node instanceof Element e && e.normalName().equals("li")) {
                flow.content(e, depth, this);
            } else {
                flow.node(node, depth, this);
            }
            close();
            if (!ownWords || parts.size() == 1) {
                return parts;
            }
            return List.of(new Item(parts.getFirst().passage(), parts.subList(1, parts.size())));
        }

        private void open(int indent) {
            writer.gap(1);
            bulletStart = writer.length();
            writer.raw("  ".repeat(Math.min(indent, 20)));
            writer.raw(BULLET);
            writer.begin('\n');
        }

        private void close() {
            TextWriter.Segment segment = writer.end();
            if (segment.isEmpty()) {
                writer.truncate(bulletStart);
                return;
            }
            ownWords |= parts.isEmpty();
            parts.add(new Item(writer.passage(segment), List.of()));
        }

        @Override
        public boolean take(Element e, Kind kind, int depth) {
            if (kind != Kind.LIST || flow.isTooDeep(depth)) {
                return false;
            }
            close();
            parts.addAll(items(e, depth, level + 1));
            open(level + 1);
            return true;
        }
    }
}
