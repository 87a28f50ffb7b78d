package colophon.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement as a page shows it.
 *
 * @param value its main value
 * @param standing whether it is preferred, normal or deprecated
 * @param qualifiers what narrows it down
 * @param quotes the sentences that say so
 * @param href its own page
 */
public record FactView(
        ValueView value, Standing standing, List<QualifierView> qualifiers, List<QuoteView> quotes, String href) {
    public FactView {
        Objects.requireNonNull(value);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(href);
        qualifiers = List.copyOf(qualifiers);
        quotes = List.copyOf(quotes);
    }

    /** The rank of a statement. */
    public enum Standing {
        PREFERRED,
        NORMAL,
        DEPRECATED
    }

    /**
     * A qualifier.
     *
     * @param id its property's id
     * @param label its property's name
     * @param value its value
     */
    public record QualifierView(String id, String label, ValueView value) {
        /** The name as it is said between two values: "Jan Doe as the Smith". */
        public String spoken() {
            return id.equals("P453") || id.equals("P4633") ? "as" : label;
        }
    }

    /**
     * A sentence that says a fact.
     *
     * @param text the sentence
     * @param prefix some words before
     * @param suffix some words after
     * @param language its BCP 47 tag
     * @param href its place in the article
     * @param article the article's title
     */
    public record QuoteView(String text, String prefix, String suffix, String language, String href, String article) {}

    /** Whether the statement is known to be wrong. */
    public boolean isDeprecated() {
        return standing == Standing.DEPRECATED;
    }

    /** The first value of a qualifier. */
    public Optional<ValueView> qualifier(String id) {
        return qualifiers.stream()
                .filter(q -> q.id().equals(id))
                .map(QualifierView::value)
                .findFirst();
    }

    /** All qualifiers but those with these ids. */
    public List<QualifierView> qualifiersBut(String... ids) {
        List<String> left = List.of(ids);
        return qualifiers.stream().filter(q -> !left.contains(q.id())).toList();
    }
}
