package colophon.reader.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** Page titles in the addresses of wikis and their copies. */
final class WikiAddress {
    private static final String[] ARTICLE_PATHS = {"/wiki/", "/A/", "/C/"};

    private WikiAddress() {}

    /** The title that an address names, with its scheme and host or without. */
    static Optional<String> titleAt(String address) {
        int host = address.indexOf("//");
        return title(host < 0 ? address : address.substring(host + 2));
    }

    /** The title that the path of an address names, query and fragment included in what is given. */
    static Optional<String> title(String pathAndQuery) {
        String path = withoutFragment(pathAndQuery);
        int query = path.indexOf('?');
        if (path.contains("index.php?") || query == 0) {
            return parameter(path.substring(query + 1), "title")
                    .filter(t -> !isMachinery(path))
                    .flatMap(WikiAddress::decoded);
        }
        String plain = query < 0 ? path : path.substring(0, query);
        int script = plain.indexOf("/index.php/");
        if (script >= 0) {
            return decoded(plain.substring(script + "/index.php/".length()));
        }
        for (String prefix : ARTICLE_PATHS) {
            int at = plain.indexOf(prefix);
            if (at >= 0) {
                return decoded(plain.substring(at + prefix.length()));
            }
        }
        return Optional.empty();
    }

    /** The title that a relative address names: {@code ./X}, {@code X.html}, {@code ../A/X.html}, {@code index.php?title=X}. */
    static Optional<String> relativeTitle(String href) {
        if (href.contains("index.php?")) {
            return title(href);
        }
        String path = withoutFragment(href);
        while (path.startsWith("../") || path.startsWith("./")) {
            path = path.substring(path.indexOf('/') + 1);
        }
        if (path.length() > 1 && path.charAt(1) == '/') {
            if (path.charAt(0) != 'A' && path.charAt(0) != 'C') {
                return Optional.empty();
            }
            path = path.substring(2);
        }
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        return decoded(path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path);
    }

    /** A link to do something with a page rather than to read it; a red link is to be read some day. */
    private static boolean isMachinery(String address) {
        return (address.contains("action=") && !address.contains("redlink=1"))
                || address.contains("diff=")
                || address.contains("veaction=");
    }

    /** The value of a query parameter, not yet decoded. */
    static Optional<String> parameter(String query, String name) {
        for (String part : query.split("&")) {
            if (part.startsWith(name) && part.startsWith("=", name.length())) {
                return Optional.of(part.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private static Optional<String> decoded(String encoded) {
        String title = clean(percentDecoded(encoded));
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    /** A title as written on pages: spaces for underscores, composed, no space at the edges. */
    static String clean(String title) {
        String spaced = title.replace('_', ' ').replace('\u00A0', ' ').strip();
        String plain = spaced.startsWith(":") ? spaced.substring(1).strip() : spaced;
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
                ? plain
                : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Undoes percent-encoding of UTF-8 (RFC 3986, section 2.1); what is not well formed stays as it is. */
    static String percentDecoded(String s) {
        if (s.indexOf('%') < 0) {
            return s;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(s.length());
        byte[] in = s.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < in.length; i++) {
            int value = in[i] == '%' && i + 2 < in.length ? hex(in[i + 1]) * 16 + hex(in[i + 2]) : -1;
            if (value >= 0) {
                i += 2;
            }
            bytes.write(value >= 0 ? value : in[i]);
        }
        String decoded = bytes.toString(StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') < 0 ? decoded : s;
    }

    private static int hex(byte b) {
        int digit = Character.digit(b, 16);
        return digit < 0 ? -1000 : digit;
    }
}
