package colophon.reader.html;

import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.reader.markup.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the content of a page into sections, from the lead to the last heading. Used for one page. */
final class BodyReader implements Flow.Blocks {
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

    BodyReader(TextWriter writer, Flow flow, TableReader tables) {
        this.writer = writer;
        this.flow = flow;
        this.tables = tables;
        lists = new ListReader(writer, flow);
        boxes = new InfoboxReader(writer, flow);
    }

    /** Reads all content. */
    void read(Element content) {
        openParagraph();
        flow.content(content, 0, this);
        closeParagraph();
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

    @Override
    public boolean take(Element e, Kind kind, int depth) {
        closeParagraph();
        switch (kind) {
            case HEADING -> heading(e, depth);
            case LIST -> lists.list(e, depth).ifPresent(blocks::add);
            case DEFINITIONS -> definitions(e, depth);
            case TABLE -> table(e, depth);
            default -> block(e, depth);
        }
        openParagraph();
        return true;
    }

    private void block(Element e, int depth) {
        if (InfoboxReader.isPortable(e)) {
            infoboxes.add(boxes.portable(e, depth));
            return;
        }
        openParagraph();
        flow.content(e, depth, this);
        closeParagraph();
    }

    private void openParagraph() {
        writer.gap(2);
        writer.begin('\n');
    }

    private void closeParagraph() {
        TextWriter.Segment segment = writer.end();
        if (segment.isEmpty()) {
            return;
        }
        if (Provenance.isNote(writer.words(segment))) {
            writer.truncate(segment.start());
        } else {
            blocks.add(new Block.Paragraph(writer.passage(segment)));
        }
    }

    private void heading(Element e, int depth) {
        int top = e.normalName().charAt(1) - '0';
        writer.gap(2);
        writer.begin(' ');
        flow.content(e, depth, Flow.LINES);
        TextWriter.Segment segment = writer.end();
        if (segment.isEmpty()) {
            return;
        }
        endSection();
        heading = Optional.of(writer.passage(segment));
        level = Math.max(2, top);
    }

    private void endSection() {
        sections.add(new Section(heading, level, blocks));
        blocks = new ArrayList<>();
    }

    private void definitions(Element e, int depth) {
        if (DefinitionReader.isIndentation(e)) {
            block(e, depth);
        } else {
            new DefinitionReader(writer, flow).list(e, depth).ifPresent(blocks::add);
        }
    }

    private void table(Element e, int depth) {
        if (InfoboxReader.isInfobox(e)) {
            infoboxes.add(boxes.table(e, depth));
        } else if (TableReader.isLayout(e)) {
            block(e, depth);
        } else {
            tables.table(e, depth).ifPresent(blocks::add);
        }
    }
}
