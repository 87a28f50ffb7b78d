package colophon.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands around the content of every page.
 *
 * @param title the page's title
 * @param description a line for search engines, may be empty
 * @param root the path of the home page, with a slash at its end
 * @param canonical the IRI of the thing that the page is about
 * @param alternates the page's content in other formats
 * @param jsonLd the thing in schema.org's words, as JSON
 */
public record Frame(
        String title,
        String description,
        String root,
        Optional<String> canonical,
        List<Alternate> alternates,
        Optional<String> jsonLd) {
    public Frame {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(root);
        Objects.requireNonNull(canonical);
        Objects.requireNonNull(jsonLd);
        alternates = List.copyOf(alternates);
    }

    /**
     * A form of the same content.
     *
     * @param title the format's name
     * @param type its media type
     * @param href its address
     */
    public record Alternate(String title, String type, String href) {}

    /** A page that is about nothing in particular. */
    public static Frame plain(String title, String root) {
        return new Frame(title, "", root, Optional.empty(), List.of(), Optional.empty());
    }
}
