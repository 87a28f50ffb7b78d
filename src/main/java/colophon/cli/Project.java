package colophon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The folder that the program runs for, with the articles and the store used unless the command line names others.
 *
 * @param folder the project's folder
 */
record Project(Path folder) {
    /** Set by the launcher to the folder it lies in. */
    private static final String PROPERTY = "colophon.home";

    Project {
        Objects.requireNonNull(folder);
    }

    /** The folder the launcher names, otherwise the working folder. */
    static Project find() {
        return new Project(Path.of(System.getProperty(PROPERTY, "")));
    }

    /** Where the articles lie that are served unless others are named. */
    Path articles() {
        return shortest(folder.resolve("data").resolve("articles"));
    }

    /** Where snapshots are kept unless another folder is named. */
    Path store() {
        return shortest(folder.resolve("store"));
    }

    /** A path as a person would type it: from the working folder where it lies below. */
    private static Path shortest(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }

    /** The default articles; fails where there are none. */
    Path existingArticles() {
        Path articles = articles();
        if (!Files.isDirectory(articles)) {
            throw CommandFailure.usage("There is no folder " + articles + "; name the files or folders to read.");
        }
        return articles;
    }
}
