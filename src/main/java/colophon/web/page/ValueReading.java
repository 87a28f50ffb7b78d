package colophon.web.page;

import colophon.rdf.vocab.Terms;
import colophon.web.document.GraphReading;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Puts values into words: dates as exact as they are, numbers with their unit, things by their label. */
final class ValueReading {
    private static final Set<String> COUNTED = Set.of("second", "minute", "hour", "day", "week", "page", "volume");

    private final GraphReading reading;
    private final Links links;

    ValueReading(GraphReading reading, Links links) {
        this.reading = reading;
        this.links = links;
    }

    /** The view of a value, by its full form where it has one. */
    ValueView view(Node value, Optional<Node> full) {
        if (full.isPresent()) {
            Optional<String> words = time(full.get()).or(() -> quantity(full.get()));
            if (words.isPresent()) {
                return ValueView.plain(words.get());
            }
        }
        return value.isLiteral() ? literal(value) : thing(value);
    }

    /** The view of a thing: its label, or its IRI where it has none. */
    ValueView thing(Node node) {
        if (!node.isURI()) {
            return ValueView.plain(node.toString());
        }
        Optional<Node> label = reading.label(node);
        String text = label.map(Node::getLiteralLexicalForm).orElse(node.getURI());
        String language = label.map(Node::getLiteralLanguage).orElse("");
        return new ValueView(text, language, links.click(node.getURI()), !links.isOwn(node.getURI()));
    }

    private static ValueView literal(Node value) {
        String text = value.getLiteralLexicalForm();
        if (value.getLiteralDatatypeURI().endsWith("#dateTime")) {
            return ValueView.plain(date(text, 11));
        }
        return new ValueView(text, value.getLiteralLanguage(), Optional.empty(), false);
    }

    private Optional<String> time(Node full) {
        Optional<Node> moment = reading.object(full, Terms.TIME_VALUE_OF);
        String precision = reading.object(full, Terms.TIME_PRECISION)
                .map(Node::getLiteralLexicalForm)
                .orElse("11");
        return moment.map(m ->
                date(m.getLiteralLexicalForm(), precision.matches("[0-9]{1,2}") ? Integer.parseInt(precision) : 11));
    }

    /** A date in words, to a precision of Wikibase: 11 a day, 10 a month, 9 a year, 8 a decade, 7 a century. */
    static String date(String moment, int precision) {
        int month = moment.indexOf('-', 1);
        if (month < 1 || moment.length() < month + 6) {
            return moment;
        }
        String year = moment.substring(0, month).replaceFirst("^(-?)0+(?=[0-9])", "$1");
        return switch (precision) {
            case 7 -> (Integer.parseInt(year) + 99) / 100 + "th century";
            case 8 -> year + "s";
            case 9 -> year;
            case 10 -> month(moment.substring(month + 1, month + 3)) + " " + year;
            default ->
                moment.substring(month + 4, month + 6).replaceFirst("^0", "") + " "
                        + month(moment.substring(month + 1, month + 3)) + " " + year;
        };
    }

    private static String month(String number) {
        int month = number.matches("[0-9]{2}") ? Integer.parseInt(number) : 0;
        return month < 1 || month > 12
                ? number
                : java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private Optional<String> quantity(Node full) {
        Optional<Node> amount = reading.object(full, Terms.QUANTITY_AMOUNT);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        String number = number(amount.get());
        Optional<Node> lower = reading.object(full, Terms.QUANTITY_LOWER);
        Optional<Node> upper = reading.object(full, Terms.QUANTITY_UPPER);
        if (lower.isPresent() && upper.isPresent()) {
            number = number(lower.get()) + "–" + number(upper.get());
        }
        Optional<String> unit = reading.object(full, Terms.QUANTITY_UNIT)
                .filter(u -> !u.equals(Terms.NO_UNIT))
                .flatMap(reading::label)
                .map(Node::getLiteralLexicalForm);
        String amountText = number;
        return Optional.of(
                unit.map(u -> amountText + " " + plural(u, amountText)).orElse(amountText));
    }

    private static String plural(String unit, String amount) {
        boolean counted = COUNTED.contains(unit) || unit.endsWith("dollar");
        return counted && !amount.equals("1") ? unit + "s" : unit;
    }

    private static String number(Node literal) {
        try {
            DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
            return format.format(new BigDecimal(literal.getLiteralLexicalForm()));
        } catch (NumberFormatException e) {
            return literal.getLiteralLexicalForm();
        }
    }
}
