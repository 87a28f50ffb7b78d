package colophon.extract.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Real pages to hold the extraction to, which are no part of the project: from the archives under {@code corpus} of the folder
 * that the system property {@code colophon.shared} names (default {@code ../shared}), unpacked into a folder of the test's own.
 * The system property {@code colophon.corpus.every} says how many of the pages are read: one in so many, 1 for all.
 */
public final class CorpusPages {
    private static final long SEED = 20_260_101;

    private CorpusPages() {}

    /** A sample of the pages of an archive, the same each time; aborts the test where the archive or tar is not there. */
    public static List<Path> sample(String archive, int every, Path folder) {
        Path file = Path.of(System.getProperty("colophon.shared", "../shared"), "corpus", archive + ".tar.xz");
        Assumptions.assumeTrue(Files.isReadable(file), "no real pages at " + file + ": see -Dcolophon.shared");
        unpack(file, folder);
        List<Path> pages = pages(folder.resolve(archive));
        if (pages.isEmpty()) {
            throw new IllegalStateException("no pages in " + file);
        }
        Collections.shuffle(pages, new Random(SEED));
        int step = Integer.getInteger("colophon.corpus.every", every);
        return pages.subList(0, Math.max(1, pages.size() / step));
    }

    private static List<Path> pages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(
                            f -> f.toString().endsWith(".html") || f.toString().endsWith(".txt"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path archive, Path folder) {
        int code;
        try {
            code = new ProcessBuilder("tar", "-xf", archive.toAbsolutePath().toString(), "-C", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            code = -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Assumptions.assumeTrue(code == 0, "no tar here that unpacks " + archive.getFileName());
    }
}
