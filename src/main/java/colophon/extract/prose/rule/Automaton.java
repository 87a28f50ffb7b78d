package colophon.extract.prose.rule;

import colophon.extract.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The patterns of all rules in one trie. At each token a word is looked up once, whatever the number of rules that have it,
 * and each sort of mention is asked for once; so the cost of a sentence depends on what it says, not on how many rules
 * there are. Immutable once built.
 */
public final class Automaton {
    /** No pattern comes near this many steps of search from one token; hostile text is cut off here. */
    private static final int MOST_VISITS = 4_000;

    /** What no gap reaches over: the marks and words that begin another clause. */
    private static final Set<String> STOPS = Set.of(
            ".", ";", ":", "(", ")", "\"", "\u201c", "\u201d", "and", "but", "which", "who", "that", "while", "when",
            "because", ",");

    /** What a tight gap does not reach over either: "wrote in Gazette" names no work that was written. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "for", "to", "of", "about", "with", "from", "at", "by", "on", "as", "into", "after", "before",
            "during", "under", "over", "against", "like", "than", "through");

    private final Node root = new Node();

    /** An automaton of rules. */
    public static Automaton of(List<Rule> rules) {
        Automaton automaton = new Automaton();
        for (Rule rule : rules) {
            rule.patterns().forEach(pattern -> automaton.add(rule, pattern));
        }
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

    private static final class Node {
        private final Map<String, Node> byKey = new LinkedHashMap<>();
        private final Map<String, List<Node>> byWord = new HashMap<>();
        private final List<SlotEdge> slots = new ArrayList<>();
        private final List<GapEdge> gaps = new ArrayList<>();
        private final List<Accept> accepts = new ArrayList<>();
    }

    private record SlotEdge(String sort, boolean list, Node next) {}

    private record GapEdge(int most, boolean tight, Node next) {}

    private record Accept(Rule rule, List<String> names) {}

    private void add(Rule rule, List<Step> pattern) {
        Node node = root;
        List<String> names = new ArrayList<>();
        for (Step step : pattern) {
            Node from = node;
            node = from.byKey.computeIfAbsent(step.key(), key -> edge(from, step));
            if (step instanceof Step.Slot slot) {
                names.add(slot.name());
            }
        }
        node.accepts.add(new Accept(rule, List.copyOf(names)));
    }

    private static Node edge(Node from, Step step) {
        Node next = new Node();
        switch (step) {
            case Step.Words words ->
                words.words()
                        .forEach(w -> from.byWord
                                .computeIfAbsent(w, k -> new ArrayList<>())
                                .add(next));
            case Step.Slot slot -> from.slots.add(new SlotEdge(slot.sort(), slot.list(), next));
            case Step.Gap gap -> from.gaps.add(new GapEdge(gap.most(), gap.tight(), next));
        }
        return next;
    }

    /** Every place where a rule fits, by its first token; of a rule's fits from one token the longest. */
    public <V> List<Match<V>> matches(Sentence sentence, Slots<V> slots) {
        List<Match<V>> matches = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Search<V> search = new Search<>(sentence, slots, i);
            search.visit(root, i, List.of());
            matches.addAll(search.longest.values());
        }
        return matches;
    }

    /** The search from one token. */
    private static final class Search<V> {
        private final Sentence sentence;
        private final Slots<V> slots;
        private final int start;
        private final Map<String, Match<V>> longest = new LinkedHashMap<>();
        private int visits;

        private Search(Sentence sentence, Slots<V> slots, int start) {
            this.sentence = sentence;
            this.slots = slots;
            this.start = start;
        }

        private void visit(Node node, int at, List<Filled<V>> filled) {
            if (visits++ > MOST_VISITS) {
                return;
            }
            node.accepts.forEach(accept -> accept(accept, at, filled));
            if (at >= sentence.size()) {
                return;
            }
            List<Node> byWord = node.byWord.get(sentence.token(at).lower());
            if (byWord != null) {
                byWord.forEach(next -> visit(next, at + 1, filled));
            }
            for (SlotEdge edge : node.slots) {
                slots.fill(edge.sort, edge.list, at).ifPresent(f -> visit(edge.next, f.to(), with(filled, f)));
            }
            for (GapEdge edge : node.gaps) {
                skip(edge, at, filled);
            }
        }

        private void skip(GapEdge edge, int at, List<Filled<V>> filled) {
            int last = Math.min(sentence.size(), at + edge.most);
            for (int next = at; next <= last; next++) {
                visit(edge.next, next, filled);
                if (next < sentence.size()
                        && (STOPS.contains(sentence.token(next).lower())
                                || edge.tight
                                        && PREPOSITIONS.contains(
                                                sentence.token(next).lower()))) {
                    return;
                }
            }
        }

        private void accept(Accept accept, int to, List<Filled<V>> filled) {
            Match<V> known = longest.get(accept.rule.id());
            boolean longer = known == null
                    || known.to() < to
                    || known.to() == to && known.slots().size() < filled.size();
            if (to > start && longer) {
                Map<String, Filled<V>> named = new LinkedHashMap<>();
                for (int i = 0; i < filled.size(); i++) {
                    named.put(accept.names.get(i), filled.get(i));
                }
                longest.put(accept.rule.id(), new Match<>(accept.rule, start, to, named));
            }
        }

        private static <V> List<V> with(List<V> list, V last) {
            List<V> longer = new ArrayList<>(list);
            longer.add(last);
            return longer;
        }
    }
}
