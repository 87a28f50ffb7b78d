package colophon.rdf;

import java.util.Optional;

/**
 * The address of an identifier: {@code https://viaf.org/viaf/$1}, with the condition {@code tt*=} or {@code *W=} before it
 * where it holds only for identifiers that begin or end so.
 *
 * @param start how the identifiers begin
 * @param end how the identifiers end
 * @param before the address up to the identifier
 * @param after the address after the identifier
 */
record LinkPattern(String start, String end, String before, String after) {
    /** Parses a pattern; throws {@link IllegalArgumentException} for one without {@code $1}. */
    static LinkPattern parse(String text) {
        int star = text.indexOf('*');
        int equal = text.indexOf('=');
        boolean conditional = star >= 0 && equal > star && text.indexOf(':') > equal;
        String address = conditional ? text.substring(equal + 1) : text;
        int hole = address.indexOf("$1");
        if (hole < 0) {
            throw new IllegalArgumentException("an address of an identifier has $1 for it: " + text);
        }
        return new LinkPattern(
                conditional ? text.substring(0, star) : "",
                conditional ? text.substring(star + 1, equal) : "",
                address.substring(0, hole),
                address.substring(hole + 2));
    }

    /** The address of an identifier that meets the condition. */
    Optional<String> link(String identifier) {
        return identifier.startsWith(start) && identifier.endsWith(end)
                ? Optional.of(before + identifier + after)
                : Optional.empty();
    }
}
