package colophon.reader.text;

import colophon.article.Infobox;
import colophon.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the rows of a box together from its lines. A label without any value is dropped. */
final class FieldCollector {
    private final Page page;
    private final List<Infobox.Field> fields = new ArrayList<>();
    private final List<Passage> values = new ArrayList<>();
    private Optional<Passage> group = Optional.empty();
    private Optional<Passage> label = Optional.empty();

    FieldCollector(Page page) {
        this.page = page;
    }

    /** A line that heads the rows below it. */
    void group(Line line) {
        close();
        group = Optional.of(page.passage(line));
    }

    /** A line that begins with a label. */
    void label(Line line, int length) {
        close();
        int end = line.from() + length;
        label = Optional.of(page.passage(line.from(), end));
        int value = end;
        while (value < line.to()
                && (Page.isSpace(page.words().charAt(value)) || page.words().charAt(value) == ':')) {
            value++;
        }
        if (value < line.to()) {
            values.add(page.passage(value, line.to()));
        }
    }

    /** A line that goes on with the value of the row above. */
    void more(Line line) {
        if (label.isPresent()) {
            values.add(page.passage(line));
        }
    }

    List<Infobox.Field> finish() {
        close();
        return fields;
    }

    private void close() {
        if (label.isPresent() && !values.isEmpty()) {
            int from = page.text().charIndex(values.getFirst().span().start());
            int to = page.text().charIndex(values.getLast().span().end());
            fields.add(new Infobox.Field(group, label.get(), page.passage(from, to), values));
        }
        label = Optional.empty();
        values.clear();
    }
}
