package colophon.reader.text;

import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to characters. UTF-8 unless a byte order mark says UTF-16; an encoding is never guessed, as a wrong guess gives
 * wrong names that nobody notices.
 */
final class TextDecoder {
    private static final int CONTEXT = 20;
    private static final int SAMPLE = 4096;

    private final Limits limits;

    TextDecoder(Limits limits) {
        this.limits = limits;
    }

    /** The characters of a file without byte order mark, or empty after an error was reported. */
    Optional<String> decode(String file, byte[] content, DiagnosticSink diagnostics) {
        if (content.length == 0) {
            diagnostics.report(Findings.emptyFile(file));
            return Optional.empty();
        }
        if (content.length > limits.maxBytes()) {
            diagnostics.report(Findings.fileTooLarge(file, content.length, limits.maxBytes()));
            return Optional.empty();
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return strictly(file, content, 2, StandardCharsets.UTF_16BE, diagnostics);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return strictly(file, content, 2, StandardCharsets.UTF_16LE, diagnostics);
        }
        int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return holdsNul(file, content, diagnostics)
                ? Optional.empty()
                : strictly(file, content, mark, StandardCharsets.UTF_8, diagnostics);
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsNul(String file, byte[] content, DiagnosticSink diagnostics) {
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                Place place = Place.of(file, lineAfter(new String(content, 0, i, StandardCharsets.ISO_8859_1)));
                Optional<String> utf16 = utf16Guess(content);
                diagnostics.report(
                        utf16.isPresent() ? Findings.utf16WithoutMark(place, utf16.get()) : Findings.binary(place, i));
                return true;
            }
        }
        return false;
    }

    /** Whether NUL stands in nearly every even or every odd place of the beginning, as in English text in UTF-16. */
    private static Optional<String> utf16Guess(byte[] content) {
        int length = Math.min(content.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }
        int many = length * 2 / 5;
        if (length < 8 || even <= many == odd <= many) {
            return Optional.empty();
        }
        return Optional.of(even > many ? "UTF-16BE" : "UTF-16LE");
    }

    private static Optional<String> strictly(
            String file, byte[] content, int from, Charset charset, DiagnosticSink diagnostics) {
        ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
        CharBuffer out = CharBuffer.allocate(content.length - from);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        if (!result.isError()) {
            return Optional.of(out.toString());
        }
        String read = out.toString();
        Place place = Place.of(file, lineAfter(read));
        diagnostics.report(
                charset.equals(StandardCharsets.UTF_8)
                        ? Findings.wrongEncoding(place, charset.name(), in.position(), lastWords(read))
                        : Findings.brokenUtf16(place, charset.name(), in.position()));
        return Optional.empty();
    }

    private static String lastWords(String read) {
        return Titles.singleSpaced(read.substring(Math.max(0, read.length() - CONTEXT)));
    }

    /** The number of the line that follows on some text. */
    private static int lineAfter(String read) {
        int line = 1;
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == read.length() || read.charAt(i + 1) != '\n')) {
                line++;
            }
        }
        return line;
    }
}
