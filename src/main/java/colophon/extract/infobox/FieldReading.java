package colophon.extract.infobox;

import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Span;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** One field while it is read: where its claims go, and what is told of those of its words that give none. */
final class FieldReading {
    private final ExtractionContext context;
    private final BoxSubject box;
    private final Infobox.Field field;
    private final FieldRule rule;
    private final ClaimSink claims;
    private final TreeSet<PropertyId> stated = new TreeSet<>();
    private final List<FieldOutcome> losses = new ArrayList<>();
    private final ValueTrace trace = new ValueTrace();

    FieldReading(ExtractionContext context, BoxSubject box, Infobox.Field field, FieldRule rule, ClaimSink claims) {
        this.context = Objects.requireNonNull(context);
        this.box = Objects.requireNonNull(box);
        this.field = Objects.requireNonNull(field);
        this.rule = Objects.requireNonNull(rule);
        this.claims = Objects.requireNonNull(claims);
    }

    ExtractionContext context() {
        return context;
    }

    BoxSubject box() {
        return box;
    }

    FieldRule rule() {
        return rule;
    }

    Passage value() {
        return field.value();
    }

    /** The lines of the value that hold anything. */
    List<Passage> lines() {
        List<Passage> lines = field.lines().isEmpty() ? List.of(field.value()) : field.lines();
        return lines.stream()
                .map(Passage::strip)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** States the rule's properties of the box's subject. */
    @SafeVarargs
    final void state(Value<Mention> value, Qualifier<Mention>... qualifiers) {
        rule.properties().forEach(property -> state(box.subject(), property, value, Arrays.asList(qualifiers)));
    }

    /** States that a thing is the rule's value. */
    void state(Mention thing) {
        state(new Value.Item<>(thing));
    }

    /** States something of any subject. */
    void state(Mention subject, PropertyId property, Value<Mention> value, List<Qualifier<Mention>> qualifiers) {
        state(new Claim(subject, property, value, qualifiers, Rank.NORMAL, context.evidence(span(), ruleId())));
    }

    /** States something that the article says and that is known to be wrong, with the reason. */
    void deprecate(Mention subject, PropertyId property, Value<Mention> value, String reason) {
        Qualifier<Mention> why =
                new Qualifier<>(PropertyId.of("P2241"), new Value.Item<>(Mention.named(reason, EntityType.CONCEPT)));
        state(new Claim(subject, property, value, List.of(why), Rank.DEPRECATED, context.evidence(span(), ruleId())));
    }

    private void state(Claim claim) {
        stated.add(claim.property());
        trace.add(claim);
        claims.accept(claim);
    }

    /** Takes claims made by others from this field's words. */
    ClaimSink sink() {
        return this::state;
    }

    String ruleId() {
        return "infobox." + rule.field();
    }

    /** The place of the row. */
    Span span() {
        return field.span();
    }

    /** Notes that some words should have become a claim and did not. */
    void reject(Passage words, String reason) {
        losses.add(outcome(words, Fate.REJECTED, reason));
    }

    /** Notes that some words have no typed form. */
    void keep(Passage words, String reason) {
        losses.add(outcome(words, Fate.KEPT, reason));
    }

    /** Writes what became of the field into the account. */
    void settle() {
        if (!stated.isEmpty()) {
            String properties =
                    String.join(" ", stated.stream().map(PropertyId::value).toList());
            context.account().record(outcome(field.value(), Fate.TYPED, properties));
            keepUntraced();
        }
        if (stated.isEmpty() && losses.isEmpty()) {
            losses.add(outcome(field.value(), Fate.REJECTED, "no " + rule.reader() + " found in it"));
        }
        losses.forEach(context.account()::record);
    }

    /** Notes the lines of a value of several of which nothing became a claim and nothing else was told. */
    private void keepUntraced() {
        List<Passage> lines = lines();
        if (lines.size() < 2) {
            return;
        }
        for (Passage line : lines) {
            boolean told = losses.stream().anyMatch(loss -> loss.span().overlaps(line.span()));
            if (!told && !trace.isIn(line)) {
                keep(line, "a note, or the same again: nothing of it is a value of its own");
            }
        }
    }

    private FieldOutcome outcome(Passage words, Fate fate, String reason) {
        return new FieldOutcome("infobox", field.label().text(), words.text(), words.span(), fate, reason);
    }

    /** The words of another field of the same box. */
    Optional<Passage> sibling(String name) {
        return box.field(name).map(Infobox.Field::value);
    }
}
