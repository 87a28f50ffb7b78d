package colophon.data;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is made when it is first asked for, once, whoever asks meanwhile. Safe for use by several threads.
 *
 * @param <T> what is made
 */
public final class Once<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What was made; where that failed, it is tried again. */
    public T get() {
        Optional<T> known = made;
        return known.isPresent() ? known.get() : make();
    }

    private synchronized T make() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
