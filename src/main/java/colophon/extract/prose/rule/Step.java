package colophon.extract.prose.rule;

import java.util.Objects;
import java.util.Set;

/** One step of a rule's pattern. */
public sealed interface Step {
    /** What makes two steps the same, so that rules share the beginnings they have in common. */
    String key();

    /**
     * One of some words, in lower case.
     *
     * @param words the words
     */
    record Words(Set<String> words) implements Step {
        public Words {
            words = Set.copyOf(words);
        }

        @Override
        public String key() {
            return String.join("|", new java.util.TreeSet<>(words));
        }
    }

    /**
     * A mention of a sort.
     *
     * @param name how the claims of the rule call it
     * @param sort the sort of mention
     * @param list whether several, joined by commas and "and", may stand there
     */
    record Slot(String name, String sort, boolean list) implements Step {
        public Slot {
            Objects.requireNonNull(name);
            Objects.requireNonNull(sort);
        }

        @Override
        public String key() {
            return "<" + sort + (list ? "+>" : ">");
        }
    }

    /**
     * Any words, but no mark that ends a clause.
     *
     * @param most how many tokens at most
     * @param tight whether no preposition may be among them
     */
    record Gap(int most, boolean tight) implements Step {
        @Override
        public String key() {
            return (tight ? "--" : "..") + most;
        }
    }
}
