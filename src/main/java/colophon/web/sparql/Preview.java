package colophon.web.sparql;

import colophon.web.http.Problem;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The beginning of an answer, to be shown on a page. */
public sealed interface Preview {
    /**
     * Rows of a SELECT.
     *
     * @param columns the variables
     * @param rows the rows, a value for each variable that is bound
     * @param cut whether there are more rows
     */
    record Rows(List<String> columns, List<List<Optional<Node>>> rows, boolean cut) implements Preview {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A truth value, or a graph as Turtle. */
    record Text(String text) implements Preview {}

    /** A query that was refused or failed. */
    record Failed(Problem problem) implements Preview {}
}
