package colophon.extract.prose;

import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.prose.mention.AwardPhrase;
import colophon.extract.prose.rule.Automaton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A rule that fits a sentence and that no guard holds back.
 *
 * @param match where it fits
 * @param subject what the pattern is said of; empty for rules without one
 * @param awardBefore the award named last before the pattern
 * @param evidence the sentence, with the rule's name
 * @param topic what the article is about
 * @param film the film that the article or its section is about, made known when it is asked for
 * @param openingDate the date that the sentence begins with
 * @param around what stands around the match
 */
record Fit(
        Automaton.Match<List<Bound>> match,
        Optional<Mention> subject,
        Optional<AwardPhrase> awardBefore,
        Evidence evidence,
        Mention.Page topic,
        Supplier<Optional<Mention>> film,
        Optional<PartialDate> openingDate,
        Circumstances around) {
    Fit {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(awardBefore);
    }

    /** What fills a slot; empty where the pattern's optional part is missing. */
    List<Bound> slot(String name) {
        Automaton.Filled<List<Bound>> filled = match.slots().get(name);
        return filled == null ? List.of() : filled.value();
    }

    /** The things of a slot; of {@code T} the article's subject, of {@code F} the film it tells of, of {@code S} what the pattern is said of. */
    List<Bound.Thing> things(String name) {
        if (name.equals("T")) {
            return List.of(Bound.Thing.of(topic));
        }
        if (name.equals("F") && !match.slots().containsKey("F")) {
            return film.get().map(Bound.Thing::of).stream().toList();
        }
        if (name.equals("S") && !match.slots().containsKey("S")) {
            return subject.map(Bound.Thing::of).stream().toList();
        }
        return slot(name).stream()
                .filter(b -> b instanceof Bound.Thing)
                .map(b -> (Bound.Thing) b)
                .toList();
    }

    /** The first thing of a slot. */
    Optional<Mention> thing(String name) {
        return things(name).stream().findFirst().map(Bound.Thing::mention);
    }

    /** The date of a slot. */
    Optional<PartialDate> date(String name) {
        return slot(name).stream()
                .filter(b -> b instanceof Bound.When)
                .map(b -> ((Bound.When) b).start())
                .findFirst();
    }
}
