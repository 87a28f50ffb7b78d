package colophon.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names of statements, references and values: the first 128 bits of the SHA-256 of their canonical form, in hexadecimal.
 * They depend on what is said alone, so that the same fact has the same IRI path in every dataset (ADR 0005). Used by one
 * thread.
 */
final class Hashes {
    private static final int BYTES = 16;

    private final MessageDigest sha256;

    Hashes() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of a text. */
    String of(CharSequence text) {
        byte[] digest = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }
}
