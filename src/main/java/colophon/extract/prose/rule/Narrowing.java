package colophon.extract.prose.rule;

import colophon.extract.prose.sentence.Sentence;
import java.util.List;
import java.util.function.Predicate;

/** Tells for one sentence after the other which parts of the trie can lead to a fit there at all. */
final class Narrowing {
    private final Needs needs;

    /** By step, sort and node: the last sentence that has it, may fill it, may lead through it. */
    private final int[] stepSeen;

    private final int[] sortAsked;
    private final boolean[] sortFound;
    private final int[] open;
    private final int[] found;
    private int sentence;
    private boolean word;

    Narrowing(Needs needs, int nodes) {
        this.needs = needs;
        this.stepSeen = new int[needs.countOfSteps()];
        this.found = new int[needs.countOfSteps()];
        this.sortAsked = new int[needs.countOfSorts()];
        this.sortFound = new boolean[needs.countOfSorts()];
        this.open = new int[nodes];
    }

    /**
     * Turns to the next sentence.
     *
     * @param wanted the rules that are asked for
     * @return whether any of them may fit
     */
    boolean next(Sentence words, Automaton.Slots<?> slots, Predicate<Rule> wanted) {
        sentence++;
        word = false;
        int count = steps(words);
        boolean any = open(needs.anywhere(), slots, wanted);
        for (int i = 0; i < count; i++) {
            any |= open(needs.under(found[i]), slots, wanted);
        }
        return any;
    }

    /** Whether a pattern that may fit leads through a node. */
    boolean isOpen(Node node) {
        return open[node.number] == sentence;
    }

    /** Whether a pattern that may fit begins with a word. */
    boolean opensWithWord() {
        return word;
    }

    private int steps(Sentence words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int step : needs.steps(words.token(i).lower())) {
                if (stepSeen[step] != sentence) {
                    stepSeen[step] = sentence;
                    found[count++] = step;
                }
            }
        }
        return count;
    }

    private boolean open(List<Needs.OfRule> rules, Automaton.Slots<?> slots, Predicate<Rule> wanted) {
        boolean any = false;
        for (int i = 0; i < rules.size(); i++) {
            Needs.OfRule rule = rules.get(i);
            if (has(rule.steps()) && wanted.test(rule.rule) && mayFill(rule.sorts(), slots)) {
                any |= open(rule, slots);
            }
        }
        return any;
    }

    private boolean open(Needs.OfRule rule, Automaton.Slots<?> slots) {
        boolean any = false;
        for (Needs.OfPattern pattern : rule.patterns) {
            if (has(pattern.steps) && mayFill(pattern.sorts, slots)) {
                any = true;
                word |= pattern.opensWithWord;
                for (int node : pattern.path) {
                    open[node] = sentence;
                }
            }
        }
        return any;
    }

    private boolean has(int[] steps) {
        for (int step : steps) {
            if (stepSeen[step] != sentence) {
                return false;
            }
        }
        return true;
    }

    private boolean mayFill(int[] sorts, Automaton.Slots<?> slots) {
        for (int sort : sorts) {
            if (sortAsked[sort] != sentence) {
                sortAsked[sort] = sentence;
                sortFound[sort] = slots.mayFill(needs.sortName(sort));
            }
            if (!sortFound[sort]) {
                return false;
            }
        }
        return true;
    }
}
