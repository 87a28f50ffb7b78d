package colophon.pipeline;

import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.Severity;
import colophon.extract.account.FieldOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The report of a build: what became of every value of a box of key facts and of every row of a table or list, a line each,
 * its columns parted by tabs. Lines are written as files are read, in the order of the files' paths and, within an
 * article, in reading order, whatever the number of threads.
 */
public final class BuildReport implements Consumer<Extracted>, AutoCloseable {
    /** The names of the columns: places are code points from the start of the article's text, the end exclusive. */
    public static final List<String> COLUMNS =
            List.of("article", "file", "part", "start", "end", "label", "value", "fate", "detail");

    private final Writer out;

    private BuildReport(Writer out) {
        this.out = Objects.requireNonNull(out);
    }

    /**
     * Begins a report in a file, which is written anew.
     *
     * @throws IOException where the file can't be written
     */
    public static BuildReport open(Path file) throws IOException {
        return of(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    /** A report to any writer, with its header written. */
    static BuildReport of(Writer out) throws IOException {
        BuildReport report = new BuildReport(out);
        report.line(COLUMNS);
        return report;
    }

    /** Writes what came of a file; throws {@link UncheckedIOException} where that fails. */
    @Override
    public void accept(Extracted extracted) {
        try {
            String title = extracted.claims().map(c -> c.article().title()).orElse("");
            for (FieldOutcome outcome : extracted.outcomes()) {
                write(title, extracted.file().name(), outcome);
            }
            for (Diagnostic diagnostic : extracted.diagnostics()) {
                if (extracted.claims().isEmpty() && diagnostic.severity() == Severity.ERROR) {
                    line(List.of("", extracted.file().name(), "file", "", "", "", "", "rejected", told(diagnostic)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Diagnostic diagnostic) {
        return diagnostic.message() + " [" + diagnostic.code() + "]";
    }

    private void write(String title, String file, FieldOutcome outcome) throws IOException {
        line(List.of(
                title,
                file,
                outcome.part(),
                String.valueOf(outcome.span().start()),
                String.valueOf(outcome.span().end()),
                outcome.label(),
                outcome.words(),
                outcome.fate().name().toLowerCase(Locale.ROOT),
                outcome.reason()));
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : "\t");
            out.write(oneLine(cells.get(i)));
        }
        out.write('\n');
    }

    /** Words without tabs and line breaks, which part cells and lines, each run of white space as one space. */
    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                space = !line.isEmpty();
            } else {
                line.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
