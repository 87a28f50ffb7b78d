package colophon.extract.value;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was found for the things asked about lately. Articles name the same awards over and over, and what a name means does
 * not change. Holds a fixed number of answers, of which a newer one takes an older one's place. Safe for use by several threads.
 *
 * @param <K> what is asked about
 * @param <V> what is found; never null
 */
public final class Recent<K, V> {
    private static final int SIZE = 1 << 11;

    private final AtomicReferenceArray<Answer<K, V>> answers = new AtomicReferenceArray<>(SIZE);
    private final Function<K, V> find;

    private record Answer<K, V>(K asked, V found) {}

    /**
     * Starts with nothing.
     *
     * @param find what finds an answer, by what it is asked about alone
     */
    public Recent(Function<K, V> find) {
        this.find = Objects.requireNonNull(find);
    }

    /** What is found for something. */
    public V of(K asked) {
        int hash = asked.hashCode();
        int place = (hash ^ hash >>> 16) & SIZE - 1;
        Answer<K, V> known = answers.get(place);
        if (known == null || !known.asked.equals(asked)) {
            known = new Answer<>(asked, find.apply(asked));
            answers.set(place, known);
        }
        return known.found;
    }
}
