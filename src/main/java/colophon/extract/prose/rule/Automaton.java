package colophon.extract.prose.rule;

import colophon.extract.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final Sorts sorts;
    private final Map<String, Integer> slotNumbers = new HashMap<>();

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
        this.sorts = sorts;
    }

    /** An automaton of rules. */
    public static Automaton of(List<Rule> rules, Sorts sorts) {
        Automaton automaton = new Automaton(sorts);
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

    private static final class Node {
        private final Map<String, Node> byKey = new LinkedHashMap<>();
        private final Map<String, List<Node>> byWord = new HashMap<>();
        private final List<SlotEdge> slots = new ArrayList<>();

        /** Those of the slots that may be filled where no mention starts, where no telling word stands, and where neither does. */
        private final List<SlotEdge> withoutMention = new ArrayList<>();

        private final List<SlotEdge> withoutWord = new ArrayList<>();
        private final List<SlotEdge> withoutEither = new ArrayList<>();

        private void add(SlotEdge edge, Sorts sorts) {
            boolean mention = sorts.mentions().contains(edge.sort());
            boolean word = sorts.words().contains(edge.sort());
            slots.add(edge);
            if (!mention) {
                withoutMention.add(edge);
            }
            if (!word) {
                withoutWord.add(edge);
            }
            if (!mention && !word) {
                withoutEither.add(edge);
            }
        }

        private List<SlotEdge> slots(boolean mention, boolean word) {
            if (mention) {
                return word ? slots : withoutWord;
            }
            return word ? withoutMention : withoutEither;
        }

        private final List<GapEdge> gaps = new ArrayList<>();
        private final List<Accept> accepts = new ArrayList<>();
    }

    /** An edge for a mention; the slots of one sort and number have one number, whichever edges they stand on. */
    private record SlotEdge(String sort, boolean list, int number, Node next) {}

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

    private Node edge(Node from, Step step) {
        Node next = new Node();
        switch (step) {
            case Step.Words words ->
                words.words()
                        .forEach(w -> from.byWord
                                .computeIfAbsent(w, k -> new ArrayList<>())
                                .add(next));
            case Step.Slot slot -> {
                int number =
                        slotNumbers.computeIfAbsent(slot.sort() + (slot.list() ? "+" : ""), k -> slotNumbers.size());
                SlotEdge added = new SlotEdge(slot.sort(), slot.list(), number, next);
                from.add(added, sorts);
            }
            case Step.Gap gap -> from.gaps.add(new GapEdge(gap.most(), gap.tight(), next));
        }
        return next;
    }

    /** Every place where a rule fits, by its first token; of a rule's fits from one token the longest. */
    public <V> List<Match<V>> matches(Sentence sentence, Slots<V> slots) {
        Search<V> search = new Search<>(sentence, slots, slotNumbers.size());
        List<Match<V>> matches = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            matches.addAll(search.from(root, i));
        }
        return matches;
    }

    /** The search in a sentence. */
    private static final class Search<V> {
        private final Sentence sentence;
        private final Slots<V> slots;
        private final int size;
        private final @Nullable Object[] known;
        private final Map<String, Match<V>> longest = new LinkedHashMap<>();
        private int start;
        private int visits;

        private Search(Sentence sentence, Slots<V> slots, int slotNumbers) {
            this.sentence = sentence;
            this.slots = slots;
            this.size = sentence.size();
            this.known = new Object[slotNumbers * size];
        }

        /** The longest fit of each rule from a token. */
        private List<Match<V>> from(Node root, int token) {
            start = token;
            visits = 0;
            longest.clear();
            visit(root, token, List.of());
            return longest.isEmpty() ? List.of() : List.copyOf(longest.values());
        }

        private void visit(Node node, int at, List<Filled<V>> filled) {
            if (visits++ > MOST_VISITS) {
                return;
            }
            for (Accept accept : node.accepts) {
                accept(accept, at, filled);
            }
            if (at >= size) {
                return;
            }
            if (!node.byWord.isEmpty()) {
                for (Node next : node.byWord.getOrDefault(sentence.token(at).lower(), List.of())) {
                    visit(next, at + 1, filled);
                }
            }
            if (!node.slots.isEmpty()) {
                fillSlots(node, at, filled);
            }
            for (GapEdge edge : node.gaps) {
                skip(edge, at, filled);
            }
        }

        private void fillSlots(Node node, int at, List<Filled<V>> filled) {
            for (SlotEdge edge : node.slots(slots.opensMention(at), slots.isTelling(at))) {
                Optional<Filled<V>> value = fill(edge, at);
                if (value.isPresent()) {
                    visit(edge.next, value.get().to(), with(filled, value.get()));
                }
            }
        }

        /** What fills a slot at a token, which is asked for once in a sentence. */
        @SuppressWarnings("unchecked") // only this method writes the array
        private Optional<Filled<V>> fill(SlotEdge edge, int at) {
            int place = edge.number * size + at;
            Object value = known[place];
            if (value == null) {
                value = slots.fill(edge.sort, edge.list, at);
                known[place] = value;
            }
            return (Optional<Filled<V>>) value;
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
