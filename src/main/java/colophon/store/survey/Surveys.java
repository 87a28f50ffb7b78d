package colophon.store.survey;

import colophon.store.line.LineIndex;
import colophon.store.line.LineReader;
import colophon.store.line.LineSorter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the survey of a snapshot. Where it has none, or one in the form of another program, it is made from the triples. */
public final class Surveys {
    private static final long SORT_MEMORY = 32L << 20;

    private Surveys() {}

    /**
     * The survey of a snapshot.
     *
     * @param folder the snapshot's folder
     * @param sorted the file of its sorted triples
     * @param base its base IRI
     */
    public static Survey open(Path folder, Path sorted, String base) throws IOException {
        Optional<Survey> known = read(folder);
        return known.isPresent() ? known.get() : make(folder, sorted, base);
    }

    private static Optional<Survey> read(Path folder) throws IOException {
        SurveyFiles files = new SurveyFiles(folder);
        boolean whole = Stream.of(
                        files.text(), files.pages(0, 0).file(), files.names().file(), LineIndex.file(folder))
                .allMatch(Files::isRegularFile);
        return whole ? SurveyText.parse(Files.readAllLines(files.text()), files) : Optional.empty();
    }

    /** Makes it in a folder beside, from where its files are moved one by one, the text last: whoever is killed meanwhile leaves none. */
    private static Survey make(Path folder, Path sorted, String base) throws IOException {
        Path fresh = Files.createTempDirectory(folder, "survey");
        try {
            try (SurveyBuild build = new SurveyBuild(fresh, base);
                    LineSorter objects = new LineSorter(fresh, SORT_MEMORY);
                    LineReader lines = LineReader.of(Optional.of(sorted))) {
                for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                    build.line(line.get());
                    SortedLine cut = SortedLine.of(line.get());
                    objects.add(Arrays.copyOfRange(line.get(), cut.predicate() + 1, line.get().length - 2));
                }
                build.finish(objects.writeTo(OutputStream.nullOutputStream()));
            }
            SurveyFiles made = new SurveyFiles(fresh);
            for (Path file : List.of(
                    LineIndex.file(fresh), made.pages(0, 0).file(), made.names().file(), made.text())) {
                Files.move(
                        file,
                        folder.resolve(file.getFileName()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            remove(fresh);
        }
        return read(folder).orElseThrow(() -> new IOException("the survey of " + sorted + " was not written"));
    }

    private static void remove(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
