package colophon.reader.text;

import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads lists: lines with bullets, deeper ones below their parent, and lines with ascending numbers. */
final class ListReader {
    private final Page page;
    private final List<Line> lines;
    private final Limits limits;

    ListReader(Page page, List<Line> lines, Limits limits) {
        this.page = page;
        this.lines = lines;
        this.limits = limits;
    }

    /** The index after the last item of the list that begins at a line; the line's own index where none does. */
    int end(int i) {
        boolean bullets = Bullets.isBullet(words(i));
        if (!bullets && !(isNumbered(i) && i + 1 < lines.size() && follows(i + 1))) {
            return i;
        }
        int end = i + 1;
        while (end < lines.size()
                && lines.get(end).gap() <= 1
                && (bullets ? Bullets.isBullet(words(end)) : follows(end))) {
            end++;
        }
        return end;
    }

    private String words(int i) {
        return page.words(lines.get(i));
    }

    private boolean isNumbered(int i) {
        return Bullets.number(words(i)) >= 0;
    }

    private boolean follows(int i) {
        return isNumbered(i) && Bullets.number(words(i)) == Bullets.number(words(i - 1)) + 1;
    }

    /** The list of the lines between two indices. */
    Block.ItemList read(int from, int to) {
        Deque<Draft> open = new ArrayDeque<>();
        List<Draft> top = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Draft draft = draft(lines.get(i));
            while (!open.isEmpty() && open.peek().depth >= draft.depth) {
                open.pop();
            }
            if (open.size() >= limits.maxListDepth()) {
                open.pop();
            }
            (open.isEmpty() ? top : open.peek().children).add(draft);
            open.push(draft);
        }
        Span span = page.text()
                .spanOfChars(lines.get(from).from(), lines.get(to - 1).to());
        return new Block.ItemList(top.stream().map(Draft::item).toList(), span);
    }

    private Draft draft(Line line) {
        String words = page.words(line);
        int bullet = Bullets.length(words);
        int start = bullet > 0 ? bullet : words.indexOf(' ') + 1;
        return new Draft(page.passage(line.from() + start, line.to()), line.indent() + Bullets.marks(words));
    }

    /** An item whose own items are still to come. */
    private static final class Draft {
        private final Passage passage;
        private final int depth;
        private final List<Draft> children = new ArrayList<>();

        Draft(Passage passage, int depth) {
            this.passage = passage;
            this.depth = depth;
        }

        Block.Item item() {
            return new Block.Item(passage, children.stream().map(Draft::item).toList());
        }
    }
}
