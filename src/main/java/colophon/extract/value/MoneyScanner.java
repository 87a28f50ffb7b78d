package colophon.extract.value;

import colophon.claim.Mention;
import colophon.claim.Value.Quantity;
import colophon.data.DataTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds sums of money: a number with a currency sign before or after it, or a currency word after it, and a magnitude
 * ("$18 million", "₤2.5–3 million", "4 million francs"). The amount is in the currency itself, never in millions; a range
 * has both bounds and its middle. Immutable.
 */
public final class MoneyScanner {
    private final PhraseTable<String> signs = new PhraseTable<>(false);
    private final PhraseTable<String> words = new PhraseTable<>(true);
    private final PhraseTable<BigDecimal> magnitudes = new PhraseTable<>(false);

    private MoneyScanner() {}

    /** A scanner that knows the packed currencies. */
    public static MoneyScanner load() {
        MoneyScanner scanner = new MoneyScanner();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/currencies.tsv").rows()) {
            row.list("signs").forEach(sign -> scanner.signs.put(sign, row.need("title")));
            row.list("words").forEach(word -> scanner.words.put(word, row.need("title")));
        }
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/magnitudes.tsv").rows()) {
            BigDecimal factor = new BigDecimal(row.need("factor"));
            row.list("words").forEach(word -> scanner.magnitudes.put(word, factor));
        }
        return scanner;
    }

    /** A number with what adjoins it. */
    private record Amount(
            BigDecimal number, Optional<BigDecimal> factor, Optional<String> currency, int from, int to) {}

    /** All sums of a text in order. */
    public List<Found<Quantity<Mention>>> scan(String text) {
        List<Found<Quantity<Mention>>> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            boolean start = NumberScanner.isDigit(text.charAt(i)) && (i == 0 || !isNumeric(text.charAt(i - 1)));
            Optional<Found<Quantity<Mention>>> sum = start ? sumAt(text, i) : Optional.empty();
            sum.ifPresent(found::add);
            i = sum.map(Found::to).orElse(i + 1);
        }
        return found;
    }

    /** The first sum of a text. */
    public Optional<Found<Quantity<Mention>>> first(String text) {
        return scan(text).stream().findFirst();
    }

    private static boolean isNumeric(char c) {
        return NumberScanner.isDigit(c) || c == '.' || c == ',';
    }

    private Optional<Found<Quantity<Mention>>> sumAt(String text, int from) {
        Optional<Amount> first = amountAt(text, from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Amount one = first.get();
        Optional<Amount> second = rangeEnd(text, one.to()).flatMap(at -> amountAt(text, at));
        Optional<String> currency = one.currency().or(() -> second.flatMap(Amount::currency));
        if (currency.isEmpty()) {
            return Optional.empty();
        }
        if (second.isEmpty() || !isRange(one, second.get())) {
            return one.currency()
                    .map(c -> new Found<>(Quantities.exact(scaled(one, Optional.empty()), c), one.from(), one.to()));
        }
        Amount two = second.get();
        Quantity<Mention> range =
                Quantities.range(scaled(one, two.factor()), scaled(two, Optional.empty()), currency.get());
        return Optional.of(new Found<>(range, one.from(), two.to()));
    }

    private static boolean isRange(Amount one, Amount two) {
        boolean sameCurrency = one.currency().isEmpty()
                || two.currency().isEmpty()
                || one.currency().equals(two.currency());
        return sameCurrency && scaled(one, two.factor()).compareTo(scaled(two, Optional.empty())) < 0;
    }

    private static BigDecimal scaled(Amount amount, Optional<BigDecimal> otherFactor) {
        return amount.factor()
                .or(() -> otherFactor)
                .map(amount.number()::multiply)
                .orElse(amount.number());
    }

    private Optional<Amount> amountAt(String text, int from) {
        Optional<Found<BigDecimal>> number = NumberScanner.at(text, from);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int to = number.get().to();
        Optional<Found<String>> sign = signs.endingAt(text, backOverSpace(text, from));
        Optional<Found<BigDecimal>> factor = magnitudes.startingAt(text, overSpace(text, overHyphen(text, to)));
        if (factor.isPresent()) {
            to = factor.get().to();
        }
        Optional<Found<String>> after = currencyAfter(text, to);
        boolean own = sign.isEmpty() && after.isPresent();
        int end = own ? after.get().to() : to;
        int start = sign.map(Found::from).orElse(from);
        return Optional.of(new Amount(
                number.get().value(),
                factor.map(Found::value),
                sign.or(() -> after).map(Found::value),
                start,
                end));
    }

    private Optional<Found<String>> currencyAfter(String text, int at) {
        int next = overSpace(text, at);
        int from = text.startsWith("of ", next) ? next + 3 : next;
        Optional<Found<String>> word = words.startingAt(text, from);
        Optional<Found<String>> sign = word.isPresent() ? word : signs.startingAt(text, from);
        // In "5 $6 million" the sign belongs to the number after it.
        return sign.filter(s -> s.to() >= text.length() || !NumberScanner.isDigit(text.charAt(s.to())));
    }

    /** Where the second number of a range starts, if a dash or "to" follows. */
    private Optional<Integer> rangeEnd(String text, int at) {
        int i = overSpace(text, at);
        if (i >= text.length()) {
            return Optional.empty();
        }
        if ("-\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(text.charAt(i)) >= 0) {
            i++;
        } else if (text.startsWith("to ", i)) {
            i += 3;
        } else if (text.startsWith("and ", i) && text.lastIndexOf("between", at) >= Math.max(0, at - 40)) {
            i += 4;
        } else {
            return Optional.empty();
        }
        i = overSpace(text, i);
        int sign = signs.startingAt(text, i).map(Found::to).orElse(i);
        i = overSpace(text, sign);
        return i < text.length() && NumberScanner.isDigit(text.charAt(i)) ? Optional.of(i) : Optional.empty();
    }

    private static int overSpace(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + 3 && isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int backOverSpace(String text, int at) {
        int i = at;
        while (i > 0 && i > at - 3 && isGap(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** "18-million". */
    private static int overHyphen(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '-' && Character.isLetter(text.charAt(at + 1))
                ? at + 1
                : at;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
