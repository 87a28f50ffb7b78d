package colophon.web.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Network addresses that begin alike (RFC 4632, section 3.1; RFC 4291, section 2.3).
 *
 * @param start an address in the range, as 4 or 16 bytes read as a number
 * @param bits how many bits an address has: 32 or 128
 * @param length how many bits are the same in all of the range
 */
public record AddressRange(BigInteger start, int bits, int length) {
    private static final Pattern V4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    public AddressRange {
        if (bits != 32 && bits != 128 || length < 0 || length > bits) {
            throw new IllegalArgumentException("no range of addresses: " + length + " of " + bits + " bits");
        }
    }

    /** A range as it is written: {@code 10.0.0.0/8}, {@code 2001:db8::/32}, or a single address. */
    public static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> address = address(slash < 0 ? text : text.substring(0, slash));
        String length = slash < 0 ? "" : text.substring(slash + 1);
        if (address.isEmpty() || !length.matches("[0-9]{0,3}") || slash >= 0 && length.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = address.get().getAddress();
        int bits = bytes.length * 8;
        int same = length.isEmpty() ? bits : Integer.parseInt(length);
        return same > bits ? Optional.empty() : Optional.of(new AddressRange(new BigInteger(1, bytes), bits, same));
    }

    /** The address that a text is; never looks a name up. */
    public static Optional<InetAddress> address(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Whether an address is in the range. */
    public boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        int rest = bits - length;
        return bytes.length * 8 == bits
                && new BigInteger(1, bytes).shiftRight(rest).equals(start.shiftRight(rest));
    }

    /** The range as it is written. */
    @Override
    public String toString() {
        byte[] bytes = new byte[bits / 8];
        byte[] number = start.toByteArray();
        int count = Math.min(number.length, bytes.length);
        System.arraycopy(number, number.length - count, bytes, bytes.length - count, count);
        try {
            String address = InetAddress.getByAddress(bytes).getHostAddress().replaceFirst("(^|:)0(:0)+(:|$)", "::");
            return length == bits ? address : address + "/" + length;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }
}
