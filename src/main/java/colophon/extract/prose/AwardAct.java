package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.award.AwardClaims;
import colophon.extract.award.AwardFact;
import colophon.extract.award.AwardName;
import colophon.extract.award.AwardNames;
import colophon.extract.award.AwardTerm;
import colophon.extract.award.Outcome;
import colophon.extract.prose.mention.AwardPhrase;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * States awards. Slots: {@code A} awards, {@code B} the
 * award whose categories they are, {@code L} the name of a list or praise, {@code D} date, {@code W} the work it was for, {@code P}
 * recipients, {@code O} who confers it, {@code E} the occasion, {@code V} votes. Facts wait until the section ends, since
 * the votes for an award may stand in a later sentence.
 */
final class AwardAct implements Act {
    private static final WordSet FOR_PEOPLE = WordSet.of(
            "artist",
            "entertainer",
            "newcomer",
            "singer",
            "vocalist",
            "songwriter",
            "group",
            "duo",
            "lifetime",
            "career",
            "author",
            "writer",
            "honorary",
            "humanitarian",
            "band",
            "fellowship",
            "star");

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
            case "ranking" -> ranking(fit);
            default -> awards(fit, Outcome.valueOf(arguments.getFirst().toUpperCase(Locale.ROOT)));
        }
    }

    /** Gives the facts that waited to the sink. */
    void flush() {
        waiting.stream()
                .filter(fact -> waiting.stream().noneMatch(other -> isFullerThan(other, fact) || saysMore(other, fact)))
                .forEach(fact -> AwardClaims.emit(fact, statements::pass));
        waiting.clear();
    }

    private void awards(Fit fit, Outcome outcome) {
        if (fit.thing("S").filter(fit.around()::isDoubtful).isPresent()) {
            return;
        }
        String body = fit.slot("B").stream()
                .filter(b -> b instanceof Bound.Award)
                .map(b -> ((Bound.Award) b).phrase().body())
                .findFirst()
                .orElse(family(fit));
        List<Bound> named = fit.slot("A");
        for (Bound bound : named) {
            if (bound instanceof Bound.Award award) {
                AwardPhrase phrase = AwardTitles.refine(award, fit).phrase();
                body = phrase.body().isEmpty() ? body : phrase.body();
                boolean last = bound.equals(named.getLast());
                award(fit, outcome, award, body, last || named.size() < LONG_ROW);
            }
        }
    }

    /** "Nominated for five Dorn Awards, it won for Best Play": the awards before, whose category is named alone. */
    private static String family(Fit fit) {
        return fit.awardBefore()
                .filter(p -> fit.thing("O").isEmpty())
                .filter(AwardPhrase::plural)
                .filter(p -> p.category().isEmpty())
                .map(AwardPhrase::body)
                .orElse("");
    }

    /** In a row of so many awards "for" a work belongs to the last of them. */
    private static final int LONG_ROW = 3;

    private void award(Fit fit, Outcome outcome, Bound.Award bound, String body, boolean reasoned) {
        Bound.Award award = AwardTitles.refine(bound, fit);
        AwardPhrase phrase = award.phrase();
        Optional<Mention> occasion =
                fit.thing("E").or(() -> fit.around().occasion().map(AwardAct::event));
        String giver = body.isEmpty() ? occasion.map(Mention::name).orElse("") : body;
        Optional<Mention> namer = fit.thing("O").filter(o -> !phrase.category().isEmpty());
        boolean unnamed = phrase.plural() && phrase.category().isEmpty() || giver.isEmpty() && namer.isEmpty();
        if (unnamed) {
            return;
        }
        AwardName name = giver.isEmpty()
                ? AwardNames.standard().name(AwardTerm.of(phrase.category()))
                : name(phrase, giver, occasion.isPresent() && !body.isEmpty() ? occasion : Optional.empty());
        Optional<PartialDate> date = phrase.date()
                .or(() -> fit.date("D"))
                .or(name::date)
                .or(() -> familyDate(fit))
                .or(() -> fit.around().date())
                .or(fit::openingDate)
                .or(() -> occasion.flatMap(AwardAct::yearOf))
                .map(d -> PartialDate.of(d.year()));
        Optional<Mention> conferrer = fit.thing("O")
                .or(name::conferredBy)
                .or(() -> occasion.filter(o -> !isGala(o)).map(AwardAct::undated));
        add(fit, outcome, name, award.recipients(), reasoned, date, conferrer);
    }

    /** The year of the award that the rule parts from its category: "won the 1999 Dorn Award for Play of the Year". */
    private static Optional<PartialDate> familyDate(Fit fit) {
        return fit.slot("B").stream()
                .filter(b -> b instanceof Bound.Award)
                .flatMap(b -> ((Bound.Award) b).phrase().date().stream())
                .findFirst();
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
            boolean reasoned,
            Optional<PartialDate> date,
            Optional<Mention> conferrer) {
        List<Mention> recipients = new ArrayList<>(named);
        fit.things("P").forEach(p -> recipients.add(p.mention()));
        List<Mention> works = new ArrayList<>(
                fit.things("W").stream().map(Bound.Thing::mention).toList());
        Optional<Mention> subject = fit.thing("S").filter(s -> s.type() != EntityType.ORGANIZATION);
        if (subject.isPresent() && subject.get().type().isAgent()) {
            recipients.addFirst(subject.get());
            recipients.addAll(0, fit.around().fellows(subject.get()));
            if (works.isEmpty() && reasoned) {
                works.addAll(fit.around().works());
            }
            if (works.isEmpty()
                    && !isForPeople(name)
                    && this.works.topic().type().isWork()) {
                works.add(this.works.topic());
            }
        } else if (works.isEmpty()) {
            subject.ifPresent(works::add);
        }
        if (works.isEmpty() && subject.isEmpty()) {
            works.addAll(fit.around().works());
        }
        if (works.isEmpty() && !recipients.isEmpty()) {
            fact(fit, outcome, name, recipients, Optional.empty(), date, conferrer);
        }
        works.forEach(work -> fact(fit, outcome, name, recipients, Optional.of(work), date, conferrer));
    }

    private void fact(
            Fit fit,
            Outcome outcome,
            AwardName name,
            List<Mention> recipients,
            Optional<Mention> work,
            Optional<PartialDate> date,
            Optional<Mention> conferrer) {
        if (date.isEmpty() && waiting.stream().anyMatch(f -> isShortFor(f, name, outcome, work, recipients))) {
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

    /** Whether an award's name says that it is for somebody and for no certain work. */
    private static boolean isForPeople(AwardName name) {
        return List.of(name.name().toLowerCase(Locale.ROOT).split("[\\s-]+")).stream()
                .anyMatch(FOR_PEOPLE::contains);
    }

    private static Mention event(String name) {
        return Mention.named(name, EntityType.EVENT);
    }

    private static Optional<PartialDate> yearOf(Mention occasion) {
        return AwardNames.standard().name(AwardTerm.of(occasion.name())).date();
    }

    /** The page an award is linked to, unless that is a list of its winners. */
    private static Optional<String> page(AwardPhrase phrase) {
        return phrase.link().filter(title -> !title.startsWith("List of "));
    }

    /** "The 1986 Quill Awards" confer nothing: they are a ceremony of whoever does. */
    private static boolean isGala(Mention occasion) {
        return occasion.name().endsWith(" Awards");
    }

    /** "2009 Larkmoor Film Festival" is held by the festival of that name. */
    private static Mention undated(Mention occasion) {
        String name = occasion.name().replaceFirst("^[0-9]{4} ", "");
        return Mention.named(name, occasion.type());
    }

    /** Whether a name is but a shorter way to write that of an award already stated of the same work. */
    private static boolean isShortFor(
            AwardFact fact, AwardName name, Outcome outcome, Optional<Mention> work, List<Mention> recipients) {
        return fact.outcome() == outcome
                && fact.work().equals(work)
                && fact.recipients().containsAll(recipients)
                && List.of(fact.award().toLowerCase(Locale.ROOT).split("\\s+"))
                        .containsAll(
                                List.of(name.name().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    /** Whether two facts of one sentence are the same, and this one has the award with its category. */
    private static boolean isFullerThan(AwardFact fact, AwardFact other) {
        return fact.evidence().span().equals(other.evidence().span())
                && fact.outcome() == other.outcome()
                && fact.recipients().equals(other.recipients())
                && fact.award().length() > other.award().length()
                && fact.award().startsWith(other.award() + " for ");
    }

    /** Whether two facts of one sentence are the same but that this one tells who confers it or when it was. */
    private static boolean saysMore(AwardFact fact, AwardFact other) {
        boolean same = fact.evidence().span().equals(other.evidence().span())
                && fact.outcome() == other.outcome()
                && fact.award().equals(other.award())
                && fact.recipients().equals(other.recipients())
                && fact.work().equals(other.work());
        boolean more = fact.date().isPresent() && other.date().isEmpty()
                || fact.conferredBy().isPresent() && other.conferredBy().isEmpty();
        boolean less = fact.date().isEmpty() && other.date().isPresent()
                || fact.conferredBy().isEmpty() && other.conferredBy().isPresent();
        return same && more && !less;
    }

    /** "an award she had won in 1989 for W": the award named before, the year of this clause. */
    private void before(Fit fit, AwardPhrase phrase) {
        if (phrase.body().isEmpty()) {
            return;
        }
        AwardName name = name(phrase, phrase.body(), Optional.empty());
        add(fit, Outcome.WON, name, List.of(), false, fit.date("D"), name.conferredBy());
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
                        false,
                        date,
                        fit.thing("O").or(() -> fit.thing("S").filter(s -> s.type() == EntityType.ORGANIZATION)));
            }
        }
    }

    /** A place in a list of the best, with the year it was made where the sentence tells it. */
    private void ranking(Fit fit) {
        Optional<Mention> honoree = fit.thing("S");
        for (Bound bound : fit.slot("L")) {
            if (bound instanceof Bound.Words words && honoree.isPresent()) {
                Optional<PartialDate> date = fit.date("D")
                        .or(() -> fit.around().date())
                        .or(fit::openingDate)
                        .map(d -> PartialDate.of(d.year()));
                boolean person = honoree.get().type().isAgent();
                waiting.add(new AwardFact(
                        words.text(),
                        Optional.empty(),
                        Outcome.WON,
                        person ? List.of(honoree.get()) : List.of(),
                        person ? Optional.empty() : honoree,
                        date,
                        fit.thing("O"),
                        Optional.empty(),
                        fit.evidence()));
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
