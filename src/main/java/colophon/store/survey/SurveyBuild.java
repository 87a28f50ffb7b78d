package colophon.store.survey;

import colophon.store.line.LineIndex;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the survey of a dataset from its lines, as they are written: the same pass over them that writes them finds everything out,
 * so that the build of a snapshot takes hardly longer for it.
 */
public final class SurveyBuild implements AutoCloseable {
    private final SurveyFiles files;
    private final String base;
    private final SurveyCount count;
    private final OutputStream pages;
    private final OutputStream names;
    private final LineIndex.Writer index;
    private long pageCount;

    /**
     * Starts a survey.
     *
     * @param folder where its files go
     * @param base the base IRI of the dataset
     */
    public SurveyBuild(Path folder, String base) throws IOException {
        this.files = new SurveyFiles(folder);
        this.base = base;
        this.count = new SurveyCount(base, this::ended);
        this.pages = open(files.pages(0, 0).file());
        this.names = open(files.names().file());
        this.index = LineIndex.write(folder);
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Takes the next line in order, without its line feed. */
    public void line(byte[] line) throws IOException {
        count.add(line);
        index.line(line);
    }

    private void ended(SubjectNotes notes) throws IOException {
        if (notes.kind() == SubjectNotes.Kind.OTHER) {
            return;
        }
        String path = notes.iri().substring(base.length());
        if (notes.hasType()) {
            pages.write((path + "\n").getBytes(StandardCharsets.UTF_8));
            pageCount++;
        }
        if (notes.kind() == SubjectNotes.Kind.THING) {
            for (String name : notes.names()) {
                names.write(NameList.line(text(name), notes.lines(), path).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String text(String rawLiteral) {
        return colophon.store.format.NTriples.unescaped(
                SortedLine.decoded(rawLiteral.substring(1, rawLiteral.lastIndexOf('"'))));
    }

    /**
     * Writes the survey, after the last line.
     *
     * @param objects how many different objects the dataset has
     */
    public Survey finish(long objects) throws IOException {
        Survey counted = count.result(objects, files.pages(0, 0), files.names());
        close();
        Survey survey = new Survey(
                counted.statistics(),
                counted.census(),
                counted.members(),
                counted.licenses(),
                counted.examples(),
                counted.subjects(),
                counted.terms(),
                files.pages(counted.census().articles(), pageCount),
                counted.names());
        Files.write(files.text(), SurveyText.lines(survey));
        return survey;
    }

    @Override
    public void close() throws IOException {
        pages.close();
        names.close();
        index.close();
    }
}
