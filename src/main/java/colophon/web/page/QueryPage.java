package colophon.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The page with a query and its answer.
 *
 * @param frame what stands around it
 * @param title what the query asks, may be empty
 * @param description more about it, may be empty
 * @param text the query
 * @param parameters what may be put into it, with what is in it now
 * @param sparql the address of the SPARQL endpoint
 * @param prefixes the prefixes that queries need not declare, as a JSON object
 * @param answer its answer, none before it was asked
 * @param others the named queries
 */
public record QueryPage(
        Frame frame,
        String title,
        String description,
        String text,
        List<Field> parameters,
        String sparql,
        String prefixes,
        Optional<Answer> answer,
        List<HomePage.QueryLink> others) {
    public QueryPage {
        Objects.requireNonNull(frame);
        Objects.requireNonNull(answer);
        parameters = List.copyOf(parameters);
        others = List.copyOf(others);
    }

    /**
     * A field of the form for a named query.
     *
     * @param name the parameter's name
     * @param label what is put there
     * @param value what is there now
     * @param isNumber whether a whole number is put there
     */
    public record Field(String name, String label, String value, boolean isNumber) {}

    /** An answer. */
    public sealed interface Answer {
        /** Rows; {@code cut} where there are more than are shown. */
        record Rows(List<String> columns, List<List<Optional<ValueView>>> rows, boolean cut, String csv, String json)
                implements Answer {}

        /** Text, of a graph or a truth value. */
        record Text(String text) implements Answer {}

        /** What went wrong, and at which line where that is known. */
        record Failure(String title, String detail, Optional<Long> line) implements Answer {}
    }
}
