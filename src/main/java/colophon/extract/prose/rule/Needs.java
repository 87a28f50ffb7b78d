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

/**
 * What a sentence must hold for a rule to fit: one of the words of each step of its pattern, and mentions of the sorts of its
 * slots. Each rule stands under the one of its steps that the fewest rules have, so that a sentence without a word of that step
 * does not even look at it. Immutable once built.
 */
final class Needs {
    private static final int[] NONE = {};

    private final Set<String> ofWords;
    private final Map<String, Integer> stepNumbers = new LinkedHashMap<>();
    private final Map<String, Integer> sortNumbers = new LinkedHashMap<>();
    private final Map<String, int[]> stepsOfWord = new HashMap<>();
    private final List<OfRule> rules = new ArrayList<>();
    private final List<OfRule> anywhere = new ArrayList<>();
    private final List<List<OfRule>> byRarest = new ArrayList<>();
    private final List<String> sorts = new ArrayList<>();

    /**
     * Starts with no rules.
     *
     * @param ofWords sorts of slots that words fill, which take the longest to look for
     */
    Needs(Set<String> ofWords) {
        this.ofWords = Set.copyOf(ofWords);
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
                .mapToInt(s -> step((Step.Words) s))
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

    private int step(Step.Words step) {
        Integer known = stepNumbers.get(step.key());
        if (known != null) {
            return known;
        }
        int number = stepNumbers.size();
        stepNumbers.put(step.key(), number);
        for (String word : step.words()) {
            int[] before = stepsOfWord.getOrDefault(word, NONE);
            int[] steps = Arrays.copyOf(before, before.length + 1);
            steps[before.length] = number;
            stepsOfWord.put(word, steps);
        }
        return number;
    }

    private int sort(String sort) {
        return sortNumbers.computeIfAbsent(sort, s -> {
            sorts.add(s);
            return sorts.size() - 1;
        });
    }

    /** Puts each rule under its rarest step, when all are taken. */
    void settle() {
        int[] counts = new int[stepNumbers.size()];
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

    /** The numbers of the steps that a word takes. */
    int[] steps(String word) {
        return stepsOfWord.getOrDefault(word, NONE);
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
