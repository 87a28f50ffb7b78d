package colophon.web.page;

import java.util.List;
import java.util.Objects;

/**
 * A page that says why there is no other.
 *
 * @param frame what stands around it
 * @param heading what is the matter
 * @param message what it means and what to do
 * @param ways where to go on
 */
public record MessagePage(Frame frame, String heading, String message, List<ValueView> ways) {
    public MessagePage {
        Objects.requireNonNull(frame);
        ways = List.copyOf(ways);
    }
}
