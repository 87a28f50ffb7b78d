package colophon.reader.text;

import colophon.article.Article;
import colophon.diagnostic.DiagnosticLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles that the tests read: fixtures, and those that lie beside a working copy of the project. */
final class Articles {
    static final Path FIXTURES = Path.of("src/test/resources/colophon/reader/text/articles");
    private static final TextReader READER = TextReader.withDefaults();

    private Articles() {}

    static Article read(byte[] content) {
        DiagnosticLog log = new DiagnosticLog();
        return READER.read("article.txt", content, log)
                .orElseThrow(() -> new AssertionError("no article: " + log.entries()));
    }

    static Optional<Article> tryRead(byte[] content) {
        return READER.read("article.txt", content, d -> {});
    }

    static List<Path> fixtures() {
        return texts(FIXTURES);
    }

    /** The article in the project and those in the folder named by {@code colophon.shared}, where it is there. */
    static List<Path> others() {
        Path shared = shared();
        return Stream.of(Path.of("data/articles"), shared.resolve("articles"), shared.resolve("gold/articles"))
                .filter(Files::isDirectory)
                .flatMap(d -> texts(d).stream())
                .toList();
    }

    static Path shared() {
        return Path.of(Optional.ofNullable(System.getProperty("colophon.shared"))
                .or(() -> Optional.ofNullable(System.getenv("COLOPHON_SHARED")))
                .orElse("../shared"));
    }

    static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
