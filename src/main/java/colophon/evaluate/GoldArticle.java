package colophon.evaluate;

import colophon.article.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a careful reader would state from one article alone: a gold file.
 *
 * @param title the article's title
 * @param key its key in IRIs, decoded, spaces as {@code _}
 * @param source the name of the file with its text
 * @param strict whether all qualifiers are required, who confers an award among them
 * @param statements what must be stated
 * @param editions the editions that must be described
 * @param open what may be stated
 */
public record GoldArticle(
        String title,
        String key,
        Optional<String> source,
        boolean strict,
        List<Statement> statements,
        List<Edition> editions,
        List<Opening> open) {
    public GoldArticle {
        Objects.requireNonNull(key);
        Objects.requireNonNull(source);
        statements = List.copyOf(statements);
        editions = List.copyOf(editions);
        open = List.copyOf(open);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article has a title");
        }
    }

    /**
     * A statement that must be made.
     *
     * @param alternatives other ways to write the value
     * @param at where the article says it, in code points, where the file tells
     */
    public record Statement(
            String subject,
            String property,
            String value,
            List<String> alternatives,
            List<Qualifier> qualifiers,
            Optional<Span> at) {
        public Statement {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(property);
            Objects.requireNonNull(value);
            alternatives = List.copyOf(alternatives);
            qualifiers = List.copyOf(qualifiers);
            Objects.requireNonNull(at);
        }
    }

    /**
     * A qualifier that must be there.
     *
     * @param values the values of which one will do
     * @param written the values as the file gives them, for showing
     */
    public record Qualifier(String property, List<String> values, String written) {
        public Qualifier {
            Objects.requireNonNull(property);
            values = List.copyOf(values);
            Objects.requireNonNull(written);
        }
    }

    /**
     * An edition that must be described.
     *
     * @param work the work it is an edition of
     * @param language the BCP 47 tag of its language
     * @param parts what must be said of it besides
     * @param at where the article says it, in code points, where the file tells
     */
    public record Edition(String work, String language, String title, List<Part> parts, Optional<Span> at) {
        public Edition {
            Objects.requireNonNull(work);
            Objects.requireNonNull(language);
            Objects.requireNonNull(title);
            parts = List.copyOf(parts);
            Objects.requireNonNull(at);
        }
    }

    /**
     * Something that must be said of an edition.
     *
     * @param property the property's id, or {@link #ISBN} for either form of a book number
     * @param wrong whether the article gives a number that is known to be wrong, which is stated as deprecated
     */
    public record Part(String property, String value, boolean wrong) {
        /** Stands for P957 and P212. */
        public static final String ISBN = "isbn";

        public Part {
            Objects.requireNonNull(property);
            Objects.requireNonNull(value);
        }
    }

    /**
     * What may be stated and need not.
     *
     * @param subject the subject it is limited to, if any
     * @param value the value it is limited to, if any
     */
    public record Opening(String property, Optional<String> subject, Optional<String> value) {
        public Opening {
            Objects.requireNonNull(property);
            Objects.requireNonNull(subject);
            Objects.requireNonNull(value);
        }
    }
}
