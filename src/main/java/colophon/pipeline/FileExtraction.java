package colophon.pipeline;

import colophon.article.Article;
import colophon.article.ArticleReader;
import colophon.claim.ArticleClaims;
import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticLog;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import colophon.extract.account.Account;
import colophon.extract.account.FieldOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One file to what its article says. Whatever is wrong with a file stays with that file. Immutable. */
public final class FileExtraction {
    private final Map<SourceForm, ArticleReader> readers;
    private final ClaimExtractor extractor;
    private final long maxFileBytes;

    /** Joins readers, one for every form, with an extractor. */
    public FileExtraction(Map<SourceForm, ArticleReader> readers, ClaimExtractor extractor, ReadSettings settings) {
        this.readers = new EnumMap<>(readers);
        this.extractor = Objects.requireNonNull(extractor);
        this.maxFileBytes = settings.maxFileBytes();
        for (SourceForm form : SourceForm.values()) {
            if (!readers.containsKey(form)) {
                throw new IllegalArgumentException("no reader for " + form);
            }
        }
    }

    /** Reads a file. Never throws for what a file holds: an article that breaks a stage is reported and left out. */
    public Extracted extract(SourceFile file) {
        DiagnosticLog log = new DiagnosticLog();
        List<FieldOutcome> outcomes = new ArrayList<>();
        Optional<ArticleClaims> claims = Optional.empty();
        try {
            Optional<byte[]> content = content(file, log);
            if (content.isPresent()) {
                claims = read(file, content.get(), log, outcomes::add);
            }
        } catch (IOException e) {
            unreadable(file, e, log);
        }
        return new Extracted(file, claims, log.entries(), claims.isPresent() ? outcomes : List.of());
    }

    /** The article in a file, without what it says; empty, after an error, where it holds none that can be read. */
    public Optional<Article> article(SourceFile file, DiagnosticLog log) {
        try {
            Optional<byte[]> content = content(file, log);
            return content.flatMap(bytes -> reader(file).read(file.name(), bytes, log));
        } catch (IOException e) {
            unreadable(file, e, log);
            return Optional.empty();
        }
    }

    private static void unreadable(SourceFile file, IOException e, DiagnosticLog log) {
        error(log, "file-unreadable", file, "the file can't be read: " + SourceScan.reason(e) + ".", "Allow it.");
    }

    private Optional<byte[]> content(SourceFile file, DiagnosticLog log) throws IOException {
        if (file.bytes() > maxFileBytes) {
            tooLarge(file, file.bytes(), log);
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] content = in.readNBytes((int) Math.min(maxFileBytes + 1, Integer.MAX_VALUE - 8));
            if (content.length > maxFileBytes) {
                tooLarge(file, content.length, log);
                return Optional.empty();
            }
            return Optional.of(content);
        }
    }

    private void tooLarge(SourceFile file, long bytes, DiagnosticLog log) {
        error(
                log,
                "file-too-large",
                file,
                "the file has %d bytes or more, and articles are read up to %d.".formatted(bytes, maxFileBytes),
                "Split it, one article a file.");
    }

    // What a defect of a stage does to one article must not stop the others; it is reported as ours to mend.
    private Optional<ArticleClaims> read(SourceFile file, byte[] content, DiagnosticLog log, Account account) {
        try {
            return reader(file).read(file.name(), content, log).map(a -> extractor.extract(a, log, account));
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            error(
                    log,
                    "internal-error",
                    file,
                    "a defect of this program kept it from reading the file: " + e + where + ".",
                    "Please report it with the file.");
            return Optional.empty();
        }
    }

    private ArticleReader reader(SourceFile file) {
        return Objects.requireNonNull(readers.get(file.form()));
    }

    private static void error(DiagnosticLog log, String code, SourceFile file, String message, String cure) {
        log.report(new Diagnostic(code, Severity.ERROR, Place.of(file.name()), message, cure));
    }
}
