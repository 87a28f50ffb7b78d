package colophon.web.sparql.watch;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Stops the query that asked for most memory when what is left after a garbage collection is little. The beans that tell it
 * are first looked for when a query runs for long, since that takes a while.
 */
final class MemoryGuard {
    /** Above this share of the memory in use after a collection, a query has to go. */
    private static final double FULL = 0.85;

    /** A query that asked for less than so many bytes is not the one that filled the memory. */
    private static final long INNOCENT = 32L << 20;

    private final Map<Watched, Long> before = new WeakHashMap<>();
    private List<MemoryPoolMXBean> lasting = List.of();
    private long actedOn = -1;

    /** Looks at the memory, and stops a query where need be; once a collection. */
    synchronized void look(Collection<Watched> running) {
        if (lasting.isEmpty()) {
            lasting = lastingPools();
        }
        running.forEach(query -> before.computeIfAbsent(query, MemoryGuard::allocated));
        for (MemoryPoolMXBean pool : lasting) {
            MemoryUsage left = pool.getCollectionUsage();
            if (left != null && left.getMax() > 0 && left.getUsed() > FULL * left.getMax()) {
                free(left.getUsed(), running);
            }
        }
    }

    /** Stops a query, unless one was for what the same collection told. */
    private void free(long used, Collection<Watched> running) {
        if (used != actedOn) {
            actedOn = used;
            running.stream()
                    .filter(query -> grown(query) > INNOCENT)
                    .max(Comparator.comparingLong(this::grown))
                    .ifPresent(query -> query.stop(Watched.Stop.MEMORY));
        }
    }

    /** The pools for what lasts: those of what is new have no threshold of usage. */
    private static List<MemoryPoolMXBean> lastingPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .toList();
    }

    private long grown(Watched query) {
        return allocated(query) - before.getOrDefault(query, 0L);
    }

    /** How many bytes a query's thread has asked for so far; 0 where this Java does not tell. */
    private static long allocated(Watched query) {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? Math.max(0, threads.getThreadAllocatedBytes(query.thread().threadId()))
                : 0;
    }
}
