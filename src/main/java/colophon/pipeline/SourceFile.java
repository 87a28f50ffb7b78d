package colophon.pipeline;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to read an article from.
 *
 * @param path where it is
 * @param name its name as the user gave it (for a file met in a folder, the folder as given and the way from there), with
 *     characters that a terminal must not get replaced
 * @param form what it holds
 * @param bytes its size
 */
public record SourceFile(Path path, String name, SourceForm form, long bytes) implements Comparable<SourceFile> {
    public SourceFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(name);
        Objects.requireNonNull(form);
    }

    /** A path as messages show it: control characters, which could steer a terminal, are replaced. */
    public static String display(Path path) {
        return path.toString().replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }
}
