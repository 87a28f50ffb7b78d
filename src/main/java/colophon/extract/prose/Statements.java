package colophon.extract.prose;

import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.prose.rule.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Gives an article's claims to the sink, each once, and says of a work that only the article describes what it is. */
final class Statements {
    private final ClaimSink sink;
    private final Domains domains;
    private final Works works;
    private final Set<Mention> declared = new HashSet<>();
    private final Set<List<Object>> stated = new HashSet<>();
    private final Set<String> makers = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> characters = new HashSet<>();
    private Optional<Mention> performer = Optional.empty();
    private BooleanSupplier scores = () -> false;
    private final Set<String> occupations = new LinkedHashSet<>();
    private final Map<Mention, List<Mention>> authors = new HashMap<>();

    Statements(ClaimSink sink, Works works, Domains domains) {
        this.sink = sink;
        this.domains = domains;
        this.works = works;
    }

    /** States a claim of a rule for every value of its slot. */
    void state(Fit fit, Outcome.State outcome) {
        List<Qualifier<Mention>> qualifiers = new ArrayList<>();
        outcome.qualifiers()
                .forEach((property, slot) -> qualifier(fit, property, slot).ifPresent(qualifiers::add));
        for (Bound.Thing subject : fit.things(outcome.subject())) {
            if (outcome.value().startsWith("=")) {
                Mention value = Mention.named(outcome.value().substring(1).replace('_', ' '), EntityType.CONCEPT);
                state(subject.mention(), outcome.property(), new Value.Item<>(value), qualifiers, fit.evidence());
            } else {
                List<Qualifier<Mention>> all = new ArrayList<>(qualifiers);
                role(subject).ifPresent(all::add);
                values(fit, outcome, subject, all);
            }
        }
    }

    private void values(Fit fit, Outcome.State outcome, Bound.Thing subject, List<Qualifier<Mention>> qualifiers) {
        if (outcome.value().equals("Y")) {
            fit.openingDate()
                    .filter(d -> d.precision() == 9 && !subject.mention().equals(works.topic()))
                    .filter(d -> subject.mention().type() != EntityType.PLAY)
                    .ifPresent(d -> state(
                            subject.mention(), outcome.property(), new Value.Time<>(d), List.of(), fit.evidence()));
            return;
        }
        List<Bound> bounds = Set.of("S", "T", "F").contains(outcome.value())
                ? List.copyOf(fit.things(outcome.value()))
                : fit.slot(outcome.value());
        for (Bound bound : bounds) {
            value(bound, outcome.property()).ifPresent(value -> {
                List<Qualifier<Mention>> all = new ArrayList<>(qualifiers);
                role(bound).ifPresent(all::add);
                state(subject.mention(), outcome.property(), value, all, fit.evidence());
            });
        }
    }

    private Optional<Qualifier<Mention>> qualifier(Fit fit, String property, String slot) {
        if (slot.equals("Y")) {
            return fit.openingDate().map(d -> new Qualifier<>(PropertyId.of(property), new Value.Time<>(d)));
        }
        boolean end = slot.endsWith("-");
        return fit.slot(end ? slot.substring(0, slot.length() - 1) : slot).stream()
                .findFirst()
                .filter(b -> !end || b instanceof Bound.When w && w.end().isPresent())
                .flatMap(b -> b instanceof Bound.When w
                                && property.equals("P582")
                                && w.end().isPresent()
                        ? Optional.<Value<Mention>>of(new Value.Time<>(w.end().get()))
                        : qualifying(b, property))
                .map(v -> new Qualifier<>(PropertyId.of(property), v));
    }

    /** Names of characters are things of the article; other words stay words. */
    private Optional<Value<Mention>> qualifying(Bound bound, String property) {
        return bound instanceof Bound.Words words && (property.equals("P453") || property.equals("P674"))
                ? Optional.of(new Value.Item<>(character(words.text())))
                : value(bound);
    }

    /** A value of a property: names of characters are things of the article, running times are told in minutes. */
    private Optional<Value<Mention>> value(Bound bound, String property) {
        if (bound instanceof Bound.Words words && property.equals("P674")) {
            return Optional.of(new Value.Item<>(character(words.text())));
        }
        if (bound instanceof Bound.Number number && property.equals("P2047")) {
            return Optional.of(new Value.Quantity<>(
                    java.math.BigDecimal.valueOf(number.count()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Mention.named("minute", EntityType.UNIT))));
        }
        return value(bound);
    }

    private Optional<Qualifier<Mention>> role(Bound bound) {
        return bound instanceof Bound.Thing thing
                ? thing.role().map(role -> new Qualifier<>(PropertyId.of("P453"), new Value.Item<>(character(role))))
                : Optional.empty();
    }

    /** A character of the article's story. */
    Mention character(String name) {
        return works.character(name);
    }

    private static Optional<Value<Mention>> value(Bound bound) {
        return switch (bound) {
            case Bound.Thing thing -> Optional.of(new Value.Item<>(thing.mention()));
            case Bound.When when -> Optional.of(new Value.Time<>(when.start()));
            case Bound.Number number ->
                Optional.of(new Value.Quantity<>(
                        java.math.BigDecimal.valueOf(number.count()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            case Bound.Words words -> Optional.of(new Value.Plain<>(words.text()));
            case Bound.Award award -> Optional.empty();
            case Bound.Kind kind -> Optional.empty();
            case Bound.Calling calling -> Optional.empty();
            case Bound.Sum sum -> Optional.of(sum.quantity());
        };
    }

    /** States a claim whose value is a thing. */
    void item(Mention subject, String property, Mention value, Evidence evidence) {
        state(subject, property, new Value.Item<>(value), List.of(), evidence);
    }

    /** States a claim. */
    void state(
            Mention subject,
            String property,
            Value<Mention> value,
            List<Qualifier<Mention>> qualifiers,
            Evidence evidence) {
        if (value instanceof Value.Item<Mention> item && item.thing().equals(subject)) {
            return;
        }
        if (!domains.allow(property, subject.type()) || isScore(subject, property)) {
            return;
        }
        declare(subject, evidence);
        if (value instanceof Value.Item<Mention> item) {
            declare(item.thing(), evidence);
            if (item.thing().type() == EntityType.PERSON) {
                maker(item.thing().name());
            }
            if (property.equals("P674") && subject.equals(works.topic())) {
                characters.add(item.thing().name());
            }
            if (property.equals("P840") || property.equals("P915")) {
                places.add(item.thing().name());
            }
            if (property.equals("P106") && subject.equals(works.topic())) {
                occupations.add(item.thing().name());
            }
            if (property.equals("P175") && subject.equals(works.topic())) {
                performer = performer.or(() -> Optional.of(item.thing()));
            }
            if (property.equals("P50")) {
                authors.computeIfAbsent(subject, s -> new ArrayList<>()).add(item.thing());
            }
        }
        PropertyId id = PropertyId.of(property);
        if (stated.add(List.of(subject, id, value, qualifiers))) {
            sink.accept(new Claim(subject, id, value, qualifiers, Rank.NORMAL, evidence));
        }
    }

    /** Takes note of how to find out whether the article mostly speaks of operas and their like. */
    void scores(BooleanSupplier known) {
        scores = known;
    }

    /** Among operas a title of which no more is known is hardly by an author. */
    private boolean isScore(Mention subject, String property) {
        return property.equals("P50")
                && subject.type() == EntityType.CREATIVE_WORK
                && !subject.equals(works.topic())
                && scores.getAsBoolean();
    }

    /** Passes on a claim that another room has made. */
    void pass(Claim claim) {
        if (claim.rank() == Rank.NORMAL) {
            state(claim.subject(), claim.property().value(), claim.value(), claim.qualifiers(), claim.evidence());
        } else {
            declare(claim.subject(), claim.evidence());
            sink.accept(claim);
        }
    }

    /** Who performs the record that the article is about, where that has been stated, or the band that it is about. */
    Optional<Mention> performer() {
        return works.topic().type() == EntityType.MUSIC_GROUP ? Optional.of(works.topic()) : performer;
    }

    /** Whether the article's subject is called by one of some occupations before any of others. */
    boolean isCalledFirst(Set<String> names, Set<String> others) {
        for (String occupation : occupations) {
            if (names.contains(occupation) || others.contains(occupation)) {
                return names.contains(occupation);
            }
        }
        return false;
    }

    /** Whether the article's subject is called by one of these occupations. */
    boolean isCalledOneOf(Set<String> names) {
        for (String occupation : occupations) {
            if (names.contains(occupation)) {
                return true;
            }
        }
        return false;
    }

    /** Somebody is known to have made the work or played in it. */
    void maker(String name) {
        makers.add(name);
        makers.add(People.surname(name));
    }

    /** Whether a name is that of a person who made something, or that person's surname. */
    boolean isMaker(String name) {
        return makers.contains(name);
    }

    /** Whether a name is that of a character already stated, or a part of it. */
    boolean isCharacter(String name) {
        return characters.stream().anyMatch(c -> c.equals(name) || c.startsWith(name + " ") || c.endsWith(" " + name));
    }

    /** Whether a name is that of a place where something is set or was filmed. */
    boolean isPlace(String name) {
        return places.contains(name);
    }

    /** Whether somebody is known here as an author of a work. */
    boolean isAuthor(Mention person, Mention work) {
        return authors.getOrDefault(work, List.of()).contains(person);
    }

    /** Says what a work is that has no article of its own, and what it was made from. */
    void declare(Mention mention, Evidence evidence) {
        Optional<Works.Local> local = works.local(mention);
        if (local.isEmpty() || !declared.add(mention)) {
            return;
        }
        Mention kind = Mention.named(local.get().noun().label(), EntityType.CONCEPT);
        item(mention, "P31", kind, evidence);
        if (local.get().source()) {
            item(works.topic(), "P144", mention, evidence);
        } else {
            item(mention, "P144", works.topic(), evidence);
        }
        local.get().year().ifPresent(year -> state(mention, "P577", new Value.Time<>(year), List.of(), evidence));
    }
}
