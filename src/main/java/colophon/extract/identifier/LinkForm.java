package colophon.extract.identifier;

import colophon.claim.EntityType;
import colophon.claim.PropertyId;
import colophon.data.DataTable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The form of a site's addresses that hold an identifier.
 *
 * @param host the site's name without {@code www.}
 * @param before what stands before the identifier
 * @param prefix the letters that the identifier begins with; digits follow
 * @param suffix the letters that it ends with
 * @param property what it identifies by
 * @param subject {@code work} or {@code agent}
 */
record LinkForm(String host, String before, String prefix, String suffix, PropertyId property, String subject) {
    private static final int LONGEST = 12;

    LinkForm {
        Objects.requireNonNull(property);
        if (!subject.equals("work") && !subject.equals("agent")) {
            throw new IllegalArgumentException("an identifier is of a work or an agent: " + subject);
        }
    }

    static LinkForm of(DataTable.Row row) {
        return new LinkForm(
                row.need("host"),
                row.need("before"),
                row.need("prefix"),
                row.get("suffix").orElse(""),
                PropertyId.of(row.need("property")),
                row.need("subject"));
    }

    /** Whether the identifier is of things of a type. */
    boolean fits(EntityType type) {
        return subject.equals("work") ? type.isWork() : type.isAgent();
    }

    /** The identifier that an address holds. */
    Optional<String> identifier(String href) {
        int scheme = href.indexOf("//");
        String rest = scheme < 0 ? href : href.substring(scheme + 2);
        int slash = rest.indexOf('/');
        if (slash < 0 || !isHost(rest.substring(0, slash)) || !rest.startsWith(before + prefix, slash)) {
            return Optional.empty();
        }
        int start = slash + before.length();
        int end = start + prefix.length();
        int digits = end;
        while (end < rest.length() && Character.isDigit(rest.charAt(end)) && end - digits < LONGEST) {
            end++;
        }
        boolean whole = end > digits
                && rest.startsWith(suffix, end)
                && (end + suffix.length() == rest.length()
                        || !Character.isLetterOrDigit(rest.charAt(end + suffix.length())));
        return whole ? Optional.of(rest.substring(start, end + suffix.length())) : Optional.empty();
    }

    private boolean isHost(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(host) || lower.endsWith("." + host);
    }
}
