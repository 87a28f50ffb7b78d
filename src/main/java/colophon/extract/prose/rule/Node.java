package colophon.extract.prose.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A place in the trie of patterns, with the steps that lead on from it. */
final class Node {
    /** Its number among the nodes of the trie. */
    final int number;

    final List<SlotEdge> slots = new ArrayList<>();
    final List<GapEdge> gaps = new ArrayList<>();
    final List<Accept> accepts = new ArrayList<>();
    private final Map<String, Node> byKey = new LinkedHashMap<>();

    /** The steps over words, in the order in which they were made. */
    final List<WordEdge> words = new ArrayList<>();

    /** A step over one of some words. */
    record WordEdge(int step, Node next) {}

    /** A step over a mention; the slots of one sort have one number, whichever nodes they lead from. */
    record SlotEdge(Slot slot, Node next) {}

    /** A step over any words. */
    record GapEdge(Step.Gap gap, Node next) {}

    /** A rule whose pattern ends here, with the names of its slots in order. */
    record Accept(Rule rule, List<String> names) {}

    /**
     * What a slot asks for.
     *
     * @param sort the sort of mention
     * @param list whether it takes several
     * @param number its number among the slots of all patterns
     * @param mention whether nothing but a mention fills it
     * @param word whether one of some words alone fills it
     */
    record Slot(String sort, boolean list, int number, boolean mention, boolean word) {}

    Node(int number) {
        this.number = number;
    }

    /** The node that a step leads to, which is made where there is none. */
    Node step(Step step, Numbers numbers) {
        Node known = byKey.get(step.key());
        if (known != null) {
            return known;
        }
        Node next = new Node(numbers.node());
        byKey.put(step.key(), next);
        switch (step) {
            case Step.Words over -> words.add(new WordEdge(numbers.step(over), next));
            case Step.Slot slot -> slots.add(new SlotEdge(numbers.slot(slot), next));
            case Step.Gap gap -> gaps.add(new GapEdge(gap, next));
        }
        return next;
    }

    /** Numbers nodes, steps over words and slots while a trie is built. */
    static final class Numbers {
        private final Automaton.Sorts sorts;
        private final Map<String, Slot> slots = new LinkedHashMap<>();
        private final Map<String, Integer> steps = new LinkedHashMap<>();
        private final List<Set<String>> wordsOfSteps = new ArrayList<>();
        private int nodes;

        Numbers(Automaton.Sorts sorts) {
            this.sorts = sorts;
        }

        int node() {
            return nodes++;
        }

        int nodes() {
            return nodes;
        }

        /** The number of a step over words; steps over the same words have one. */
        int step(Step.Words step) {
            return steps.computeIfAbsent(step.key(), k -> {
                wordsOfSteps.add(step.words());
                return wordsOfSteps.size() - 1;
            });
        }

        /** The words of each step, by its number. */
        List<Set<String>> wordsOfSteps() {
            return wordsOfSteps;
        }

        int slots() {
            return slots.size();
        }

        Slot slot(Step.Slot step) {
            return slots.computeIfAbsent(
                    step.key(),
                    k -> new Slot(
                            step.sort(),
                            step.list(),
                            slots.size(),
                            sorts.mentions().contains(step.sort()),
                            sorts.words().contains(step.sort())));
        }
    }
}
