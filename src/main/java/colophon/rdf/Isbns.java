package colophon.rdf;

import java.util.Optional;

/** ISBNs as schema.org has them: 13 digits without hyphens (ISO 2108). */
final class Isbns {
    private Isbns() {}

    /** The 13 digits of an ISBN of either length, however hyphenated; none for what is not one. */
    static Optional<String> thirteen(String isbn) {
        StringBuilder digits = new StringBuilder(13);
        for (int i = 0; i < isbn.length(); i++) {
            char c = isbn.charAt(i);
            if (c >= '0' && c <= '9' || c == 'X' || c == 'x') {
                digits.append(c);
            }
        }
        return switch (digits.length()) {
            case 13 -> digits.indexOf("X") < 0 ? Optional.of(digits.toString()) : Optional.empty();
            case 10 -> Optional.of(withCheckDigit("978" + digits.substring(0, 9)));
            default -> Optional.empty();
        };
    }

    private static String withCheckDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }
}
