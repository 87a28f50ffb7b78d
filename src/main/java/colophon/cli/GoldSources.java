package colophon.cli;

import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import colophon.evaluate.GoldArticle;
import colophon.evaluate.GoldReader;
import colophon.pipeline.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds gold files and the articles they are about. */
final class GoldSources {
    /** How deep folders are searched. */
    private static final int DEPTH = 8;

    /** Names the folder of articles that comes beside the project, where it is elsewhere. */
    private static final String SHARED = "colophon.shared";

    private final Project project;
    private final Optional<Path> articles;
    private final DiagnosticSink diagnostics;

    /** A gold file as read. */
    record Gold(Path file, GoldArticle facts) {
        Gold {
            Objects.requireNonNull(file);
            Objects.requireNonNull(facts);
        }
    }

    /**
     * Finds in the folder named, or in the usual ones.
     *
     * @param articles the folder to find articles in, if one is named
     */
    GoldSources(Project project, Optional<Path> articles, DiagnosticSink diagnostics) {
        this.project = project;
        this.articles = articles;
        this.diagnostics = diagnostics;
    }

    /** The gold files that are named or in folders that are, sorted within each; what is no gold file is reported. */
    List<Gold> read(List<Path> named) {
        List<Gold> all = new ArrayList<>();
        for (Path path : named) {
            try {
                for (Path file : files(path)) {
                    GoldReader.read(SourceFile.display(file), Files.readString(file), diagnostics)
                            .ifPresent(facts -> all.add(new Gold(file, facts)));
                }
            } catch (IOException e) {
                error(path, "it can't be read (" + e + ").");
            }
        }
        return all;
    }

    private List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> found = Files.find(
                path,
                DEPTH,
                (file, attributes) ->
                        attributes.isRegularFile() && file.toString().endsWith(".json"),
                FileVisitOption.FOLLOW_LINKS)) {
            return found.sorted().toList();
        }
    }

    private void error(Path path, String message) {
        diagnostics.report(new Diagnostic(
                "gold-unreadable", Severity.ERROR, Place.of(SourceFile.display(path)), message, "Check the name."));
    }

    /** The file of the article that a gold file is about. */
    Optional<Path> article(Gold gold) {
        Optional<String> name = gold.facts().source().filter(GoldSources::isPlainName);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (articles.isPresent()) {
            return below(articles.get(), name.get());
        }
        return usualFolders(gold).stream()
                .map(folder -> folder.resolve(name.get()))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** A gold file may come from anywhere; the name in it must not lead out of the folder of articles. */
    private static boolean isPlainName(String name) {
        try {
            return !name.isBlank()
                    && name.indexOf('/') < 0
                    && name.indexOf('\\') < 0
                    && Path.of(name).getNameCount() == 1
                    && !name.equals("..");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private List<Path> usualFolders(Gold gold) {
        Path beside = Optional.ofNullable(gold.file().toAbsolutePath().getParent())
                .orElse(gold.file().toAbsolutePath());
        String named = System.getProperty(SHARED);
        Path shared = named == null ? project.folder().toAbsolutePath().resolve("../shared") : Path.of(named);
        return List.of(
                beside,
                beside.resolve("articles"),
                project.articles(),
                shared.resolve("articles"),
                shared.resolve("gold/articles"),
                shared.resolve("corpus/plaintext"));
    }

    private static Optional<Path> below(Path folder, String name) {
        try (Stream<Path> found = Files.find(
                folder,
                DEPTH,
                (file, attributes) -> attributes.isRegularFile()
                        && String.valueOf(file.getFileName()).equals(name),
                FileVisitOption.FOLLOW_LINKS)) {
            return found.sorted().findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
