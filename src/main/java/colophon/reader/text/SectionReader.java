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

    private final Headings headings;
    private final Limits limits;

    SectionReader(Headings headings, Limits limits) {
        this.headings = headings;
        this.limits = limits;
    }

    /** The sections of the lines, the first being the lead. */
    List<Section> read(Page page, List<Line> lines) {
        Run run = new Run(page, lines);
        for (int i = 0; i < lines.size(); ) {
            i = run.take(i);
        }
        return run.finish();
    }

    /** The reading of one article. */
    private final class Run {
        private final Page page;
        private final List<Line> lines;
        private final List<Section> sections = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final Levels levels = new Levels();
        private final int part;
        private Optional<Passage> heading = Optional.empty();
        private int level = 1;

        Run(Page page, List<Line> lines) {
            this.page = page;
            this.lines = lines;
            this.part = usualGap() >= PART ? Integer.MAX_VALUE : PART;
        }

        /** The gap between most paragraphs: some texts have two blank lines everywhere. */
        private int usualGap() {
            long wide = lines.stream().skip(1).filter(l -> l.gap() >= PART).count();
            long narrow = lines.stream().skip(1).filter(l -> l.gap() == 1).count();
            return wide > 2 * narrow && wide > 2 ? PART : 1;
        }

        int take(int i) {
            Optional<Headings.Heading> found = headings.at(page, lines, i);
            if (found.isPresent()) {
                open(
                        Optional.of(page.passage(found.get().from(), found.get().to())),
                        levels.next(found.get().level(), blocks.isEmpty()));
                return i + 1;
            }
            if (lines.get(i).gap() >= part && !blocks.isEmpty()) {
                open(Optional.empty(), 1);
            }
            int end = new ListReader(page, lines, limits).end(i);
            if (end > i) {
                blocks.add(new ListReader(page, lines, limits).read(i, end));
                return end;
            }
            blocks.add(new Block.Paragraph(page.passage(lines.get(i))));
            return i + 1;
        }

        private void open(Optional<Passage> newHeading, int newLevel) {
            close();
            heading = newHeading;
            level = newLevel;
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
