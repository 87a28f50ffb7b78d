package colophon.reader.wikitext;

import colophon.article.Article;
import colophon.article.ArticleReader;
import colophon.article.Source;
import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import colophon.reader.markup.TextWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the source of wiki pages, in UTF-8, a page a file. The file's name is the page's title. Thread-safe. */
public final class WikitextReader implements ArticleReader {
    private static final Pattern REDIRECT = Pattern.compile(
            "\\s*#(?:redirect|rinvia|redirection|weiterleitung|redirección)\\s*:?\\s*\\[\\[([^\\]|]+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final WikitextLimits limits;
    private final Templates templates = Templates.load();

    public WikitextReader() {
        this(WikitextLimits.DEFAULT);
    }

    public WikitextReader(WikitextLimits limits) {
        this.limits = Objects.requireNonNull(limits);
    }

    @Override
    public Optional<Article> read(String file, byte[] content, DiagnosticSink diagnostics) {
        Notes notes = new Notes(file, diagnostics);
        if (content.length > limits.bytes()) {
            notes.report(
                    Severity.ERROR,
                    "wikitext-too-large",
                    "The page has %d bytes; at most %d are read.".formatted(content.length, limits.bytes()),
                    "Split it, or raise the limit.");
            return Optional.empty();
        }
        String source = source(content, notes);
        Matcher redirect = REDIRECT.matcher(source);
        if (redirect.lookingAt()) {
            notes.report(
                    Severity.ERROR,
                    "wikitext-redirect",
                    "The page only leads to '%s'.".formatted(redirect.group(1).strip()),
                    "Read that page instead.");
            return Optional.empty();
        }
        return read(file, source, notes);
    }

    private static String source(byte[] content, Notes notes) {
        String decoded = new String(content, StandardCharsets.UTF_8);
        if (decoded.indexOf('\uFFFD') >= 0 && !holdsReplacement(content)) {
            notes.report(
                    Severity.WARNING, "wikitext-encoding", "Some bytes are not UTF-8 text.", "Save the page as UTF-8.");
        }
        String unmarked = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether the replacement character was in the text itself. */
    private static boolean holdsReplacement(byte[] content) {
        for (int i = 0; i + 2 < content.length; i++) {
            if (content[i] == (byte) 0xEF && content[i + 1] == (byte) 0xBF && content[i + 2] == (byte) 0xBD) {
                return true;
            }
        }
        return false;
    }

    private Optional<Article> read(String file, String source, Notes notes) {
        String title = PageTitle.of(file, source);
        PageNotes page = new PageNotes();
        TextWriter writer = new TextWriter(limits.text());
        writer.begin(' ');
        writer.text(title);
        int titleEnd = writer.end().end();
        Flow flow = new Flow(title, writer, templates, page, limits.depth());
        TableReader tables = new TableReader(writer, flow, limits.tableCells());
        BodyReader body = new BodyReader(writer, flow, tables);
        body.read(SourceCleaner.clean(source));
        if (writer.length() <= titleEnd + 2) {
            notes.report(Severity.ERROR, "wikitext-no-text", "The page has no text.", "Check that it was saved whole.");
            return Optional.empty();
        }
        reportLosses(writer, flow, tables, notes);
        SourceLanguage language = SourceLanguage.of(source);
        return Optional.of(new Article(
                title,
                new Source(
                        file,
                        language.tag(),
                        language.encyclopedia(),
                        Source.CC_BY_SA_3,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                writer.articleText(),
                body.infoboxes(),
                body.sections(),
                page.categories(),
                page.languageLinks(),
                List.of(),
                writer.externalLinks()));
    }

    private void reportLosses(TextWriter writer, Flow flow, TableReader tables, Notes notes) {
        if (writer.isTruncated()) {
            notes.report(
                    Severity.WARNING,
                    "wikitext-text-limit",
                    "The text is longer than " + limits.text() + " characters; the rest was left out.",
                    "Split the page.");
        }
        if (flow.isCut()) {
            notes.report(
                    Severity.WARNING,
                    "wikitext-depth-limit",
                    "Templates, links or lists are nested more than " + limits.depth()
                            + " deep; those below were left out.",
                    "Check the page for brackets that are never closed.");
        }
        if (tables.isCut()) {
            notes.report(
                    Severity.WARNING,
                    "wikitext-table-limit",
                    "A table has more than " + limits.tableCells() + " places; its last rows were left out.",
                    "Split the table.");
        }
    }

    /** Reports on one file. */
    private record Notes(String file, DiagnosticSink sink) {
        void report(Severity severity, String code, String message, String cure) {
            sink.report(new Diagnostic(code, severity, Place.of(file), message, cure));
        }
    }
}
