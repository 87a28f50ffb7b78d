package colophon.extract.list;

import colophon.article.Block;
import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables without headers that only set a cast list in columns: each cell a line "X as Y", or the actor in one cell and "as Y"
 * in the next.
 */
final class CastGrid {
    private static final int FEWEST_LINES = 2;
    private static final String AS = "as ";

    private CastGrid() {}

    /** The lines of such a table, row by row; none where the table is another one. */
    static List<Passage> lines(Block.Table table) {
        List<Passage> lines = new ArrayList<>();
        int cells = 0;
        for (Block.Row row : table.rows()) {
            List<Passage> words = row.cells().stream()
                    .distinct()
                    .filter(c -> !c.header())
                    .map(c -> c.passage().strip())
                    .filter(p -> !p.isBlank())
                    .toList();
            for (int i = 0; i < words.size(); i++) {
                boolean parted = i + 1 < words.size() && words.get(i + 1).text().startsWith(AS);
                Passage line = parted ? joined(words.get(i), words.get(i + 1)) : words.get(i);
                i += parted ? 1 : 0;
                cells++;
                if (CastLine.isTelling(line)) {
                    lines.add(line);
                }
            }
        }
        return lines.size() >= FEWEST_LINES && 3 * lines.size() >= 2 * cells ? lines : List.of();
    }

    /** Two cells as one line, the bar between them as space. */
    private static Passage joined(Passage left, Passage right) {
        int gap = right.span().start() - left.span().end();
        List<Link> links = new ArrayList<>(left.links());
        links.addAll(right.links());
        List<Span> emphases = new ArrayList<>(left.emphases());
        emphases.addAll(right.emphases());
        return new Passage(
                left.text() + " ".repeat(gap) + right.text(),
                new Span(left.span().start(), right.span().end()),
                links,
                emphases);
    }
}
