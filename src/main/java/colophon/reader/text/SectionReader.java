package colophon.reader.text;

import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts the lines of an article's body into sections, paragraphs and lists. */
final class SectionReader {
    /** So many blank lines begin a new part even where its heading was lost. */
    private static final int PART = 2;

    /** A longer lead has lost the headings that part it. */
    private static final int LONGEST_LEAD = 6;

    private final Headings headings;
    private final PagePointers pointers;
    private final LeadEnd leadEnd;
    private final Limits limits;

    SectionReader(Headings headings, PagePointers pointers, LeadEnd leadEnd, Limits limits) {
        this.headings = headings;
        this.pointers = pointers;
        this.leadEnd = leadEnd;
        this.limits = limits;
    }

    /** The sections of the lines below a title, the first being the lead. */
    List<Section> read(Page page, List<Line> lines, String title) {
        Run run = new Run(page, lines);
        for (int i = 0; i < lines.size(); ) {
            i = run.take(i);
        }
        List<Section> read = run.finish();
        boolean headless = read.stream().noneMatch(s -> s.heading().isPresent());
        return headless || read.getFirst().blocks().size() > LONGEST_LEAD ? partLead(read, title) : read;
    }

    private List<Section> partLead(List<Section> read, String title) {
        Section first = read.getFirst();
        int end = leadEnd.of(first.blocks(), title);
        if (end == first.blocks().size()) {
            return read;
        }
        List<Section> parted = new ArrayList<>();
        parted.add(new Section(Optional.empty(), 1, first.blocks().subList(0, end)));
        parted.add(new Section(
                Optional.empty(), 1, first.blocks().subList(end, first.blocks().size())));
        parted.addAll(read.subList(1, read.size()));
        return parted;
    }

    /** The reading of one article. */
    private final class Run {
        private final Page page;
        private final List<Line> lines;
        private final List<Section> sections = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final Levels levels = new Levels();
        private final ListReader lists;
        private final int part;
        private Optional<Passage> heading = Optional.empty();
        private int level = 1;

        /** Whether the section holds more than pointers to other articles. */
        private boolean content;

        Run(Page page, List<Line> lines) {
            this.page = page;
            this.lines = lines;
            this.lists = new ListReader(page, lines, limits);
            this.part = usualGap() >= PART ? Integer.MAX_VALUE : PART;
        }

        /** The gap between most paragraphs: some texts have two blank lines everywhere. */
        private int usualGap() {
            long wide = lines.stream().skip(1).filter(l -> l.gap() >= PART).count();
            long narrow = lines.stream().skip(1).filter(l -> l.gap() == 1).count();
            return wide > 2 * narrow && wide > 2 ? PART : 1;
        }

        int take(int i) {
            int end = lists.end(i);
            boolean pointer = pointers.isPointer(page.words(lines.get(i)));
            Optional<Headings.Heading> found = end > i || pointer ? Optional.empty() : headings.at(page, lines, i);
            if (found.isPresent()) {
                Passage words = page.passage(found.get().from(), found.get().to());
                open(Optional.of(words), levels.next(found.get().level(), blocks.isEmpty()));
                return i + 1;
            }
            if (lines.get(i).gap() >= part && content) {
                open(Optional.empty(), 1);
            }
            content |= !pointer;
            if (end > i) {
                blocks.add(lists.read(i, end));
                return end;
            }
            blocks.add(new Block.Paragraph(pointers.link(page.passage(lines.get(i)))));
            return i + 1;
        }

        private void open(Optional<Passage> newHeading, int newLevel) {
            close();
            heading = newHeading;
            level = newLevel;
            content = false;
        }

        private void close() {
            sections.add(new Section(heading, level, blocks));
            blocks.clear();
        }

        List<Section> finish() {
            close();
            return sections;
        }
    }

    /** Gives headings their level: by markup, by what they usually head, or by what stands above them. */
    private static final class Levels {
        private static final int MAIN = 2;
        private static final int DEEPEST = 6;
        private int last = 1;

        int next(int known, boolean nothingAbove) {
            int level = known;
            if (known == 0) {
                level = last < MAIN ? MAIN : nothingAbove ? Math.min(last + 1, MAIN + 1) : last;
            } else if (known == MAIN + 1 && last < MAIN) {
                level = MAIN;
            }
            last = Math.min(level, DEEPEST);
            return last;
        }
    }
}
