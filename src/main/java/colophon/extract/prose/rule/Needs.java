package colophon.extract.prose.rule;

import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a sentence must hold for a rule to fit: one of the words of each step of its pattern, and mentions of the sorts of its
 * slots. Each rule stands under the one of its steps whose words are rare and that the fewest rules have, so that a sentence
 * without a word of that step does not even look at it. Immutable once built.
 */
final class Needs {
    private static final int[] NONE = {};

    /** Words that stand in nearly every sentence, so that a rule that stood under one would be looked at in nearly every one. */
    private static final WordSet COMMON = WordSet.of(
            "the", "of", "and", "in", "a", "to", "was", "is", "for", "on", "as", "by", "with", "at", "from", "his",
            "her", "he", "she", "it", "its", "that", "an", "which", "who", "were", "has", "had", "their", "they", ",",
            "(", ")");

    private final Set<String> ofWords;
    private final Node.Numbers numbers;
    private final Map<String, Integer> sortNumbers = new LinkedHashMap<>();
    private final List<OfRule> rules = new ArrayList<>();
    private final List<String> sorts = new ArrayList<>();
    private WordSet words = WordSet.of();
    private Word[] ofWord = {};

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
     * @param steps the numbers of the steps that take it, in order
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
        final List<OfPattern> patterns = new ArrayList<>();
        private int[] steps = NONE;
        private int[] sorts = NONE;

        /** The step that the rule stands under; -1 where it needs no word. */
        private int rarest = -1;

        private OfRule(Rule rule) {
            this.rule = rule;
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
        rules.add(new OfRule(rule));
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
        Map<String, Word> known = new LinkedHashMap<>();
        for (int step = 0; step < steps.size(); step++) {
            for (String word : new TreeSet<>(steps.get(step))) {
                known.merge(word, word(root, step), Needs::both);
            }
        }
        words = WordSet.copyOf(known.keySet());
        ofWord = known.values().toArray(Word[]::new);
        int[] counts = new int[steps.size()];
        rules.forEach(rule -> Arrays.stream(rule.steps).forEach(step -> counts[step]++));
        for (OfRule rule : rules) {
            rule.rarest = Arrays.stream(rule.steps)
                    .boxed()
                    .min(Comparator.comparingInt((Integer step) -> common(steps.get(step)))
                            .thenComparingInt(step -> counts[step]))
                    .orElse(-1);
        }
    }

    /** How many of some words stand in nearly every sentence. */
    private static int common(Set<String> words) {
        return (int) words.stream().filter(COMMON::has).count();
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
        int index = words.indexOf(word);
        return index < 0 ? Word.UNKNOWN : ofWord[index];
    }

    int countOfSteps() {
        return numbers.wordsOfSteps().size();
    }

    int countOfSorts() {
        return sorts.size();
    }

    /** The sort of slot with a number. */
    String sortName(int number) {
        return sorts.get(number);
    }

    /** The rules that pass a test, by the step that each stands under; behind them those that need no word. */
    OfRule[][] byStep(Predicate<Rule> test) {
        List<List<OfRule>> under = new ArrayList<>();
        for (int step = 0; step <= countOfSteps(); step++) {
            under.add(new ArrayList<>(0));
        }
        for (OfRule rule : rules) {
            if (test.test(rule.rule)) {
                under.get(rule.rarest < 0 ? countOfSteps() : rule.rarest).add(rule);
            }
        }
        OfRule[] none = {};
        return under.stream().map(of -> of.isEmpty() ? none : of.toArray(none)).toArray(OfRule[][]::new);
    }
}
