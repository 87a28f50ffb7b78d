package colophon.extract.prose.rule;

import colophon.extract.prose.sentence.Sentence;

/** Tells for one sentence after the other which parts of the trie can lead to a fit there at all. */
final class Narrowing {
    private final Needs needs;

    /** By step, sort and node: the last sentence that has it, may fill it, may lead through it. */
    private final int[] stepSeen;

    private final int[] sortAsked;
    private final boolean[] sortFound;
    private final int[] open;
    private final int[] found;
    private Needs.Word[] words = {};
    private int sentence;
    private boolean opensWithWord;

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
    boolean next(Sentence next, Automaton.Slots<?> slots, Automaton.Wanted wanted) {
        sentence++;
        opensWithWord = false;
        int count = steps(next, wanted);
        boolean any = open(wanted.anywhere(), slots);
        for (int i = 0; i < count; i++) {
            any |= open(wanted.under(found[i]), slots);
        }
        return any;
    }

    /** Whether a pattern that may fit leads through a node. */
    boolean isOpen(Node node) {
        return open[node.number] == sentence;
    }

    /** The nodes that the word at a token leads to from the start. */
    Node[] opening(int token) {
        return opensWithWord ? words[token].opening() : Needs.Word.UNKNOWN.opening();
    }

    /** Whether a step takes the word at a token. */
    boolean takes(int step, int token) {
        for (int taken : words[token].steps()) {
            if (taken >= step) {
                return taken == step;
            }
        }
        return false;
    }

    /** Takes note of the steps that the words of a sentence are of, and finds those that rules stand under. */
    private int steps(Sentence next, Automaton.Wanted wanted) {
        if (words.length < next.size()) {
            words = new Needs.Word[next.size() * 2];
        }
        int count = 0;
        for (int i = 0; i < next.size(); i++) {
            words[i] = needs.word(next.token(i).lower());
            for (int step : words[i].steps()) {
                if (stepSeen[step] != sentence) {
                    stepSeen[step] = sentence;
                    if (wanted.under(step).length > 0) {
                        found[count++] = step;
                    }
                }
            }
        }
        return count;
    }

    private boolean open(Needs.OfRule[] rules, Automaton.Slots<?> slots) {
        boolean any = false;
        for (Needs.OfRule rule : rules) {
            if (has(rule.steps()) && mayFill(rule.sorts(), slots)) {
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
                opensWithWord |= pattern.opensWithWord;
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
