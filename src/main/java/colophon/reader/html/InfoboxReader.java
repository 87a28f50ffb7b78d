package colophon.reader.html;

import colophon.article.Infobox;
import colophon.article.Infobox.Field;
import colophon.article.Passage;
import colophon.article.Span;
import colophon.reader.markup.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads boxes of key facts: in the text, a line for each row, its label before its value. */
final class InfoboxReader {
    private static final int MAX_BOLD_LABEL = 40;

    /** How deep tables within an infobox, or parts of one without tables, are looked into for rows. */
    private static final int MAX_NESTING = 8;

    private final TextWriter writer;
    private final Flow flow;

    InfoboxReader(TextWriter writer, Flow flow) {
        this.writer = writer;
        this.flow = flow;
    }

    /** Whether a table is an infobox. */
    static boolean isInfobox(Element table) {
        String classes = table.className().toLowerCase(Locale.ROOT);
        return (classes.contains("infobox") || classes.contains("sinottico") || classes.contains("taxobox"))
                && !classes.contains("wikitable");
    }

    /** Whether an element is an infobox made without a table, as some wiki farms have them. */
    static boolean isPortable(Element e) {
        return e.className().contains("portable-infobox");
    }

    /** Reads an infobox table. */
    Infobox table(Element table, int depth) {
        return new OneBox(kind(table)).rows(table, depth).box();
    }

    /** Reads an infobox without a table. */
    Infobox portable(Element box, int depth) {
        return new OneBox(kind(box)).parts(box, depth).box();
    }

    private static Optional<String> kind(Element box) {
        String classes = box.className().strip().toLowerCase(Locale.ROOT);
        return classes.isEmpty() ? Optional.empty() : Optional.of(classes);
    }

    private TextWriter.Segment words(Element e, int depth, char lineBreak) {
        writer.begin(lineBreak);
        flow.content(e, depth, Flow.LINES);
        return writer.end();
    }

    /** One infobox while it is read. */
    private final class OneBox {
        private final Optional<String> kind;
        private Optional<Passage> title = Optional.empty();
        private Optional<Passage> group = Optional.empty();
        private boolean groupUsed = true;
        private boolean groupDescribes;
        private int nesting;
        private final List<Field> fields = new ArrayList<>();

        OneBox(Optional<String> kind) {
            this.kind = kind;
        }

        Infobox box() {
            keepUnusedGroup();
            return new Infobox(title, kind, fields);
        }

        OneBox rows(Element table, int depth) {
            for (Element e = table.firstElementChild(); e != null; e = e.nextElementSibling()) {
                if (e.normalName().equals("caption") && !NotContent.is(e)) {
                    heading(e, depth);
                }
            }
            for (Element row : TableRows.of(table)) {
                row(row, depth);
            }
            return this;
        }

        private void row(Element row, int depth) {
            List<Element> labels = new ArrayList<>(1);
            List<Element> values = new ArrayList<>(3);
            for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
                if (Kind.of(cell.normalName()) == Kind.CELL && !NotContent.is(cell)) {
                    (cell.normalName().equals("th") ? labels : values).add(cell);
                }
            }
            if (values.isEmpty()) {
                labels.forEach(l -> heading(l, depth));
            } else if (labels.isEmpty()) {
                unlabelled(values, depth);
            } else {
                field(labels.getFirst(), values, depth);
            }
        }

        /**
         * The first heading names the box's subject; later ones group the rows below them. A heading that has no rows below it, or
         * describes the subject ("Studio album by …") before rows with labels of their own, is a row itself.
         */
        private void heading(Element e, int depth) {
            writer.gap(1);
            int start = writer.length();
            TextWriter.Segment words = words(e, depth, ' ');
            if (words.isEmpty()) {
                writer.truncate(start);
            } else if (title.isEmpty() && fields.isEmpty() && groupUsed) {
                title = Optional.of(writer.passage(words));
            } else {
                keepUnusedGroup();
                group = Optional.of(writer.passage(words));
                groupUsed = false;
                groupDescribes =
                        e.className().contains("description") || e.className().contains("subheader");
            }
        }

        private void keepUnusedGroup() {
            if (!groupUsed && group.isPresent()) {
                Passage words = group.get();
                Passage none = Passage.of(
                        "", new Span(words.span().start(), words.span().start()));
                fields.add(new Field(Optional.empty(), none, words, List.of(words)));
                group = Optional.empty();
            }
            groupUsed = true;
        }

        private void unlabelled(List<Element> values, int depth) {
            Element first = values.getFirst();
            if (values.size() == 1 && nested(first, depth)) {
                return;
            }
            String classes = first.className();
            if (values.size() == 1 && (classes.contains("infobox-above") || classes.contains("infobox-header"))) {
                heading(first, depth);
            } else if (values.size() == 2 && isBoldLabel(first)) {
                field(first, values.subList(1, 2), depth);
            } else {
                beside(values, depth);
            }
        }

        /** Reads the tables that a cell consists of as rows of this box. */
        private boolean nested(Element cell, int depth) {
            if (nesting >= MAX_NESTING) {
                return false;
            }
            boolean found = false;
            nesting++;
            for (Element e = cell.firstElementChild(); e != null; e = e.nextElementSibling()) {
                if (Kind.of(e.normalName()) == Kind.TABLE && !NotContent.is(e)) {
                    rows(e, depth + 1);
                    found = true;
                }
            }
            nesting--;
            return found;
        }

        private boolean isBoldLabel(Element cell) {
            Element first = cell.firstElementChild();
            boolean bold = cell.className().contains("label")
                    || first != null
                            && (first.normalName().equals("b")
                                    || first.normalName().equals("strong"));
            return bold && cell.text().length() <= MAX_BOLD_LABEL;
        }

        private void field(Element label, List<Element> values, int depth) {
            writer.gap(1);
            int start = writer.length();
            TextWriter.Segment labelWords = words(label, depth, ' ');
            if (!labelWords.isEmpty()) {
                writer.raw(" ");
            }
            writer.begin('\n');
            for (Element value : values) {
                flow.content(value, depth, Flow.LINES);
                writer.lineBreak();
            }
            TextWriter.Segment valueWords = writer.end();
            if (valueWords.isEmpty()) {
                writer.truncate(start);
                return;
            }
            if (groupDescribes) {
                keepUnusedGroup();
            }
            add(writer.passage(labelWords), valueWords, writer.lines(valueWords));
        }

        private void add(Passage label, TextWriter.Segment value, List<Passage> lines) {
            groupUsed = true;
            fields.add(new Field(group, label, writer.passage(value), lines));
        }

        /** Cells beside each other without a label, such as the works before and after an album: a line for each cell. */
        private void beside(List<Element> values, int depth) {
            writer.gap(1);
            int start = writer.length();
            List<TextWriter.Segment> cells = new ArrayList<>();
            for (Element value : values) {
                if (!cells.isEmpty()) {
                    writer.raw(" | ");
                }
                cells.add(words(value, depth, values.size() == 1 ? '\n' : ' '));
            }
            List<TextWriter.Segment> filled =
                    cells.stream().filter(c -> !c.isEmpty()).toList();
            if (filled.isEmpty()) {
                writer.truncate(start);
                return;
            }
            int from = filled.getFirst().start();
            int to = filled.getLast().end();
            TextWriter.Segment whole =
                    new TextWriter.Segment(from, to, cells.getFirst().breaks());
            List<Passage> lines = cells.size() == 1
                    ? writer.lines(whole)
                    : cells.stream()
                            .map(c -> c.isEmpty()
                                    ? writer.passage(c.start() < from ? from : to, c.start() < from ? from : to)
                                    : writer.passage(c))
                            .toList();
            add(writer.passage(from, from), whole, lines);
        }

        OneBox parts(Element box, int depth) {
            for (Element e = box.firstElementChild(); e != null; e = e.nextElementSibling()) {
                if (!NotContent.is(e) && Kind.of(e.normalName()) != Kind.DROPPED) {
                    part(e, depth);
                }
            }
            return this;
        }

        private void part(Element e, int depth) {
            String classes = e.className();
            if (Kind.of(e.normalName()) == Kind.HEADING) {
                heading(e, depth);
            } else if (Kind.of(e.normalName()) == Kind.TABLE) {
                rows(e, depth);
            } else if (classes.contains("pi-data") && !classes.contains("pi-data-value")) {
                dataPart(e, depth);
            } else if (nesting < MAX_NESTING) {
                nesting++;
                parts(e, depth + 1);
                nesting--;
            } else {
                beside(List.of(e), depth);
            }
        }

        private void dataPart(Element e, int depth) {
            Element label = e.firstElementChild();
            Element value = e.lastElementChild();
            if (label != null && value != null && !label.equals(value)) {
                field(label, List.of(value), depth);
            } else if (value != null) {
                beside(List.of(value), depth);
            }
        }
    }
}
