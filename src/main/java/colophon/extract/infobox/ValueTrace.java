package colophon.extract.infobox;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.Claim;
import colophon.claim.Mention;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Where the values of a field's claims stand in its words, for telling which of its lines gave none. */
final class ValueTrace {
    private final Set<String> words = new HashSet<>();

    void add(Claim claim) {
        add(claim.subject());
        add(claim.value());
        claim.qualifiers().stream().map(Qualifier::value).forEach(this::add);
    }

    private void add(Value<Mention> value) {
        switch (value) {
            case Value.Item<Mention> item -> add(item.thing());
            case Value.Monolingual<Mention> text -> add(text.text());
            case Value.Plain<Mention> plain -> add(plain.text());
            case Value.Address<Mention> address -> add(address.iri());
            case Value.Time<Mention> time -> add(String.valueOf(time.date().year()));
            case Value.Quantity<Mention> quantity -> add(quantity.amount());
        }
    }

    private void add(BigDecimal amount) {
        add(amount.stripTrailingZeros().unscaledValue().toString());
    }

    private void add(Mention mention) {
        add(mention.name());
        if (mention instanceof Mention.Page page) {
            add(page.title());
        }
    }

    private void add(String text) {
        String folded = fold(text);
        if (!folded.isEmpty()) {
            words.add(folded);
        }
    }

    /** Whether a value stands in a line, by its words or as the target of a link there. */
    boolean isIn(Passage line) {
        String text = fold(line.text());
        return words.stream().anyMatch(text::contains)
                || line.links().stream().map(Link::target).anyMatch(target -> words.contains(fold(target)));
    }

    /** Letters and digits alone, in lower case. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
