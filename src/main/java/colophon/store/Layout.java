package colophon.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where things lie in a store's folder: {@code colophon-store} marks it, {@code current} names the snapshot in service,
 * {@code lock} is held by a build, {@code snapshots/N} holds snapshot N and {@code changes} what changed with each.
 *
 * @param root the store's folder
 */
record Layout(Path root) {
    private static final String MARK = "Colophon store, format 1\n";

    Path mark() {
        return root.resolve("colophon-store");
    }

    Path pointer() {
        return root.resolve("current");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path snapshots() {
        return root.resolve("snapshots");
    }

    /** Where what changed with each snapshot is kept. */
    Path changes() {
        return root.resolve("changes");
    }

    Path snapshot(int number) {
        return snapshots().resolve(Integer.toString(number));
    }

    /** Makes the folder a store, or makes sure that it is one. */
    void prepare() {
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new StoreException(root + " is a file, not a folder; name another folder for the store");
            }
            Files.createDirectories(root);
            if (!Files.exists(mark())) {
                checkEmpty();
                Files.createDirectories(snapshots());
                replace(mark(), MARK);
            }
            checkMark();
        } catch (IOException e) {
            throw new StoreException(
                    "the store " + root + " cannot be made or read (" + e + "); check the folder's permissions", e);
        }
    }

    private void checkEmpty() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            if (files.anyMatch(
                    f -> !f.equals(snapshots()) && !f.getFileName().toString().endsWith(".new"))) {
                throw new StoreException(root + " holds other files and is no Colophon store; name an empty or new"
                        + " folder for the store");
            }
        }
    }

    private void checkMark() throws IOException {
        String found = Files.readString(mark());
        if (!found.equals(MARK)) {
            throw new StoreException("the store " + root + " is of another format (" + found.strip() + "), this program"
                    + " reads: " + MARK.strip() + "; build a new store in another folder");
        }
    }

    /** The number of the snapshot in service, none in a new store. */
    Optional<Integer> current() {
        try {
            String text = Files.readString(pointer()).strip();
            if (!text.matches("[1-9][0-9]{0,8}")) {
                throw broken("the file " + pointer() + " does not name a snapshot");
            }
            return Optional.of(Integer.valueOf(text));
        } catch (NoSuchFileException e) {
            if (whole().isEmpty()) {
                return Optional.empty();
            }
            throw broken("the file " + pointer() + " is missing");
        } catch (IOException e) {
            throw broken("the file " + pointer() + " cannot be read (" + e + ")");
        }
    }

    /** An exception for a store that is damaged, with the ways out. */
    StoreException broken(String what) {
        List<Integer> left = whole();
        String cure = left.isEmpty()
                ? "delete the folder and build again"
                : "write the number of a whole snapshot into " + pointer() + " (there are " + left
                        + "), or delete the folder and build again";
        return new StoreException("the store " + root + " is broken: " + what + "; " + cure);
    }

    /** The numbers of all snapshots that were finished, in ascending order. */
    List<Integer> whole() {
        return numbers().stream()
                .filter(n -> Files.exists(snapshot(n).resolve(SnapshotFiles.DESCRIPTION)))
                .toList();
    }

    /** The numbers of all folders of snapshots, finished or not, in ascending order. */
    List<Integer> numbers() {
        if (!Files.isDirectory(snapshots())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(snapshots())) {
            return folders.map(f -> f.getFileName().toString())
                    .filter(name -> name.matches("[1-9][0-9]{0,8}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StoreException("the folder " + snapshots() + " cannot be read (" + e + ")", e);
        }
    }

    /** Replaces a small file in one step that survives a loss of power. */
    static void replace(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, content);
        sync(fresh);
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new StoreException(
                    "the file system of " + file + " cannot rename files in one step; put the store on another", e);
        }
        sync(file.resolveSibling("."));
    }

    /** Makes a file, or the entries of a folder, durable. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Removes a file or a folder with all in it; what is not there is no error. */
    static void remove(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(path)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : inside) {
            Files.deleteIfExists(each);
        }
    }
}
