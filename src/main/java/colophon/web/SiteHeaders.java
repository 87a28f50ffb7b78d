package colophon.web;

import colophon.store.Snapshot;
import colophon.web.http.HttpDates;
import colophon.web.http.Reply;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The header fields that every document and page of the site has. */
final class SiteHeaders {
    private static final String CSP = "Content-Security-Policy";

    /** Pages load nothing from elsewhere and run no script. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private SiteHeaders() {}

    static Reply complete(Reply reply, Snapshot snapshot) {
        Reply complete = reply;
        boolean page = reply.header("Content-Type").orElse("").startsWith("text/html");
        if (page && reply.header(CSP).isEmpty()) {
            complete = complete.with(CSP, POLICY).with("Referrer-Policy", "same-origin");
        }
        if (reply.status() == 200 && reply.header("Cache-Control").isEmpty()) {
            complete = complete.with("Cache-Control", "no-cache")
                    .with("Last-Modified", HttpDates.format(snapshot.created()));
            if (reply.content() instanceof Reply.Content.Bytes body
                    && reply.header("ETag").isEmpty()) {
                complete = complete.with("ETag", "\"" + hash(body.bytes()) + "\"");
            }
        }
        return complete;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
