package colophon.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says to other processes that a snapshot is read, so that none removes it. Locks of files belong to a process, not to who
 * asked for them, so the process takes one and counts who needs it; a killed process loses its locks.
 */
final class ReadLock implements AutoCloseable {
    /** The snapshots that this process reads. Static because the operating system's locks are the process's. */
    private static final Map<Path, ReadLock> HELD = new HashMap<>();

    private final Path file;
    private final Optional<FileChannel> channel;
    private int readers;

    private ReadLock(Path file, Optional<FileChannel> channel) {
        this.file = file;
        this.channel = channel;
    }

    private static Path fileOf(Path snapshot) {
        return snapshot.toAbsolutePath().normalize().resolve("in-use");
    }

    /** Takes the lock of a snapshot's folder; where the folder cannot be written, reading goes on without. */
    static ReadLock take(Path snapshot) {
        synchronized (HELD) {
            ReadLock lock = HELD.computeIfAbsent(fileOf(snapshot), f -> new ReadLock(f, open(f)));
            lock.readers++;
            return lock;
        }
    }

    private static Optional<FileChannel> open(Path file) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.lock(0, Long.MAX_VALUE, true);
            return Optional.of(channel);
        } catch (IOException | OverlappingFileLockException e) {
            org.slf4j.LoggerFactory.getLogger(ReadLock.class).debug("cannot lock {}", file, e);
            return Optional.empty();
        }
    }

    /** Does something to the folder of a snapshot that nobody reads, in this process or another; else nothing. */
    static void ifUnread(Path snapshot, Runnable action) {
        synchronized (HELD) {
            Path file = fileOf(snapshot);
            if (HELD.containsKey(file)) {
                return;
            }
            if (!Files.exists(file)) {
                action.run();
                return;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock alone = channel.tryLock()) {
                if (alone != null) {
                    action.run();
                }
            } catch (IOException | OverlappingFileLockException e) {
                org.slf4j.LoggerFactory.getLogger(ReadLock.class).debug("cannot lock {}", file, e);
            }
        }
    }

    @Override
    public void close() {
        synchronized (HELD) {
            readers--;
            if (readers > 0) {
                return;
            }
            HELD.remove(file);
            channel.ifPresent(ReadLock::closeQuietly);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
