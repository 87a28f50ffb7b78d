package colophon.pipeline;

import colophon.extract.account.FieldOutcome;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts what became of the values and rows of a build's articles. */
final class OutcomeTally implements Consumer<Extracted> {
    private final SortedMap<String, Long> rejected = new TreeMap<>();
    private long typed;
    private long kept;

    @Override
    public void accept(Extracted extracted) {
        extracted.outcomes().forEach(this::count);
    }

    private void count(FieldOutcome outcome) {
        switch (outcome.fate()) {
            case TYPED -> typed++;
            case KEPT -> kept++;
            case REJECTED -> rejected.merge(outcome.part() + ": " + outcome.reason(), 1L, Long::sum);
        }
    }

    ValueCounts values() {
        return new ValueCounts(typed, kept, rejected);
    }
}
