package colophon.extract.prose.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a sentence must hold for a rule to fit: one of the words of each step of its pattern, and mentions of the sorts of its
 * slots. Each rule stands under the one of its steps that the fewest rules have, so that a sentence without a word of that step
 * does not even look at it. Immutable once built.
 */
final class Needs {
    private static final int[] NONE = {};

    private final Set<String> ofWords;
    private final Node.Numbers numbers;
    private final Map<String, Integer> sortNumbers = new LinkedHashMap<>();
    private final Map<String, Word> words = new HashMap<>();
    private final List<OfRule> rules = new ArrayList<>();
    private final List<OfRule> anywhere = new ArrayList<>();
    private final List<List<OfRule>> byRarest = new ArrayList<>();
    private final List<String> sorts = new ArrayList<>();

    /**
     * Starts with no rules.
     *
     * @param numbers gives the numbers of steps
     * @param ofWords sorts of slots that words fill, which take the longest to look for
     */
    Needs(Node.Numbers numbers, Set<String> ofWords) {
        this.numbers = numbers;
        this.ofWords = Set.copyOf(ofWords);
    }

    /**
     * What a word is to the patterns.
     *
     * @param steps the numbers of the steps that take it
     * @param opening the nodes that it leads to from the start, in the order of their rules
     */
    record Word(int[] steps, Node[] opening) {
        static final Word UNKNOWN = new Word(NONE, new Node[0]);
    }

    /** What one pattern needs, and the nodes that it leads through. */
    static final class OfPattern {
        final int[] steps;
        final int[] sorts;
        final int[] path;
        final boolean opensWithWord;

        private OfPattern(int[] steps, int[] sorts, int[] path, boolean opensWithWord) {
            this.opensWithWord = opensWithWord;
            this.steps = steps;
            this.sorts = sorts;
            this.path = path;
        }
    }

    /** What all patterns of a rule need, and what each of them needs. */
    static final class OfRule {
        final Rule rule;
        final int number;
        final List<OfPattern> patterns = new ArrayList<>();
        private int[] steps = NONE;
        private int[] sorts = NONE;

        private OfRule(Rule rule, int number) {
            this.rule = rule;
            this.number = number;
        }

        int[] steps() {
            return steps;
        }

        int[] sorts() {
            return sorts;
        }

        private void add(OfPattern pattern) {
            steps = patterns.isEmpty() ? pattern.steps : common(steps, pattern.steps);
            sorts = patterns.isEmpty() ? pattern.sorts : common(sorts, pattern.sorts);
            patterns.add(pattern);
        }

        private static int[] common(int[] a, int[] b) {
            return Arrays.stream(a)
                    .filter(x -> IntStream.of(b).anyMatch(y -> x == y))
                    .toArray();
        }
    }

    /** Takes a rule; its patterns follow. */
    void rule(Rule rule) {
        rules.add(new OfRule(rule, rules.size()));
    }

    /** Takes a pattern of the rule taken last. */
    void pattern(List<Step> pattern, int[] path) {
        int[] steps = pattern.stream()
                .filter(s -> s instanceof Step.Words)
                .mapToInt(s -> numbers.step((Step.Words) s))
                .distinct()
                .toArray();
        int[] sorts = pattern.stream()
                .filter(s -> s instanceof Step.Slot)
                .map(s -> ((Step.Slot) s).sort())
                .sorted(Comparator.comparing(ofWords::contains))
                .mapToInt(this::sort)
                .distinct()
                .toArray();
        rules.getLast().add(new OfPattern(steps, sorts, path, pattern.getFirst() instanceof Step.Words));
    }

    private int sort(String sort) {
        return sortNumbers.computeIfAbsent(sort, s -> {
            sorts.add(s);
            return sorts.size() - 1;
        });
    }

    /**
     * Puts each rule under its rarest step and tells what each word is to them, when all are taken.
     *
     * @param root where all patterns start
     */
    void settle(Node root) {
        List<Set<String>> steps = numbers.wordsOfSteps();
        for (int step = 0; step < steps.size(); step++) {
            for (String word : steps.get(step)) {
                words.merge(word, word(root, step), Needs::both);
            }
        }
        int[] counts = new int[steps.size()];
        rules.forEach(rule -> Arrays.stream(rule.steps).forEach(step -> counts[step]++));
        for (int i = 0; i < counts.length; i++) {
            byRarest.add(new ArrayList<>());
        }
        for (OfRule rule : rules) {
            Arrays.stream(rule.steps)
                    .boxed()
                    .min((a, b) -> Integer.compare(counts[a], counts[b]))
                    .ifPresentOrElse(step -> byRarest.get(step).add(rule), () -> anywhere.add(rule));
        }
    }

    /** A word of one step alone. */
    private static Word word(Node root, int step) {
        Node[] opening = root.words.stream()
                .filter(edge -> edge.step() == step)
                .map(Node.WordEdge::next)
                .toArray(Node[]::new);
        return new Word(new int[] {step}, opening);
    }

    private static Word both(Word a, Word b) {
        return new Word(
                IntStream.concat(IntStream.of(a.steps), IntStream.of(b.steps)).toArray(),
                Stream.concat(Stream.of(a.opening), Stream.of(b.opening))
                        .sorted(Comparator.comparingInt(node -> node.number))
                        .toArray(Node[]::new));
    }

    /** What a word is to the patterns. */
    Word word(String word) {
        return words.getOrDefault(word, Word.UNKNOWN);
    }

    int countOfRules() {
        return rules.size();
    }

    int countOfSteps() {
        return byRarest.size();
    }

    int countOfSorts() {
        return sorts.size();
    }

    /** The sort of slot with a number. */
    String sortName(int number) {
        return sorts.get(number);
    }

    /** The rules that stand under a step. */
    List<OfRule> under(int step) {
        return byRarest.get(step);
    }

    /** The rules that need no word. */
    List<OfRule> anywhere() {
        return anywhere;
    }
}
