package colophon.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticLog;
import colophon.diagnostic.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the reader says about input that it cannot use, or not wholly, word for word. */
class BadInputTest {
    private static final Path MESSAGES = Path.of("src/test/resources/colophon/reader/text/messages.txt");
    private static final Limits SMALL = new Limits(2000, 500, 20, 8, 3);
    private static final String BODY = "\n\nTern is a 1999 film about a bird.\n";

    private static Map<String, byte[]> inputs() {
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        inputs.put("empty", new byte[0]);
        inputs.put("blank", utf8(" \n\t\n\u00A0\n"));
        inputs.put("too-large", new byte[2001]);
        inputs.put("long-line", utf8("Tern\n\n" + "tern ".repeat(200)));
        inputs.put("many-lines", utf8("Tern\n" + "a\n".repeat(40)));
        inputs.put("many-marks", utf8("Tern\n\ne" + "\u0301".repeat(9) + BODY));
        inputs.put("binary", new byte[] {'P', 'K', 3, 4, '\n', 0, 0, 7, 1, 2, 3});
        inputs.put("utf16-without-mark", ("Tern" + BODY).getBytes(StandardCharsets.UTF_16LE));
        inputs.put("utf16be-without-mark", ("Tern" + BODY).getBytes(StandardCharsets.UTF_16BE));
        inputs.put("windows-1252", ("Tern\n\nA caf\u00E9 film" + BODY).getBytes(Charset.forName("windows-1252")));
        inputs.put("cut-utf8", cut(utf8("Tern\r\rA caf\u00E9"), 1));
        inputs.put("cut-utf16", cut(("\uFEFFTern" + BODY + "\uD83D").getBytes(StandardCharsets.UTF_16BE), 1));
        inputs.put("control-characters", utf8("Tern" + BODY + "Page one.\fPage\u0007 two.\n"));
        inputs.put("html", utf8("<!DOCTYPE html>\n<html><body>Tern</body></html>"));
        inputs.put("xml", utf8("<?xml version=\"1.0\"?>\n<mediawiki/>"));
        inputs.put("wikitext", utf8("{{Infobox film\n| name = Tern\n}}\n'''Tern''' is a film."));
        inputs.put("pdf", utf8("%PDF-1.4\n%x\n"));
        inputs.put("no-title", utf8("Tern is a 1999 film that was directed by nobody at all.\n\nIt is long.\n"));
        inputs.put("only-site", utf8("From Wikipedia, the free encyclopedia\nJump to: navigation, search\n"));
        inputs.put("only-title", utf8("Tern: Wikis\n\nFrom Wikipedia, the free encyclopedia\n"));
        inputs.put("no-infobox", utf8("Tern" + BODY));
        inputs.put("odd-date", utf8("Tern" + BODY + "\nUp to date as of Smarch 32, 2010\n"));
        return inputs;
    }

    @TestFactory
    Stream<DynamicTest> messagesAreAsWrittenDown() throws Exception {
        Map<String, String> expected = Files.readAllLines(MESSAGES).stream()
                .map(l -> l.split(" = ", 2))
                .collect(Collectors.toMap(p -> p[0], p -> p[1]));
        assertThat(expected.keySet()).containsExactlyInAnyOrderElementsOf(inputs().keySet());
        return inputs().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(), () -> assertThat(messages(e.getValue())).isEqualTo(expected.get(e.getKey()))));
    }

    /** No article without an error and no error with an article. */
    @TestFactory
    Stream<DynamicTest> errorsAndArticlesExcludeEachOther() {
        return inputs().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    DiagnosticLog log = new DiagnosticLog();
                    Optional<Article> article = TextReader.of(SMALL).read("tern.txt", e.getValue(), log);
                    assertThat(log.hasErrors()).isEqualTo(article.isEmpty());
                }));
    }

    @Test
    void everyErrorSaysWhatToDo() {
        inputs().values().stream()
                .flatMap(i -> diagnostics(i).entries().stream())
                .filter(d -> d.severity() == Severity.ERROR)
                .forEach(d -> assertThat(d.cure()).endsWith("."));
    }

    private static String messages(byte[] input) {
        return diagnostics(input).entries().stream().map(Diagnostic::toString).collect(Collectors.joining(" + "));
    }

    private static DiagnosticLog diagnostics(byte[] input) {
        DiagnosticLog log = new DiagnosticLog();
        TextReader.of(SMALL).read("tern.txt", input, log);
        return log;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cut(byte[] bytes, int off) {
        return Arrays.copyOf(bytes, bytes.length - off);
    }
}
