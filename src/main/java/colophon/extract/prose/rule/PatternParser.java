package colophon.extract.prose.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the pattern of a rule: steps parted by spaces. {@code won|received} is one of these words, {@code @win} one of a class of
 * words (both may be mixed), {@code <A:award>} a mention, {@code <A:award+>} one or more, {@code ..3} up to three words, {@code --3} without prepositions; a {@code ?} behind a
 * step makes it optional.
 */
final class PatternParser {
    /** More optional steps than this would make too many patterns of one. */
    private static final int MOST_PATTERNS = 256;

    private final WordClasses classes;

    PatternParser(WordClasses classes) {
        this.classes = classes;
    }

    /** All patterns that a text stands for, the longest first; throws {@link IllegalArgumentException} where it is none. */
    List<List<Step>> parse(String text) {
        List<List<Step>> patterns = List.of(List.of());
        for (String word : text.strip().split("\\s+")) {
            boolean optional = word.length() > 1 && word.endsWith("?");
            Step step = step(optional ? word.substring(0, word.length() - 1) : word);
            patterns = extended(patterns, step, optional);
        }
        if (patterns.size() > MOST_PATTERNS) {
            throw new IllegalArgumentException("too many optional steps; split the rule: " + text);
        }
        return patterns.stream()
                .sorted((a, b) -> b.size() - a.size())
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static List<List<Step>> extended(List<List<Step>> patterns, Step step, boolean optional) {
        List<List<Step>> longer = new ArrayList<>();
        for (List<Step> pattern : patterns) {
            List<Step> next = new ArrayList<>(pattern);
            next.add(step);
            longer.add(next);
        }
        if (optional) {
            longer.addAll(patterns);
        }
        return longer;
    }

    private Step step(String word) {
        if (word.startsWith("..") || word.startsWith("--")) {
            return new Step.Gap(Integer.parseInt(word.substring(2)), word.startsWith("--"));
        }
        if (word.startsWith("<") && word.endsWith(">")) {
            return slot(word.substring(1, word.length() - 1), word);
        }
        Set<String> words = new HashSet<>();
        for (String part : word.split("\\|")) {
            words.addAll(part.startsWith("@") ? classes.words(part.substring(1)) : Set.of(part));
        }
        return new Step.Words(words);
    }

    private static Step slot(String inside, String word) {
        int colon = inside.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("a slot is written <NAME:sort>: " + word);
        }
        boolean list = inside.endsWith("+");
        return new Step.Slot(
                inside.substring(0, colon), inside.substring(colon + 1, inside.length() - (list ? 1 : 0)), list);
    }
}
