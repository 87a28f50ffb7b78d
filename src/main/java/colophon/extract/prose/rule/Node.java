package colophon.extract.prose.rule;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<String, List<Node>> byWord = new HashMap<>();

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

    boolean hasWords() {
        return !byWord.isEmpty();
    }

    /** The nodes that a word leads to. */
    List<Node> next(String word) {
        return byWord.getOrDefault(word, List.of());
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
            case Step.Words words -> words(words.words(), next);
            case Step.Slot slot -> slots.add(new SlotEdge(numbers.slot(slot), next));
            case Step.Gap gap -> gaps.add(new GapEdge(gap, next));
        }
        return next;
    }

    private void words(Set<String> words, Node next) {
        words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(next));
    }

    /** Numbers nodes and slots while a trie is built. */
    static final class Numbers {
        private final Automaton.Sorts sorts;
        private final Map<String, Slot> slots = new LinkedHashMap<>();
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
