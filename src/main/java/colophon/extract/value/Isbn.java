package colophon.extract.value;

import java.util.Locale;
import java.util.Optional;

/**
 * An International Standard Book Number as an article writes it (ISO 2108).
 *
 * @param text as written, with its hyphens, without the word ISBN
 * @param digits its 10 or 13 digits; the last of ten can be X, for ten
 */
public record Isbn(String text, String digits) {
    public Isbn {
        if (digits.length() != 10 && digits.length() != 13) {
            throw new IllegalArgumentException("an ISBN has 10 or 13 digits: " + digits);
        }
    }

    /** Reads a number of ten or thirteen digits; whether its check digit is right does not matter here. */
    public static Optional<Isbn> parse(String text) {
        String digits = text.replaceAll("[^0-9Xx]", "").toUpperCase(Locale.ROOT);
        int x = digits.indexOf('X');
        boolean form = digits.length() == 10 && (x < 0 || x == 9) || digits.length() == 13 && x < 0;
        return form ? Optional.of(new Isbn(text.strip(), digits)) : Optional.empty();
    }

    /** Whether this is the form with 13 digits. */
    public boolean isThirteen() {
        return digits.length() == 13;
    }

    /** Whether its check digit is right and a 13-digit number begins as book numbers do. */
    public boolean isValid() {
        boolean prefix = !isThirteen() || digits.startsWith("978") || digits.startsWith("979");
        String body = digits.substring(0, digits.length() - 1);
        return prefix && digits.charAt(digits.length() - 1) == (isThirteen() ? check13(body) : check10(body));
    }

    /** The 13 digits of the same book; of an invalid number too, so that equal mistakes are one. */
    public String thirteen() {
        if (isThirteen()) {
            return digits;
        }
        String body = "978" + digits.substring(0, 9);
        return body + check13(body);
    }

    /** The ten digits of the same book; empty for numbers that begin with 979. */
    public Optional<String> ten() {
        if (!isThirteen()) {
            return Optional.of(digits);
        }
        String body = digits.substring(3, 12);
        return digits.startsWith("978") ? Optional.of(body + check10(body)) : Optional.empty();
    }

    /** Whether the two are one book's number, whichever form each is in. */
    public boolean isSameBook(Isbn other) {
        return thirteen().equals(other.thirteen());
    }

    /** With the registered hyphens where its group is known; else as the article has it. */
    public String hyphenated() {
        String core = isThirteen() ? digits.substring(3, 12) : digits.substring(0, 9);
        boolean bookland = !isThirteen() || digits.startsWith("978");
        Optional<String> parts = bookland ? IsbnRanges.split(core) : Optional.empty();
        String prefix = isThirteen() ? "978-" : "";
        return parts.map(p -> prefix + p + "-" + digits.charAt(digits.length() - 1))
                .orElse(text);
    }

    private static char check10(String body) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (body.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static char check13(String body) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (body.charAt(i) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
