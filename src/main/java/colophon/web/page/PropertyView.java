package colophon.web.page;

import java.util.List;
import java.util.Objects;

/**
 * A property of a thing, with its statements.
 *
 * @param id the property's id, such as P50
 * @param label its name
 * @param facts its statements, the best first
 */
public record PropertyView(String id, String label, List<FactView> facts) {
    public PropertyView {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        facts = List.copyOf(facts);
    }

    /** The qualifier that the order of the facts says already: the billing of a cast. */
    public String unspoken() {
        return id.equals("P161") ? "P1545" : "";
    }
}
