package colophon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right to serve from the default store, which one process has at a time; a killed process loses it. */
final class ServeLock implements AutoCloseable {
    private final FileChannel channel;

    private ServeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; empty where another server has it. */
    static Optional<ServeLock> take(Path store) {
        try {
            FileChannel channel =
                    FileChannel.open(store.resolve("serving"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return Optional.of(new ServeLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw CommandFailure.failed("The store " + store + " can't be written (" + e
                    + "); allow it, or name another" + " one with --store.");
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // A server of this process has it.
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
