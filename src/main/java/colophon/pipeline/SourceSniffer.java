package colophon.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells what form of input a file is: by its name, failing that by how it begins. */
final class SourceSniffer {
    /** How much of a file is looked at; a page's doctype stands within. */
    private static final int HEAD_BYTES = 1024;

    private SourceSniffer() {}

    /** The form that a file's name promises. */
    static Optional<SourceForm> byName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") || name.endsWith(".text")) {
            return Optional.of(SourceForm.TEXT);
        }
        if (name.endsWith(".wiki") || name.endsWith(".wikitext") || name.endsWith(".mediawiki")) {
            return Optional.of(SourceForm.WIKITEXT);
        }
        boolean html = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return html ? Optional.of(SourceForm.HTML) : Optional.empty();
    }

    /** The form that a file's first bytes show; empty for what is neither a page nor text. */
    static Optional<SourceForm> byContent(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ofHead(in.readNBytes(HEAD_BYTES));
        }
    }

    private static Optional<SourceForm> ofHead(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return Optional.empty();
            }
        }
        String start = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return Optional.of(
                start.contains("<!doctype html") || start.contains("<html") ? SourceForm.HTML : SourceForm.TEXT);
    }
}
