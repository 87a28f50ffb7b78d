package colophon.reader.html;

import colophon.diagnostic.DiagnosticLog;
import colophon.reader.markup.ArticleInvariants;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads every page of folders, checks the invariants and says how long it took: {@code CorpusMain FOLDER...}. */
final class CorpusMain {
    private CorpusMain() {}

    public static void main(String[] arguments) throws Exception {
        for (int round = 0; round < 2; round++) {
            for (String folder : arguments) {
                try (var files = Files.list(Path.of(folder))) {
                    read(files.sorted().toList(), round > 0);
                }
            }
        }
    }

    private static void read(List<Path> files, boolean check) throws Exception {
        DiagnosticLog log = new DiagnosticLog();
        HtmlReader reader = new HtmlReader();
        long bytes = 0;
        long nanos = 0;
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            bytes += content.length;
            long start = System.nanoTime();
            var article = reader.read(file.toString(), content, log);
            nanos += System.nanoTime() - start;
            if (check) {
                try {
                    article.ifPresent(ArticleInvariants::check);
                } catch (Throwable e) {
                    System.out.println(file + " " + e);
                }
            }
        }
        System.out.printf(
                "%s: %d pages, %.1f MB, %.1f MB/s%n",
                files.getFirst().getParent(), files.size(), bytes / 1e6, bytes / 1e6 / (nanos / 1e9));
        log.entries().forEach(System.out::println);
    }
}
