package colophon.extract.prose.rule;

import colophon.extract.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The patterns of all rules in one trie. Before a sentence is searched, its words tell which rules may fit it at all: most fit
 * no sentence, and no step of theirs is looked at. What is left shares its steps: at each token a word is looked up once and
 * each sort of mention asked for once. So the cost of a sentence depends on what it says, not on how many rules there are.
 * Immutable once built.
 */
public final class Automaton {
    private final Node root;
    private final Needs needs;
    private final Node.Numbers numbers;

    /**
     * Sorts of slots that few tokens can fill.
     *
     * @param mentions those that nothing but a mention fills, which starts there or behind an article
     * @param words those that one of some words alone fills
     */
    public record Sorts(Set<String> mentions, Set<String> words) {
        public Sorts {
            mentions = Set.copyOf(mentions);
            words = Set.copyOf(words);
        }
    }

    private Automaton(Sorts sorts) {
        this.numbers = new Node.Numbers(sorts);
        this.needs = new Needs(numbers, sorts.words());
        this.root = new Node(numbers.node());
    }

    /** An automaton of rules. */
    public static Automaton of(List<Rule> rules, Sorts sorts) {
        Automaton automaton = new Automaton(sorts);
        for (Rule rule : rules) {
            automaton.needs.rule(rule);
            rule.patterns().forEach(pattern -> automaton.add(rule, pattern));
        }
        automaton.needs.settle(automaton.root);
        return automaton;
    }

    /**
     * What fills the slots of a pattern.
     *
     * @param <V> the value of a slot
     */
    public interface Slots<V> {
        /** What a slot of a sort takes at a token; empty where no such mention starts there. */
        Optional<Filled<V>> fill(String sort, boolean list, int token);

        /** Whether a slot of a sort may be filled anywhere in the sentence; false only where none can be. */
        boolean mayFill(String sort);

        /** Whether a mention starts at a token, or behind an article there. */
        boolean opensMention(int token);

        /** Whether a word at a token fills a slot of a sort that words alone fill. */
        boolean isTelling(int token);
    }

    /**
     * A slot's value.
     *
     * @param value the value
     * @param from the first token it took
     * @param to the token after it
     */
    public record Filled<V>(V value, int from, int to) {}

    /**
     * A place where a rule's pattern fits.
     *
     * @param rule the rule
     * @param from the first token
     * @param to the token after the last
     * @param slots the slots by name
     */
    public record Match<V>(Rule rule, int from, int to, Map<String, Filled<V>> slots) {}

    private void add(Rule rule, List<Step> pattern) {
        Node node = root;
        int[] path = new int[pattern.size()];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < path.length; i++) {
            node = node.step(pattern.get(i), numbers);
            path[i] = node.number;
            if (pattern.get(i) instanceof Step.Slot slot) {
                names.add(slot.name());
            }
        }
        node.accepts.add(new Node.Accept(rule, List.copyOf(names)));
        needs.pattern(pattern, path);
    }

    /** A matcher of its own for whoever reads one sentence after the other. */
    public Matcher matcher() {
        return new Matcher(this);
    }

    /** The rules that pass a test. */
    public Wanted wanted(Predicate<Rule> test) {
        return new Wanted(needs.byStep(test));
    }

    /** Rules that are asked for. Immutable. */
    public static final class Wanted {
        private final Needs.OfRule[][] byStep;

        private Wanted(Needs.OfRule[][] byStep) {
            this.byStep = byStep;
        }

        /** Those that stand under a step. */
        Needs.OfRule[] under(int step) {
            return byStep[step];
        }

        /** Those that need no word. */
        Needs.OfRule[] anywhere() {
            return byStep[byStep.length - 1];
        }
    }

    /** Finds the fits in sentences. For one thread. */
    public static final class Matcher {
        private final Automaton automaton;
        private final Narrowing narrowing;

        private Matcher(Automaton automaton) {
            this.automaton = automaton;
            this.narrowing = new Narrowing(automaton.needs, automaton.numbers.nodes());
        }

        /**
         * Every place where a rule fits, by its first token; of a rule's fits from one token the longest.
         *
         * @param wanted the rules that are asked for; what else fits may be among the fits or not
         */
        public <V> List<Match<V>> matches(Sentence sentence, Slots<V> slots, Wanted wanted) {
            if (!narrowing.next(sentence, slots, wanted)) {
                return List.of();
            }
            Search<V> search = new Search<>(automaton.root, sentence, slots, narrowing, automaton.numbers.slots());
            List<Match<V>> matches = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                search.from(i, matches);
            }
            return matches;
        }
    }
}
