package colophon.reader.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes a page: by its byte order mark, else as UTF-8 where that fits, else by the encoding that it declares, else as
 * windows-1252, which is what browsers take undeclared pages for.
 *
 * @param text the decoded page
 * @param charset the encoding it was decoded by
 * @param clean whether every byte fitted the encoding
 */
record PageDecoder(String text, Charset charset, boolean clean) {
    private static final int PRESCAN = 4096;

    static PageDecoder decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && (bytes[0] & 0xFF) >= 0xFE) {
            return with(StandardCharsets.UTF_16, bytes);
        }
        String plain = new String(bytes, StandardCharsets.UTF_8);
        if (plain.indexOf('\uFFFD') < 0) {
            return new PageDecoder(withoutMark(plain), StandardCharsets.UTF_8, true);
        }
        PageDecoder utf8 = with(StandardCharsets.UTF_8, bytes);
        if (utf8.clean) {
            return utf8;
        }
        return declared(bytes)
                .filter(c -> !c.equals(StandardCharsets.UTF_8))
                .map(c -> with(c, bytes))
                .orElseGet(() -> isMostlyUtf8(utf8.text) ? utf8 : with(Charset.forName("windows-1252"), bytes));
    }

    private static PageDecoder with(Charset charset, byte[] bytes) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return new PageDecoder(withoutMark(text.toString()), charset, true);
        } catch (CharacterCodingException e) {
            return new PageDecoder(withoutMark(new String(bytes, charset)), charset, false);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A page cut off in the middle of a character, or with a few bad bytes, is still UTF-8. */
    private static boolean isMostlyUtf8(String text) {
        long bad = text.chars().filter(c -> c == 0xFFFD).count();
        long good = text.chars().filter(c -> c > 0x7F).count() - bad;
        return bad <= 1 || good > bad * 4;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        int at = head.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + "charset=".length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < head.length()
                && (Character.isLetterOrDigit(head.charAt(to)) || "-_:.".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        try {
            return Optional.of(Charset.forName(head.substring(from, to)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
