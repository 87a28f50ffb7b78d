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
 * @param answer its answer, none before it was asked
 * @param others the named queries
 */
public record QueryPage(
        Frame frame,
        String title,
        String description,
        String text,
        Optional<Answer> answer,
        List<HomePage.QueryLink> others) {
    public QueryPage {
        Objects.requireNonNull(frame);
        Objects.requireNonNull(answer);
        others = List.copyOf(others);
    }

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
