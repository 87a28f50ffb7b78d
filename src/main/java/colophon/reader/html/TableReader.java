package colophon.reader.html;

import colophon.article.Block;
import colophon.article.Passage;
import colophon.reader.markup.TableGrid;
import colophon.reader.markup.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads tables of facts. In the text a row is a line, its cells parted by bars; a merged cell stands where it begins. */
final class TableReader {
    private static final String COLUMN_MARK = " | ";

    private final TextWriter writer;
    private final Flow flow;
    private final int maxCells;
    private boolean cut;

    TableReader(TextWriter writer, Flow flow, int maxCells) {
        this.writer = writer;
        this.flow = flow;
        this.maxCells = maxCells;
    }

    /** Whether some table had more cells than the limit; the grid of such a table is not whole. */
    boolean isCut() {
        return cut;
    }

    /** Whether a table only places things beside each other. */
    static boolean isLayout(Element table) {
        String classes = table.className();
        if (table.attr("role").equals("presentation") || classes.contains("multicol") || classes.contains("cquote")) {
            return true;
        }
        return isFrame(table)
                || !classes.contains("wikitable") && !classes.contains("tracklist") && looksLikeLayout(table);
    }

    /** Whether a table is but a frame, with a title perhaps, around a table of facts. */
    private static boolean isFrame(Element table) {
        boolean framed = false;
        for (Element row : TableRows.of(table)) {
            Element cell = row.firstElementChild();
            if (cell == null || cell.nextElementSibling() != null) {
                return false;
            }
            framed |= holds(cell, Kind.TABLE);
        }
        return framed;
    }

    /** Whether a cell has an element of a kind at once or within one division. */
    private static boolean holds(Element cell, Kind kind) {
        for (Element e = cell.firstElementChild(); e != null; e = e.nextElementSibling()) {
            boolean division = e.normalName().equals("div") && e.firstElementChild() != null;
            Element inner = division ? e.firstElementChild() : e;
            if (inner != null && Kind.of(inner.normalName()) == kind && !NotContent.is(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeLayout(Element table) {
        int rows = 0;
        boolean blocks = false;
        for (Element row : TableRows.of(table)) {
            rows++;
            for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
                if (cell.normalName().equals("th")) {
                    return false;
                }
                blocks |= holdsBlocks(cell);
            }
        }
        return blocks || rows < 2;
    }

    private static boolean holdsBlocks(Element cell) {
        for (Element e = cell.firstElementChild(); e != null; e = e.nextElementSibling()) {
            Kind kind = Kind.of(e.normalName());
            if (kind == Kind.LIST || kind == Kind.TABLE || kind == Kind.HEADING || kind == Kind.DEFINITIONS) {
                return true;
            }
            if (e.normalName().equals("div") && e.firstElementChild() instanceof Element first) {
                Kind inner = Kind.of(first.normalName());
                if (inner == Kind.LIST || inner == Kind.TABLE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reads a table; empty where it has no words. */
    Optional<Block> table(Element table, int depth) {
        writer.gap(2);
        int start = writer.length();
        Optional<Passage> caption = caption(table, depth);
        TableGrid grid = new TableGrid(maxCells);
        boolean words = false;
        Element group = table;
        int groups = 0;
        for (Element row : TableRows.of(table)) {
            Element parent = row.parent();
            if (parent != null && !parent.equals(group)) {
                group = parent;
                groups++;
            }
            words |= row(row, groups, depth, grid);
        }
        if (!words) {
            writer.truncate(start);
            return Optional.empty();
        }
        Block.Table resolved = new Block.Table(caption, grid.rows(), writer.span(start, writer.length()));
        cut |= grid.isCut();
        return Optional.of(resolved);
    }

    private Optional<Passage> caption(Element table, int depth) {
        for (Element e = table.firstElementChild(); e != null; e = e.nextElementSibling()) {
            if (e.normalName().equals("caption") && !NotContent.is(e)) {
                TextWriter.Segment words = segment(e, depth, ' ');
                if (!words.isEmpty()) {
                    return Optional.of(writer.passage(words));
                }
            }
        }
        return Optional.empty();
    }

    private boolean row(Element row, int group, int depth, TableGrid grid) {
        writer.gap(1);
        int start = writer.length();
        boolean words = false;
        int first = start;
        int last = start;
        List<TableGrid.Spanning> cells = new ArrayList<>();
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if (Kind.of(cell.normalName()) != Kind.CELL || NotContent.is(cell)) {
                continue;
            }
            if (!cells.isEmpty()) {
                writer.raw(COLUMN_MARK);
            }
            boolean header = cell.normalName().equals("th");
            TextWriter.Segment segment = segment(cell, depth, header ? ' ' : '\n');
            if (!segment.isEmpty()) {
                first = words ? first : segment.start();
                last = segment.end();
                words = true;
            }
            cells.add(spanning(cell, segment, header));
        }
        if (!words && cells.isEmpty()) {
            return false;
        }
        grid.add(cells, group, writer.span(first, last));
        return words;
    }

    private TextWriter.Segment segment(Element e, int depth, char lineBreak) {
        writer.begin(lineBreak);
        flow.content(e, depth, Flow.LINES);
        return writer.end();
    }

    private TableGrid.Spanning spanning(Element cell, TextWriter.Segment segment, boolean header) {
        Passage passage = writer.passage(segment);
        List<Passage> lines =
                segment.breaks().length == 0 && !segment.isEmpty() ? List.of(passage) : writer.lines(segment);
        return new TableGrid.Spanning(
                passage, lines, header, TableRows.number(cell, "rowspan"), TableRows.number(cell, "colspan"));
    }
}
