package colophon.extract.infobox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads small counts in digits or words at the start of a text. */
final class SmallNumbers {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private SmallNumbers() {}

    /** The count that a text starts with: "3", "Two", "2, including Una Pell". */
    static Optional<Integer> leading(String text) {
        String first = text.strip().split("[^\\p{L}\\p{N}]", 2)[0].toLowerCase(Locale.ROOT);
        int word = WORDS.indexOf(first);
        if (word > 0) {
            return Optional.of(word);
        }
        boolean digits =
                !first.isEmpty() && first.length() <= 2 && first.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.valueOf(first)) : Optional.empty();
    }
}
