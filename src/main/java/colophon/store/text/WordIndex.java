package colophon.store.text;

import colophon.store.index.TripleIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of words of a snapshot. It is made when it is first asked for, by a thread of its own, and kept beside the snapshot, so
 * that neither builds nor servers that nobody asks for words pay for it. Safe for use by several threads.
 */
public final class WordIndex implements AutoCloseable {
    /** The name of its folder, with the number of its form: another form needs another number. */
    private static final String NAME = "words-1";

    /** After so many milliseconds who waits looks whether it still should. */
    private static final long LOOK_UP = 50;

    private static final Logger LOG = LoggerFactory.getLogger(WordIndex.class);

    private final Path snapshot;
    private final TripleIndex triples;
    private Optional<DirectoryReader> reader = Optional.empty();
    private Optional<Work> work = Optional.empty();
    private volatile boolean givenUp;
    private volatile boolean failed;

    /** The making of the index. */
    private record Work(Thread thread, CountDownLatch done) {}

    /**
     * The index of words of a snapshot, which need not be there yet.
     *
     * @param snapshot the snapshot's folder
     * @param triples its triples
     */
    public WordIndex(Path snapshot, TripleIndex triples) {
        this.snapshot = snapshot;
        this.triples = triples;
    }

    TripleIndex triples() {
        return triples;
    }

    /**
     * What the index is read with; waits for it where it is being made.
     *
     * @param patience how long to wait at most
     * @param stopped whether nobody waits any more
     * @throws QueryCancelledException where that is so
     * @throws WordsNotReady where it is not made by then, or cannot be made
     */
    DirectoryReader reader(Duration patience, AtomicBoolean stopped) {
        try {
            Optional<DirectoryReader> known = known();
            if (known.isEmpty() && !failed) {
                await(work().done(), patience, stopped);
                known = known();
            }
            return known.orElseThrow(() -> new WordsNotReady(failed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch done, Duration patience, AtomicBoolean stopped) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!done.await(LOOK_UP, TimeUnit.MILLISECONDS) && System.nanoTime() < end) {
                if (stopped.get()) {
                    throw new QueryCancelledException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path folder() {
        return snapshot.resolve(NAME);
    }

    private synchronized Optional<DirectoryReader> known() throws IOException {
        if (reader.isEmpty() && Files.isDirectory(folder())) {
            reader = Optional.of(DirectoryReader.open(FSDirectory.open(folder())));
        }
        return reader;
    }

    private synchronized Work work() {
        Optional<Work> running = work.filter(w -> w.thread().isAlive());
        if (running.isPresent()) {
            return running.get();
        }
        CountDownLatch done = new CountDownLatch(1);
        Thread thread = Thread.ofPlatform().daemon().name("words").unstarted(() -> make(done));
        Work started = new Work(thread, done);
        work = Optional.of(started);
        thread.start();
        return started;
    }

    private void make(CountDownLatch done) {
        try {
            make();
        } catch (CancellationException e) {
            LOG.debug("the index of words is not made to its end", e);
        } catch (IOException | RuntimeException e) {
            failed = true;
            LOG.error("the index of words cannot be made", e);
        } finally {
            done.countDown();
        }
    }

    /** Makes it in a folder beside, which is moved to its place: whoever is killed meanwhile, or is the second to end, leaves none. */
    private void make() throws IOException {
        Path fresh = Files.createTempDirectory(snapshot, NAME);
        try {
            WordIndexBuild.write(fresh, triples.terms(), () -> givenUp);
            if (!Files.isDirectory(folder())) {
                Files.move(fresh, folder(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            remove(fresh);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    /** Gives up what is being made, which leaves no trace, and lets go of the index's files. */
    @Override
    public void close() {
        Optional<Work> running;
        synchronized (this) {
            running = work;
        }
        givenUp = true;
        running.ifPresent(w -> await(w.thread()));
        synchronized (this) {
            try {
                if (reader.isPresent()) {
                    reader.get().close();
                }
            } catch (IOException e) {
                LOG.warn("the index of words cannot be closed", e);
            }
            reader = Optional.empty();
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
