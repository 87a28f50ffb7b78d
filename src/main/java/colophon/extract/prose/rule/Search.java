package colophon.extract.prose.rule;

import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The search of a trie in one sentence. */
final class Search<V> {
    /** No pattern comes near this many steps of search from one token; hostile text is cut off here. */
    private static final int MOST_VISITS = 4_000;

    /** What no gap reaches over: the marks and words that begin another clause. */
    private static final WordSet STOPS = WordSet.of(
            ".", ";", ":", "(", ")", "\"", "\u201c", "\u201d", "and", "but", "which", "who", "that", "while", "when",
            "because", ",");

    /** What a tight gap does not reach over either: "wrote in Gazette" names no work that was written. */
    private static final WordSet PREPOSITIONS = WordSet.of(
            "in", "for", "to", "of", "about", "with", "from", "at", "by", "on", "as", "into", "after", "before",
            "during", "under", "over", "against", "like", "than", "through");

    private final Sentence sentence;
    private final Automaton.Slots<V> slots;
    private final Narrowing narrowing;
    private final int size;
    private final @Nullable Object[][] known;
    private final Map<String, Automaton.Match<V>> longest = new LinkedHashMap<>();
    private final Node root;
    private final List<Node.SlotEdge> firstSlots = new ArrayList<>();
    private int start;
    private int visits;

    Search(Node root, Sentence sentence, Automaton.Slots<V> slots, Narrowing narrowing, int slotNumbers) {
        this.root = root;
        this.sentence = sentence;
        this.slots = slots;
        this.narrowing = narrowing;
        this.size = sentence.size();
        this.known = new Object[slotNumbers][];
        for (Node.SlotEdge edge : root.slots) {
            if (narrowing.isOpen(edge.next())) {
                firstSlots.add(edge);
            }
        }
    }

    /** Adds the longest fit of each rule from a token. */
    void from(int token, List<Automaton.Match<V>> matches) {
        start = token;
        visits = 0;
        for (Node node : narrowing.opening(token)) {
            if (narrowing.isOpen(node)) {
                visit(node, token + 1, List.of());
            }
        }
        fillSlots(firstSlots, token, List.of());
        gaps(root, token, List.of());
        if (!longest.isEmpty()) {
            matches.addAll(longest.values());
            longest.clear();
        }
    }

    private void visit(Node node, int at, List<Automaton.Filled<V>> filled) {
        if (visits++ > MOST_VISITS) {
            return;
        }
        for (int i = 0; i < node.accepts.size(); i++) {
            accept(node.accepts.get(i), at, filled);
        }
        if (at < size) {
            words(node, at, filled);
            fillSlots(node.slots, at, filled);
            gaps(node, at, filled);
        }
    }

    private void gaps(Node node, int at, List<Automaton.Filled<V>> filled) {
        for (int i = 0; i < node.gaps.size(); i++) {
            Node.GapEdge edge = node.gaps.get(i);
            if (narrowing.isOpen(edge.next())) {
                skip(edge, at, filled);
            }
        }
    }

    private void words(Node node, int at, List<Automaton.Filled<V>> filled) {
        for (int i = 0; i < node.words.size(); i++) {
            Node.WordEdge edge = node.words.get(i);
            if (narrowing.isOpen(edge.next()) && narrowing.takes(edge.step(), at)) {
                visit(edge.next(), at + 1, filled);
            }
        }
    }

    private void fillSlots(List<Node.SlotEdge> edges, int at, List<Automaton.Filled<V>> filled) {
        for (int i = 0; i < edges.size(); i++) {
            Node.SlotEdge edge = edges.get(i);
            if (narrowing.isOpen(edge.next()) && mayStart(edge.slot(), at)) {
                Optional<Automaton.Filled<V>> value = fill(edge.slot(), at);
                if (value.isPresent()) {
                    visit(edge.next(), value.get().to(), with(filled, value.get()));
                }
            }
        }
    }

    private boolean mayStart(Node.Slot slot, int at) {
        return (!slot.mention() || slots.opensMention(at)) && (!slot.word() || slots.isTelling(at));
    }

    /** What fills a slot at a token, which is asked for once in a sentence. */
    @SuppressWarnings("unchecked") // only this method writes the array
    private Optional<Automaton.Filled<V>> fill(Node.Slot slot, int at) {
        @Nullable Object[] ofSlot = known[slot.number()];
        if (ofSlot == null) {
            ofSlot = new Object[size];
            known[slot.number()] = ofSlot;
        }
        Object value = ofSlot[at];
        if (value == null) {
            value = slots.fill(slot.sort(), slot.list(), at);
            ofSlot[at] = value;
        }
        return (Optional<Automaton.Filled<V>>) value;
    }

    private void skip(Node.GapEdge edge, int at, List<Automaton.Filled<V>> filled) {
        int last = Math.min(size, at + edge.gap().most());
        for (int next = at; next <= last; next++) {
            visit(edge.next(), next, filled);
            if (next < size && stops(edge.gap(), sentence.token(next).lower())) {
                return;
            }
        }
    }

    private static boolean stops(Step.Gap gap, String word) {
        return STOPS.has(word) || gap.tight() && PREPOSITIONS.has(word);
    }

    private void accept(Node.Accept accept, int to, List<Automaton.Filled<V>> filled) {
        Automaton.Match<V> match = longest.get(accept.rule().id());
        boolean longer = match == null
                || match.to() < to
                || match.to() == to && match.slots().size() < filled.size();
        if (to > start && longer) {
            Map<String, Automaton.Filled<V>> named = new LinkedHashMap<>();
            for (int i = 0; i < filled.size(); i++) {
                named.put(accept.names().get(i), filled.get(i));
            }
            longest.put(accept.rule().id(), new Automaton.Match<>(accept.rule(), start, to, named));
        }
    }

    private static <V> List<V> with(List<V> list, V last) {
        List<V> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
