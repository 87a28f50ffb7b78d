package colophon.extract.prose;

import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.Value;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the years of other people's lives in brackets behind their names: "the poet Ada Renn (1901\u20131990)". */
final class OtherLives {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 115;

    private final Referents referents;
    private final Mentions mentions;
    private final Statements statements;
    private final Supplier<Evidence> evidence;

    OtherLives(Referents referents, Statements statements, Supplier<Evidence> evidence) {
        this.referents = referents;
        this.mentions = referents.mentions();
        this.statements = statements;
        this.evidence = evidence;
    }

    /** States the births and deaths that a sentence gives so. */
    void read() {
        for (Chunk chunk : mentions.chunks()) {
            boolean noted = mentions.sentence().isWord(chunk.to(), "(");
            if (noted
                    && chunk.sense() instanceof Sense.Name name
                    && name.text().indexOf(' ') > 0
                    && !isRuler(name.text())) {
                span(chunk).ifPresent(time -> referents.person(chunk).ifPresent(person -> state(person, time)));
            }
        }
    }

    /** A king or pope, whose years in brackets are those of a reign. */
    private static boolean isRuler(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    /** The span of years in the brackets behind a name, and nothing else in them. */
    private Optional<Sense.Time> span(Chunk name) {
        return mentions.at(name.to() + 1)
                .filter(c -> mentions.sentence().isWord(c.to(), ")"))
                .flatMap(c -> c.sense() instanceof Sense.Time time ? Optional.of(time) : Optional.empty())
                .filter(OtherLives::isLife);
    }

    private static boolean isLife(Sense.Time time) {
        int years = time.end().map(end -> end.year() - time.start().year()).orElse(0);
        return years >= SHORTEST && years <= LONGEST;
    }

    private void state(Mention person, Sense.Time time) {
        date(person, "P569", time.start());
        time.end().ifPresent(end -> date(person, "P570", end));
    }

    private void date(Mention person, String property, PartialDate date) {
        statements.state(person, property, new Value.Time<>(date), List.of(), evidence.get());
    }
}
