package colophon.extract.prose;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody whom an article is about mainly does, as far as it tells what a work of theirs is to them. */
enum Trade {
    /** Somebody who acts, before anything else. */
    ACTOR(Set.of("actor", "actress", "film actor", "stage actor", "television actor", "voice actor", "comedian")),
    /** Somebody who appears on a stage or screen, whatever else. */
    PERFORMER(Set.of(
            "actor",
            "actress",
            "film actor",
            "stage actor",
            "television actor",
            "voice actor",
            "comedian",
            "entertainer",
            "television presenter",
            "singer",
            "model",
            "dancer",
            "film director",
            "filmmaker")),
    /** Somebody who directs, before anything else. */
    DIRECTOR(Set.of("film director", "director", "filmmaker", "animator", "television director", "theatre director")),
    /** Somebody who writes books or plays, whatever else. */
    AUTHOR(Set.of(
            "writer",
            "playwright",
            "novelist",
            "dramatist",
            "author",
            "poet",
            "essayist",
            "journalist",
            "children's writer",
            "science fiction writer",
            "historian",
            "philosopher",
            "critic",
            "short story writer",
            "cartoonist",
            "biographer")),
    /** Somebody who performs music, whatever else. */
    MUSICIAN(Set.of(
            "singer",
            "singer-songwriter",
            "musician",
            "rapper",
            "songwriter",
            "guitarist",
            "pianist",
            "composer",
            "record producer",
            "drummer",
            "bassist",
            "vocalist"));

    private static final Map<String, Trade> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(t -> t.name().toLowerCase(Locale.ROOT), t -> t));

    private final Set<String> callings;

    Trade(Set<String> callings) {
        this.callings = callings;
    }

    /** The trade that a rule's subject names in lower case. */
    static Optional<Trade> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Whether the article's subject is known to be of this trade by what has been stated so far. */
    boolean isTopics(Statements stated) {
        return switch (this) {
            case ACTOR -> stated.isCalledFirst(callings, DIRECTOR.callings);
            case DIRECTOR -> stated.isCalledFirst(callings, ACTOR.callings);
            case PERFORMER, AUTHOR, MUSICIAN -> stated.isCalledOneOf(callings);
        };
    }
}
