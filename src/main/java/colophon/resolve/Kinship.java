package colophon.resolve;

import colophon.claim.EntityType;
import java.util.Collection;
import java.util.Optional;

/** Which kinds of thing can be the same thing: what specialises what, and what excludes what. */
final class Kinship {
    /** Kinds that exclude each other: nothing is a person and a place. Kinds outside these exclude nothing. */
    private enum Family {
        PERSON,
        WORK,
        PLACE,
        LANGUAGE,
        OPEN
    }

    /** Media that exclude each other: what one title names in two media is two works. */
    private enum Medium {
        PRINT,
        SCREEN,
        STAGE,
        SOUND,
        GAME,
        ART,
        OPEN
    }

    private Kinship() {}

    /** Whether the first kind says more than the second without contradicting it. */
    static boolean specialises(EntityType special, EntityType general) {
        return special != general
                && switch (general) {
                    case THING -> true;
                    case CREATIVE_WORK -> special.isWork();
                    case PLACE -> special == EntityType.COUNTRY;
                    case ORGANIZATION -> special == EntityType.MUSIC_GROUP || special == EntityType.PERIODICAL;
                    default -> false;
                };
    }

    /** Whether nothing can be of both kinds, a person and a work for example. */
    static boolean exclude(EntityType a, EntityType b) {
        Family one = family(a);
        Family other = family(b);
        return one != other && one != Family.OPEN && other != Family.OPEN;
    }

    /** Whether two works of one title are two works because they are in different media: the novel and its film. */
    static boolean differInMedium(EntityType a, EntityType b) {
        Medium one = medium(a);
        Medium other = medium(b);
        return one != other && one != Medium.OPEN && other != Medium.OPEN;
    }

    /** Whether a value of a kind contradicts every kind that a range allows; an empty range allows any. */
    static boolean isOutside(EntityType type, Collection<EntityType> range) {
        return !range.isEmpty()
                && family(type) != Family.OPEN
                && range.stream().noneMatch(allowed -> family(allowed) == family(type));
    }

    /** The word that titles of articles put in parentheses to tell a work of a kind from another of the same title. */
    static Optional<String> disambiguation(EntityType type) {
        return switch (medium(type)) {
            case PRINT -> Optional.of(type == EntityType.BOOK_SERIES ? "book series" : "book");
            case SCREEN -> Optional.of(screen(type));
            case STAGE -> Optional.of("play");
            case SOUND -> Optional.of(sound(type));
            case GAME -> Optional.of("video game");
            case ART, OPEN -> Optional.empty();
        };
    }

    private static String screen(EntityType type) {
        return switch (type) {
            case MOVIE -> "film";
            case MOVIE_SERIES -> "film series";
            default -> "TV series";
        };
    }

    private static String sound(EntityType type) {
        return switch (type) {
            case MUSIC_ALBUM -> "album";
            case RADIO_SERIES -> "radio series";
            default -> "song";
        };
    }

    private static Family family(EntityType type) {
        if (type.isWork()) {
            return Family.WORK;
        }
        return switch (type) {
            case PERSON, MUSIC_GROUP, CHARACTER -> Family.PERSON;
            case PLACE, COUNTRY -> Family.PLACE;
            case LANGUAGE -> Family.LANGUAGE;
            default -> Family.OPEN;
        };
    }

    private static Medium medium(EntityType type) {
        return switch (type) {
            case BOOK, SHORT_STORY, BOOK_SERIES, COMIC_STORY -> Medium.PRINT;
            case MOVIE, MOVIE_SERIES, TV_SERIES, TV_EPISODE -> Medium.SCREEN;
            case PLAY -> Medium.STAGE;
            case RADIO_SERIES, MUSIC_COMPOSITION, MUSIC_RECORDING, MUSIC_ALBUM -> Medium.SOUND;
            case VIDEO_GAME -> Medium.GAME;
            case VISUAL_ARTWORK -> Medium.ART;
            default -> Medium.OPEN;
        };
    }
}
