package colophon.web.http;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * Who asks: a client as far as it can be told from others.
 *
 * @param address its network address: an IPv4 address, or the first half of an IPv6 address, which one subscriber has whole;
 *     empty where it is not known
 * @param gone whether it has hung up, so that nobody waits for the answer
 */
public record Caller(String address, BooleanSupplier gone) {
    /** Somebody who is not told from others and stays. */
    public static final Caller UNKNOWN = new Caller("", () -> false);

    public Caller {
        Objects.requireNonNull(address);
        Objects.requireNonNull(gone);
    }

    /** Whether nobody waits for the answer any more. */
    public boolean isGone() {
        return gone.getAsBoolean();
    }
}
