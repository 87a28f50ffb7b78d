package colophon.web.page;

import java.util.List;
import java.util.Objects;

/**
 * The page of a thing without a page of its own making, such as a reference or a value: its triples as a table.
 *
 * @param frame what stands around it
 * @param iri its IRI
 * @param kind what it is, in words
 * @param rows its triples, one a row, by subject
 */
public record DataPage(Frame frame, String iri, String kind, List<Row> rows) {
    public DataPage {
        Objects.requireNonNull(frame);
        rows = List.copyOf(rows);
    }

    /** A triple. */
    public record Row(ValueView subject, ValueView property, ValueView value) {}
}
