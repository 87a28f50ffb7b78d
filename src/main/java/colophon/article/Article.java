package colophon.article;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An encyclopedia article as read, whatever form it came in.
 *
 * @param title the article's title as its encyclopedia writes it (a disambiguation in parentheses included)
 * @param source where it came from
 * @param text the text that quotes and offsets refer to
 * @param infoboxes the boxes of key facts, in order
 * @param sections the lead and what follows, in order; never empty
 * @param categories category names without their namespace, in order
 * @param languageLinks titles of the same article in other languages, by language tag
 * @param redirects other titles that lead to this article, as far as the source tells
 * @param externalLinks links to pages outside, in order
 */
public record Article(
        String title,
        Source source,
        ArticleText text,
        List<Infobox> infoboxes,
        List<Section> sections,
        List<String> categories,
        SortedMap<String, String> languageLinks,
        List<String> redirects,
        List<ExternalLink> externalLinks) {
    public Article {
        Objects.requireNonNull(source);
        Objects.requireNonNull(text);
        infoboxes = List.copyOf(infoboxes);
        sections = List.copyOf(sections);
        categories = List.copyOf(categories);
        languageLinks = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(languageLinks)));
        redirects = List.copyOf(redirects);
        externalLinks = List.copyOf(externalLinks);
        if (title.isBlank() || sections.isEmpty()) {
            throw new IllegalArgumentException("an article has a title and a lead");
        }
    }

    /** The part before the first heading. */
    public Section lead() {
        return sections.getFirst();
    }

    /** The words of the text at a span, as quotes give them. */
    public String quote(Span span) {
        return text.slice(span);
    }
}
