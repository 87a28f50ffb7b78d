package colophon.extract.article;

import colophon.claim.Claim;
import colophon.claim.Mention;
import colophon.claim.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what is wrong with the words of a claim that are no whole name, title or text. */
final class WholeValues {
    private WholeValues() {}

    /** What is wrong with the first broken name or text of a claim. */
    static Optional<String> fault(Claim claim) {
        return words(claim)
                .flatMap(w -> fault(w).map(f -> f + ": '" + w + "'").stream())
                .findFirst();
    }

    /** What is wrong with words; empty where they are whole. */
    static Optional<String> fault(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (isMark(lower)) {
            return Optional.of("a footnote mark");
        }
        if (lower.endsWith("[edit]") || lower.endsWith("[ edit ]") || lower.equals("edit")) {
            return Optional.of("an edit link");
        }
        if (lower.startsWith("v t e") || lower.startsWith("v\nt\ne") || lower.startsWith("\u2191")) {
            return Optional.of("a navigation box");
        }
        return isOpen(words) ? Optional.of("a bracket without its partner") : Optional.empty();
    }

    /** A number, a letter or a note in square brackets at the end, as footnotes have them. */
    private static boolean isMark(String lower) {
        int at = lower.lastIndexOf('[');
        if (at < 0 || !lower.endsWith("]")) {
            return false;
        }
        String inner = lower.substring(at + 1, lower.length() - 1);
        return inner.length() == 1
                || !inner.isEmpty() && inner.chars().allMatch(Character::isDigit)
                || inner.startsWith("note ")
                || inner.equals("citation needed");
    }

    private static boolean isOpen(String words) {
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            depth += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return depth != 0;
    }

    private static Stream<String> words(Claim claim) {
        Stream<Value<Mention>> values = Stream.concat(
                Stream.of(claim.value()), claim.qualifiers().stream().map(q -> q.value()));
        return Stream.concat(Stream.of(claim.subject().name()), values.flatMap(WholeValues::words));
    }

    private static Stream<String> words(Value<Mention> value) {
        return switch (value) {
            case Value.Item<Mention> item -> Stream.of(item.thing().name());
            case Value.Plain<Mention> plain -> Stream.of(plain.text());
            case Value.Monolingual<Mention> text -> Stream.of(text.text());
            case Value.Time<Mention> time -> Stream.empty();
            case Value.Quantity<Mention> quantity -> Stream.empty();
            case Value.Address<Mention> address -> Stream.empty();
        };
    }
}
