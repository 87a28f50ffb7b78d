package colophon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows which snapshot is in service without reading the file that says it anew, as long as the file is the same: a build puts
 * another file in its place. Safe for use by several threads.
 */
final class Pointer {
    private final Layout layout;
    private volatile Optional<Seen> last = Optional.empty();

    /** The file as it was when it was read. */
    private record Seen(FileTime time, @Nullable Object key, Optional<Integer> number) {}

    Pointer(Layout layout) {
        this.layout = layout;
    }

    /** The number of the snapshot in service, none in a new store. */
    Optional<Integer> number() {
        try {
            BasicFileAttributes now = Files.readAttributes(layout.pointer(), BasicFileAttributes.class);
            Optional<Seen> known = last.filter(
                    s -> s.time().equals(now.lastModifiedTime()) && java.util.Objects.equals(s.key(), now.fileKey()));
            if (known.isPresent()) {
                return known.get().number();
            }
            Optional<Integer> number = layout.current();
            // Read after its attributes: a file that was put there in between is read again the next time.
            last = Optional.of(new Seen(now.lastModifiedTime(), now.fileKey(), number));
            return number;
        } catch (IOException e) {
            return layout.current();
        }
    }
}
