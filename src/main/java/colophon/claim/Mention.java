package colophon.claim;

import java.util.Objects;

/** How an article names a thing, before it is known which entity that is. */
public sealed interface Mention {
    /** The name to show, as the article gives it, without a disambiguation in parentheses. */
    String name();

    /** What kind of thing the article takes it for; {@link EntityType#THING} where it does not say. */
    EntityType type();

    /**
     * A thing that has, or could have, an article of its own: the article's subject, the target of a link, a full name
     * met in prose.
     *
     * @param name the name to show
     * @param title the title of the article it has or would have, spaces for underscores
     * @param linked whether the title is certain (the article's own title or a link's target) rather than the name itself
     * @param type what kind of thing it is
     */
    record Page(String name, String title, boolean linked, EntityType type) implements Mention {
        public Page {
            Objects.requireNonNull(type);
            if (name.isBlank() || title.isBlank()) {
                throw new IllegalArgumentException("a mention has a name and a title");
            }
        }
    }

    /**
     * A thing that only this article describes: a film adaptation, an edition, a character, a bare first name.
     *
     * @param article the title of the article that describes it
     * @param path what follows the article's key in its IRI: {@code film}, {@code film/2010}, {@code edition/pt-BR},
     *     {@code character/Ada Renn}; segments are plain words, not yet encoded, parted by {@code /}
     * @param name the name to show
     * @param language the BCP 47 tag of the name
     * @param type what kind of thing it is
     */
    record Local(String article, String path, String name, String language, EntityType type) implements Mention {
        public Local {
            Objects.requireNonNull(language);
            Objects.requireNonNull(type);
            if (article.isBlank() || path.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("a local thing has an article, a path and a name");
            }
        }
    }

    /** A thing known by the title of its page. */
    static Page linked(String name, String title, EntityType type) {
        return new Page(name, title, true, type);
    }

    /** A thing known by its full name alone; its page would have the name as title. */
    static Page named(String name, EntityType type) {
        return new Page(name, name, false, type);
    }
}
