package colophon.reader.html;

import colophon.article.Article;
import colophon.article.ArticleReader;
import colophon.article.Source;
import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import colophon.reader.markup.TextWriter;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads rendered wiki pages: saved from a site, taken from a dump of HTML, or from an offline copy. Thread-safe. */
public final class HtmlReader implements ArticleReader {
    private final HtmlLimits limits;

    public HtmlReader() {
        this(HtmlLimits.DEFAULT);
    }

    public HtmlReader(HtmlLimits limits) {
        this.limits = Objects.requireNonNull(limits);
    }

    @Override
    public Optional<Article> read(String file, byte[] content, DiagnosticSink diagnostics) {
        Notes notes = new Notes(file, diagnostics);
        if (content.length > limits.bytes()) {
            notes.error(
                    "html-too-large",
                    "The page has %d bytes; at most %d are read.".formatted(content.length, limits.bytes()),
                    "Split it, or raise the limit.");
            return Optional.empty();
        }
        PageDecoder decoded = PageDecoder.decode(content);
        if (!decoded.clean()) {
            notes.warning(
                    "html-encoding",
                    "Some bytes are not " + decoded.charset().name() + " text.",
                    "Save the page as UTF-8.");
        }
        Document page = Parser.htmlParser().parseInput(decoded.text(), "");
        PageScan scan = PageScan.of(page);
        // Offline copies have no script that names the page.
        Optional<Provenance> note = scan.config.isEmpty() ? Provenance.find(decoded.text()) : Optional.empty();
        PageData data = new PageFacts(scan, note).settle();
        return isReadable(data, notes) ? read(file, page, scan, data, notes) : Optional.empty();
    }

    private static boolean isReadable(PageData data, Notes notes) {
        if (data.title().isEmpty()) {
            notes.error(
                    "html-no-title",
                    "The page has neither a title nor a heading.",
                    "Check that it is the page of an article and was saved whole.");
            return false;
        }
        if (!data.article()) {
            notes.error(
                    "html-not-article",
                    "The page '" + data.title().get() + "' is of another kind than an article.",
                    "Leave it out.");
            return false;
        }
        if (!data.wiki()) {
            notes.warning("html-not-wiki", "The page shows no sign of a wiki.", "Expect few facts of it.");
        }
        return true;
    }

    private Optional<Article> read(String file, Document page, PageScan scan, PageData data, Notes notes) {
        String title = data.title().orElseThrow();
        TextWriter writer = new TextWriter(limits.text());
        writer.begin(' ');
        writer.text(title);
        int titleEnd = writer.end().end();
        LinkTargets targets = new LinkTargets(title, new WikiHost(data.host(), data.language()));
        Flow flow = new Flow(writer, targets, limits.depth());
        TableReader tables = new TableReader(writer, flow, limits.tableCells());
        BodyReader body = new BodyReader(writer, flow, tables);
        body.read(scan.contentOf(page));
        if (writer.length() <= titleEnd + 2) {
            notes.error("html-no-text", "The page has no text.", "Check that it was saved whole.");
            return Optional.empty();
        }
        reportLosses(writer, flow, tables, notes);
        return Optional.of(article(file, data, title, writer, body));
    }

    private static Article article(String file, PageData data, String title, TextWriter writer, BodyReader body) {
        return new Article(
                title,
                new Source(
                        file,
                        data.language(),
                        data.site(),
                        data.license(),
                        data.canonical(),
                        data.revision(),
                        data.date(),
                        data.item()),
                writer.articleText(),
                body.infoboxes(),
                body.sections(),
                data.categories(),
                data.languageLinks(),
                data.redirects(),
                writer.externalLinks());
    }

    private void reportLosses(TextWriter writer, Flow flow, TableReader tables, Notes notes) {
        if (writer.isTruncated()) {
            notes.warning(
                    "html-text-limit",
                    "The text is longer than " + limits.text() + " characters; the rest was left out.",
                    "Split the page.");
        }
        if (flow.isFlattened()) {
            notes.warning(
                    "html-depth-limit",
                    "Elements are nested more than " + limits.depth() + " deep; those below gave their words alone.",
                    "Check the page's markup for tags that are never closed.");
        }
        if (tables.isCut()) {
            notes.warning(
                    "html-table-limit",
                    "A table has more than " + limits.tableCells() + " places; its last rows were left out.",
                    "Split the table.");
        }
    }

    /** Reports on one file. */
    private record Notes(String file, DiagnosticSink sink) {
        void error(String code, String message, String cure) {
            sink.report(new Diagnostic(code, Severity.ERROR, Place.of(file), message, cure));
        }

        void warning(String code, String message, String cure) {
            sink.report(new Diagnostic(code, Severity.WARNING, Place.of(file), message, cure));
        }
    }
}
