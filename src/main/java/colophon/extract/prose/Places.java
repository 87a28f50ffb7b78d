package colophon.extract.prose;

import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.Optional;

/** Tells a place that another lies in ("Carrow Lane in the Dorn area of Leeds", "Leeds, Yorkshire") from the next of a list. */
final class Places {
    private static final int DEEPEST = 3;
    private static final WordSet AREAS = WordSet.of(
            "area",
            "district",
            "suburb",
            "section",
            "region",
            "part",
            "borough",
            "neighborhood",
            "neighbourhood",
            "town",
            "village",
            "city");
    private static final WordSet COMPASS =
            WordSet.of("west", "east", "north", "south", "central", "western", "eastern", "northern", "southern");

    private final Mentions mentions;
    private final Sentence sentence;

    Places(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /** The end of what a place that ended at a token lies in; the token itself where nothing is said of that. */
    int containerEnd(int at) {
        int end = at;
        for (int i = 0; i < DEEPEST; i++) {
            int next = containerStart(end);
            Optional<Chunk> outer = next > end ? mentions.at(next) : Optional.empty();
            if (outer.isEmpty() || !isName(next) || isListed(end, outer.get().to())) {
                return end;
            }
            end = outer.get().to();
        }
        return end;
    }

    private int containerStart(int at) {
        int i = at;
        if (sentence.isWord(i, "in") || sentence.isWord(i, ",") || sentence.isWord(i, "near")) {
            i++;
        } else if (AREAS.has(lower(i)) && sentence.isWord(i + 1, "of")) {
            i += 2;
        } else {
            return at;
        }
        i = sentence.isWord(i, "the") ? i + 1 : i;
        boolean compass = COMPASS.has(lower(i)) && !sentence.token(i).isCapital();
        return compass ? i + 1 : i;
    }

    /** Whether a comma before a name and what follows the name show a list of places rather than one in another. */
    private boolean isListed(int comma, int to) {
        if (!sentence.isWord(comma, ",")) {
            return false;
        }
        int next = sentence.isWord(to, ",") ? to + 1 : to;
        boolean and = sentence.isWord(next, "and") || sentence.isWord(next, "or") || sentence.isWord(next, "&");
        return and && isName(next + 1) || sentence.isWord(to, ",") && isName(to + 1);
    }

    private boolean isName(int at) {
        return mentions.at(at).filter(c -> c.sense() instanceof Sense.Name).isPresent();
    }

    private String lower(int i) {
        return i < sentence.size() ? sentence.token(i).lower() : "";
    }
}
