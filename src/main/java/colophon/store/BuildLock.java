package colophon.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right to build in a store, which one process has at a time; a killed process loses it. */
final class BuildLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private BuildLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock, or fails where somebody else has it. */
    static BuildLock take(Layout layout) {
        return tryTake(layout)
                .orElseThrow(() -> new StoreException("another build is going on in the store " + layout.root()
                        + "; wait for it to end, or build into another folder"));
    }

    /** Takes the lock unless somebody else has it or the store cannot be written. */
    static Optional<BuildLock> tryTake(Layout layout) {
        try {
            FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return lockOn(channel);
        } catch (IOException e) {
            if (!java.nio.file.Files.isWritable(layout.root())) {
                return Optional.empty();
            }
            throw new StoreException("the lock of the store " + layout.root() + " cannot be taken (" + e + ")", e);
        }
    }

    private static Optional<BuildLock> lockOn(FileChannel channel) throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another store of this process builds in the same folder.
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new BuildLock(channel, lock));
    }

    @Override
    public void close() {
        try {
            if (lock.isValid()) {
                lock.release();
            }
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
