package colophon.extract.prose;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.award.AwardClaims;
import colophon.extract.award.AwardFact;
import colophon.extract.award.AwardName;
import colophon.extract.award.AwardNames;
import colophon.extract.award.AwardTerm;
import colophon.extract.award.Outcome;
import colophon.extract.prose.mention.AwardPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * States awards. Slots: {@code A} awards, {@code B} the
 * award whose categories they are, {@code L} the name of a list or praise, {@code D} date, {@code W} the work it was for, {@code P}
 * recipients, {@code O} who confers it, {@code E} the occasion, {@code V} votes. Facts wait until the section ends, since
 * the votes for an award may stand in a later sentence.
 */
final class AwardAct implements Act {
    private final Statements statements;
    private final Works works;
    private final List<AwardFact> waiting = new ArrayList<>();

    AwardAct(Statements statements, Works works) {
        this.statements = statements;
        this.works = works;
    }

    @Override
    public void perform(Fit fit, List<String> arguments) {
        switch (arguments.getFirst()) {
            case "votes" -> votes(fit);
            case "before" -> fit.awardBefore().ifPresent(phrase -> before(fit, phrase));
            case "list", "listing" -> list(fit);
            default -> awards(fit, Outcome.valueOf(arguments.getFirst().toUpperCase(java.util.Locale.ROOT)));
        }
    }

    /** Gives the facts that waited to the sink. */
    void flush() {
        waiting.forEach(fact -> AwardClaims.emit(fact, statements::pass));
        waiting.clear();
    }

    private void awards(Fit fit, Outcome outcome) {
        String body = fit.slot("B").stream()
                .filter(b -> b instanceof Bound.Award)
                .map(b -> ((Bound.Award) b).phrase().body())
                .findFirst()
                .orElse("");
        for (Bound bound : fit.slot("A")) {
            if (bound instanceof Bound.Award award) {
                AwardPhrase phrase = award.phrase();
                body = phrase.body().isEmpty() ? body : phrase.body();
                award(fit, outcome, award, body);
            }
        }
    }

    private void award(Fit fit, Outcome outcome, Bound.Award award, String body) {
        AwardPhrase phrase = award.phrase();
        Optional<Mention> occasion = fit.thing("E");
        String giver = body.isEmpty() ? occasion.map(Mention::name).orElse("") : body;
        boolean unnamed = phrase.plural() && phrase.category().isEmpty() || giver.isEmpty();
        if (unnamed) {
            return;
        }
        AwardName name = name(phrase, giver, occasion.isPresent() && !body.isEmpty() ? occasion : Optional.empty());
        Optional<PartialDate> date = phrase.date()
                .or(() -> fit.date("D"))
                .or(name::date)
                .or(fit::openingDate)
                .map(d -> PartialDate.of(d.year()));
        Optional<Mention> conferrer = fit.thing("O").or(name::conferredBy).or(() -> occasion.map(AwardAct::undated));
        add(fit, outcome, name, award.recipients(), date, conferrer);
    }

    private static AwardName name(AwardPhrase phrase, String giver, Optional<Mention> occasion) {
        if (occasion.isPresent() && phrase.category().isEmpty()) {
            return AwardNames.standard()
                    .name(AwardTerm.of(occasion.get().name()), new AwardTerm(phrase.body(), page(phrase)));
        }
        return phrase.category().isEmpty()
                ? AwardNames.standard().name(new AwardTerm(giver, page(phrase)))
                : AwardNames.standard().name(AwardTerm.of(giver), new AwardTerm(phrase.category(), page(phrase)));
    }

    private void add(
            Fit fit,
            Outcome outcome,
            AwardName name,
            List<Mention> named,
            Optional<PartialDate> date,
            Optional<Mention> conferrer) {
        List<Mention> recipients = new ArrayList<>(named);
        fit.things("P").forEach(p -> recipients.add(p.mention()));
        Optional<Mention> work = fit.thing("W");
        Optional<Mention> subject = fit.thing("S").filter(s -> s.type() != colophon.claim.EntityType.ORGANIZATION);
        if (subject.isPresent() && subject.get().type().isAgent()) {
            recipients.addFirst(subject.get());
            work = work.or(() -> works.topic().type().isWork() ? Optional.of(works.topic()) : Optional.empty());
        } else if (work.isEmpty()) {
            work = subject;
        }
        if (recipients.isEmpty() && work.isEmpty()) {
            return;
        }
        Optional<Mention> about = work;
        if (date.isEmpty() && waiting.stream().anyMatch(f -> isShortFor(f, name, outcome, about))) {
            return;
        }
        work.ifPresent(w -> statements.declare(w, fit.evidence()));
        waiting.add(new AwardFact(
                name.name(),
                name.title(),
                outcome,
                recipients.stream().distinct().toList(),
                work,
                date,
                conferrer.filter(c -> !c.name().equals(name.name())),
                Optional.empty(),
                fit.evidence()));
    }

    /** The page an award is linked to, unless that is a list of its winners. */
    private static Optional<String> page(AwardPhrase phrase) {
        return phrase.link().filter(title -> !title.startsWith("List of "));
    }

    /** "2009 Larkmoor Film Festival" is held by the festival of that name. */
    private static Mention undated(Mention occasion) {
        String name = occasion.name().replaceFirst("^[0-9]{4} ", "");
        return Mention.named(name, occasion.type());
    }

    /** Whether a name is but a shorter way to write that of an award already stated of the same work. */
    private static boolean isShortFor(AwardFact fact, AwardName name, Outcome outcome, Optional<Mention> work) {
        List<String> words =
                List.of(fact.award().toLowerCase(java.util.Locale.ROOT).split("\\s+"));
        return fact.outcome() == outcome
                && fact.work().equals(work)
                && words.containsAll(
                        List.of(name.name().toLowerCase(java.util.Locale.ROOT).split("\\s+")));
    }

    /** "an award she had won in 1989 for W": the award named before, the year of this clause. */
    private void before(Fit fit, AwardPhrase phrase) {
        if (phrase.body().isEmpty()) {
            return;
        }
        AwardName name = name(phrase, phrase.body(), Optional.empty());
        add(fit, Outcome.WON, name, List.of(), fit.date("D"), name.conferredBy());
        Optional<Mention> winner = fit.thing("P").filter(p -> statements.isAuthor(p, works.topic()));
        fit.thing("W").ifPresent(work -> winner.ifPresent(p -> statements.item(work, "P50", p, fit.evidence())));
    }

    /** A list or praise whose words are its name. */
    private void list(Fit fit) {
        for (Bound bound : fit.slot("L")) {
            if (bound instanceof Bound.Words words) {
                Optional<PartialDate> date = fit.date("D").or(() -> lastYear(words.text()));
                AwardName name = new AwardName(words.text(), Optional.empty(), Optional.empty(), date);
                add(
                        fit,
                        Outcome.WON,
                        name,
                        List.of(),
                        date,
                        fit.thing("O")
                                .or(() -> fit.thing("S")
                                        .filter(s -> s.type() == colophon.claim.EntityType.ORGANIZATION)));
            }
        }
    }

    private static Optional<PartialDate> lastYear(String text) {
        String[] words = text.split("\\s+");
        String last = words[words.length - 1];
        boolean span = words.length > 2 && words[words.length - 2].equals("to");
        return !span && last.matches("(1[4-9]|20)[0-9]{2}")
                ? Optional.of(PartialDate.of(Integer.parseInt(last)))
                : Optional.empty();
    }

    private void votes(Fit fit) {
        if (waiting.isEmpty()) {
            return;
        }
        AwardFact last = waiting.removeLast();
        Optional<Integer> votes = fit.slot("V").stream()
                .filter(b -> b instanceof Bound.Number)
                .map(b -> Math.toIntExact(Math.min(Integer.MAX_VALUE, ((Bound.Number) b).count())))
                .findFirst();
        waiting.add(new AwardFact(
                last.award(),
                last.awardTitle(),
                last.outcome(),
                last.recipients(),
                last.work(),
                last.date(),
                last.conferredBy(),
                votes,
                last.evidence()));
    }
}
