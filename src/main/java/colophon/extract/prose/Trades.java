package colophon.extract.prose;

import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Sense;
import java.util.Map;
import java.util.Optional;

/** What the words before a name say that somebody makes of a work that others write: its music or its pictures. */
final class Trades {
    private static final Map<String, String> TRADES = Map.of(
            "composer", "composer",
            "illustrator", "artist",
            "artist", "artist",
            "cartoonist", "artist",
            "comics artist", "artist",
            "painter", "artist");

    private Trades() {}

    /** The trade of a name's owner; empty for writers and where nothing is said. */
    static Optional<String> of(Chunk chunk) {
        return chunk.sense() instanceof Sense.Name name
                ? name.role().occupations().stream()
                        .filter(TRADES::containsKey)
                        .findFirst()
                        .map(TRADES::get)
                : Optional.empty();
    }
}
