package colophon.extract.prose;

import java.util.Objects;

/**
 * What fills a slot once, or the next place of a list.
 *
 * @param bound the value
 * @param to the token after its last
 */
record Part(Bound bound, int to) {
    Part {
        Objects.requireNonNull(bound);
    }

    static Part of(Groups.Read read) {
        return new Part(Bound.Thing.of(read.mention()), read.to());
    }
}
