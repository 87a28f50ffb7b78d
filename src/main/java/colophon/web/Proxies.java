package colophon.web;

import colophon.web.http.AddressRange;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * The proxies in front of the server, which say for whom they ask. Nobody else is believed.
 *
 * @param trusted their addresses
 * @param header the header field that they say it in; the one that they do not set is left as the client sent it, and so not read
 */
public record Proxies(List<AddressRange> trusted, Header header) {
    /** A server without a proxy. */
    public static final Proxies NONE = new Proxies(List.of(), Header.X_FORWARDED_FOR);

    public Proxies {
        trusted = List.copyOf(trusted);
    }

    /** The header fields by which proxies say for whom they ask. */
    public enum Header {
        /** A list of addresses, which nearly every proxy adds to. */
        X_FORWARDED_FOR("X-Forwarded-For"),
        /** RFC 7239. */
        FORWARDED("Forwarded");

        private final String fieldName;

        Header(String fieldName) {
            this.fieldName = fieldName;
        }

        /** Its name in requests. */
        public String fieldName() {
            return fieldName;
        }
    }

    /** The address of who asked, the trusted proxies between left out: the last one named that is none of them. */
    String client(Request request) {
        String peer = Callers.bare(Request.getRemoteAddr(request));
        if (!isTrusted(peer)) {
            return peer;
        }
        List<String> named = new ArrayList<>();
        for (String field : request.getHeaders().getValuesList(header.fieldName())) {
            named.addAll(Arrays.asList(field.split(",")));
        }
        Collections.reverse(named);
        String client = peer;
        for (String hop : named) {
            Optional<String> address = address(hop.strip());
            if (address.isEmpty()) {
                return client;
            }
            client = address.get();
            if (!isTrusted(client)) {
                return client;
            }
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return AddressRange.address(address)
                .filter(a -> trusted.stream().anyMatch(range -> range.contains(a)))
                .isPresent();
    }

    /** The address that one proxy named, without the port where it named that too. */
    private Optional<String> address(String hop) {
        String text = header == Header.FORWARDED ? forwardedFor(hop) : hop;
        if (text.startsWith("[")) {
            text = text.substring(1, Math.max(1, text.indexOf(']')));
        } else if (text.indexOf(':') == text.lastIndexOf(':') && text.indexOf(':') > 0) {
            text = text.substring(0, text.indexOf(':'));
        }
        return AddressRange.address(text).map(InetAddress::getHostAddress);
    }

    private static String forwardedFor(String element) {
        return Arrays.stream(element.split(";"))
                .map(String::strip)
                .filter(pair -> pair.toLowerCase(Locale.ROOT).startsWith("for="))
                .map(pair -> pair.substring(4).replace("\"", ""))
                .findFirst()
                .orElse("");
    }
}
