package colophon.extract.prose;

import colophon.claim.Mention;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.value.WordSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the last sentences spoke of, and so what "it", "he" and "that year" mean in the next. Used for one article. */
final class Spoken {
    private static final WordSet ASIDES =
            WordSet.of("of", "during", "after", "since", "like", "than", "before", "from", "on");

    private final People people;
    private final Works works;
    private Optional<Integer> lastYear = Optional.empty();

    Spoken(People people, Works works) {
        this.people = people;
        this.works = works;
    }

    /** The year named last. */
    Optional<Integer> lastYear() {
        return lastYear;
    }

    /**
     * What a sentence began with is what "it" and "he" mean in the next.
     *
     * @param real whether it is told of the world and not of a story, whose people are not those that the article goes on about
     */
    void remember(Referents referents, boolean real) {
        Mentions mentions = referents.mentions();
        boolean spoken = false;
        boolean titled = false;
        for (Chunk chunk : mentions.chunks()) {
            titled |= chunk.sense() instanceof Sense.Title;
            if (chunk.sense() instanceof Sense.Time time) {
                lastYear = Optional.of(time.start().year());
            } else if (!spoken) {
                speakOf(chunk, referents, real);
                spoken = true;
            }
        }
        if (titled && !works.topic().type().isWork() && !takesUp(referents)) {
            works.named(titles(mentions, referents), isAside(mentions));
        }
    }

    /** "In this film he played a doctor, as in \"Salt Road\"": the sentence goes on about the work named before it. */
    private boolean takesUp(Referents referents) {
        Optional<Mention> last = works.lastTitled();
        return last.isPresent()
                && referents.mentions().chunks().stream()
                        .filter(c ->
                                c.sense() instanceof Sense.Kind k && k.phrase().isDefinite())
                        .flatMap(c -> referents.work(c).stream())
                        .anyMatch(last.get()::equals);
    }

    private static Set<Mention> titles(Mentions mentions, Referents referents) {
        Set<Mention> titles = new HashSet<>();
        for (Chunk chunk : mentions.chunks()) {
            if (chunk.sense() instanceof Sense.Title) {
                referents.work(chunk).ifPresent(titles::add);
            }
        }
        return titles;
    }

    /** Whether the only title of a sentence stands where it is hardly what the next goes on about: "during \"Salt Road\"". */
    private static boolean isAside(Mentions mentions) {
        return mentions.chunks().stream()
                .filter(c -> c.sense() instanceof Sense.Title && c.from() > 0)
                .anyMatch(
                        c -> ASIDES.has(mentions.sentence().token(c.from() - 1).lower()));
    }

    private void speakOf(Chunk chunk, Referents referents, boolean real) {
        Optional<Mention> work = referents.work(chunk).filter(works::isKnown);
        Optional<Mention> person = referents.person(chunk);
        person.filter(p -> real).ifPresent(people::speakOf);
        if (work.isPresent()) {
            works.speakOf(work.get());
        } else if (!(chunk.sense() instanceof Sense.Pronoun) && person.isEmpty()) {
            Optional<Mention> taken = takenUp(chunk, referents);
            works.speakOfOther();
            taken.or(() -> referents.mentions().chunks().stream()
                            .flatMap(c -> referents.work(c).stream())
                            .filter(works::isKnown)
                            .findFirst())
                    .ifPresent(works::speakOf);
        }
    }

    /** "Long thought to be one of her first books, it is": the words before the comma only lead to what the sentence is about. */
    private Optional<Mention> takenUp(Chunk first, Referents referents) {
        Mentions mentions = referents.mentions();
        return mentions.chunks().stream()
                .filter(c -> first.sense() instanceof Sense.Name
                        && c.sense() instanceof Sense.Pronoun p
                        && p.word().equals("it")
                        && mentions.sentence().isWord(c.from() - 1, ","))
                .findFirst()
                .flatMap(c -> works.lastSpokenOf());
    }
}
