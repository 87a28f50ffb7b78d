package colophon.extract.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up phrases in a text, the longest first. A phrase that begins or ends with a letter is found only where no
 * letter adjoins it. Immutable once filled.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTable<T> {
    private final Map<String, T> phrases = new HashMap<>();
    private final boolean foldCase;
    private int longest;

    PhraseTable(boolean foldCase) {
        this.foldCase = foldCase;
    }

    void put(String phrase, T meaning) {
        phrases.putIfAbsent(fold(phrase), meaning);
        longest = Math.max(longest, phrase.length());
    }

    /** What the whole of a text stands for. */
    Optional<T> exact(String text) {
        return Optional.ofNullable(phrases.get(fold(text)));
    }

    /** The longest phrase that starts at an index. */
    Optional<Found<T>> startingAt(String text, int from) {
        for (int to = Math.min(text.length(), from + longest); to > from; to--) {
            T meaning = isWhole(text, from, to) ? phrases.get(fold(text.substring(from, to))) : null;
            if (meaning != null) {
                return Optional.of(new Found<>(meaning, from, to));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends at an index. */
    Optional<Found<T>> endingAt(String text, int to) {
        for (int from = Math.max(0, to - longest); from < to; from++) {
            T meaning = isWhole(text, from, to) ? phrases.get(fold(text.substring(from, to))) : null;
            if (meaning != null) {
                return Optional.of(new Found<>(meaning, from, to));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(String text, int from, int to) {
        boolean startsWord =
                from > 0 && Character.isLetter(text.charAt(from)) && Character.isLetter(text.charAt(from - 1));
        boolean endsWord =
                to < text.length() && Character.isLetter(text.charAt(to - 1)) && Character.isLetter(text.charAt(to));
        return !startsWord && !endsWord;
    }

    private String fold(String text) {
        return foldCase ? text.toLowerCase(Locale.ROOT) : text;
    }
}
