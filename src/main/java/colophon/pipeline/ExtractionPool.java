package colophon.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads many files by several threads and hands on what came of each in the order of the files, so that nothing depends on
 * the threads. Only a few files beyond the one handed on are held in memory.
 */
final class ExtractionPool {
    /** How many files a thread may be ahead: enough that a large page does not make the others wait. */
    private static final int AHEAD = 8;

    private final FileExtraction extraction;
    private final int threads;

    ExtractionPool(FileExtraction extraction, int threads) {
        this.extraction = extraction;
        this.threads = threads;
    }

    /** Reads the files and gives each outcome to the consumer, on the calling thread. */
    void run(List<SourceFile> files, Consumer<Extracted> outcomes) {
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("read-", 1).daemon().factory());
        try {
            Deque<Future<Extracted>> ahead = new ArrayDeque<>();
            for (SourceFile file : files) {
                if (ahead.size() >= threads * AHEAD) {
                    outcomes.accept(result(ahead.remove()));
                }
                ahead.add(pool.submit(() -> extraction.extract(file)));
            }
            while (!ahead.isEmpty()) {
                outcomes.accept(result(ahead.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Extracted result(Future<Extracted> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading failed: " + e.getCause(), e.getCause());
        }
    }
}
