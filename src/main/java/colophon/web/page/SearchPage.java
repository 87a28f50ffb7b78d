package colophon.web.page;

import java.util.List;
import java.util.Objects;

/**
 * The page of a search by name.
 *
 * @param frame what stands around it
 * @param words what was searched for
 * @param hits what was found
 * @param more whether there is more than is shown
 */
public record SearchPage(Frame frame, String words, List<Hit> hits, boolean more) {
    public SearchPage {
        Objects.requireNonNull(frame);
        hits = List.copyOf(hits);
    }

    /** A thing with a line about it. */
    public record Hit(ValueView thing, String line) {}
}
