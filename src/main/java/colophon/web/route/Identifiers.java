package colophon.web.route;

import java.util.Locale;

/** Brings identifiers to one form, so that however they are written they are found. */
final class Identifiers {
    private Identifiers() {}

    /** The form: of an ISBN its 13 digits, of an OCLC number its digits, of others what they are without spaces. */
    static String canonical(String identifier, String written) {
        String bare = written.strip();
        return switch (identifier) {
            case "isbn" -> isbn(bare.replaceAll("(?i)[^0-9X]", "").toUpperCase(Locale.ROOT));
            case "oclc" -> bare.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
            case "wikidata" -> bare.toUpperCase(Locale.ROOT);
            default -> bare;
        };
    }

    private static String isbn(String digits) {
        if (digits.length() != 10) {
            return digits;
        }
        String body = "978" + digits.substring(0, 9);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }
}
