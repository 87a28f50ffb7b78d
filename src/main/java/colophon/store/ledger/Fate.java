package colophon.store.ledger;

import java.util.List;
import java.util.Objects;

/** What became of an IRI that was published and is no longer the name of something in the dataset. */
public sealed interface Fate {
    /** The number of the first snapshot that it was so in. */
    int since();

    /** Why, for people. */
    String reason();

    /**
     * Another IRI names the thing now.
     *
     * @param into the path of that IRI below the base
     */
    record Merged(String into, int since, String reason) implements Fate {
        public Merged {
            Objects.requireNonNull(into);
            Objects.requireNonNull(reason);
        }
    }

    /**
     * It named what is now told apart.
     *
     * @param choices the paths of the IRIs below the base
     */
    record Split(List<String> choices, int since, String reason) implements Fate {
        public Split {
            choices = List.copyOf(choices);
            Objects.requireNonNull(reason);
        }
    }

    /** Nothing is said of it any more. */
    record Withdrawn(int since, String reason) implements Fate {
        public Withdrawn {
            Objects.requireNonNull(reason);
        }
    }
}
