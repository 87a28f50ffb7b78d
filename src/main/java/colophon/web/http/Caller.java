package colophon.web.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * Who asks.
 *
 * @param address the network address, empty where it is not known
 * @param gone whether it has hung up, so that nobody waits for the answer
 */
public record Caller(String address, BooleanSupplier gone) {
    /** Somebody who is not told from others and stays. */
    public static final Caller UNKNOWN = new Caller("", () -> false);

    public Caller {
        Objects.requireNonNull(address);
        Objects.requireNonNull(gone);
    }

    /**
     * The client as far as it can be told from others: its address, of an IPv6 address the first half, since one subscriber has
     * all that begin so.
     */
    public String client() {
        return AddressRange.address(address)
                .filter(Inet6Address.class::isInstance)
                .map(Caller::network)
                .orElse(address);
    }

    private static String network(InetAddress address) {
        try {
            byte[] bytes = address.getAddress();
            Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an IPv6 address has 16 bytes", e);
        }
    }

    /** Whether nobody waits for the answer any more. */
    public boolean isGone() {
        return gone.getAsBoolean();
    }
}
