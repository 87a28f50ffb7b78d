package colophon.extract.prose;

import colophon.article.Span;
import colophon.claim.Claim;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.rule.Automaton;
import colophon.extract.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Follows a reading, for explaining it; costs nothing where nobody asks. */
final class Trace {
    private final boolean on;
    private final Map<Span, Draft> sentences = new LinkedHashMap<>();
    private final List<Claim> fresh = new ArrayList<>();

    /** A sentence and what is known of its reading so far. */
    private record Draft(Sentence sentence, String section, List<Explanation.Named> mentions, List<Tried> tried) {
        Explanation explanation() {
            return new Explanation(
                    sentence.passage().text(),
                    sentence.span(),
                    section,
                    mentions,
                    tried.stream().map(Tried::fit).toList());
        }
    }

    /** A rule that fitted; its claims can come later, when more of the section is read. */
    private record Tried(String rule, String words, Optional<String> heldBack, List<Claim> claims) {
        Explanation.RuleFit fit() {
            boolean nothing = heldBack.isEmpty() && claims.isEmpty();
            return new Explanation.RuleFit(
                    rule, words, nothing ? Optional.of("it states nothing new here") : heldBack, claims);
        }
    }

    private Trace(boolean on) {
        this.on = on;
    }

    /** A trace that follows. */
    static Trace on() {
        return new Trace(true);
    }

    /** A trace that does not. */
    static Trace off() {
        return new Trace(false);
    }

    /** Whether it follows. */
    boolean isOn() {
        return on;
    }

    /** Begins a sentence. */
    void sentence(Mentions mentions, SectionRole role) {
        if (!on) {
            return;
        }
        settle();
        Sentence sentence = mentions.sentence();
        List<Explanation.Named> named = mentions.chunks().stream()
                .map(c -> new Explanation.Named(
                        sentence.words(c.from(), c.to()),
                        c.sense().getClass().getSimpleName().toLowerCase(Locale.ROOT)))
                .toList();
        sentences.put(
                sentence.span(), new Draft(sentence, role.name().toLowerCase(Locale.ROOT), named, new ArrayList<>()));
    }

    /** Takes a claim that was stated. */
    void claim(Claim claim) {
        if (on) {
            fresh.add(claim);
        }
    }

    /** A rule fits and is about to state something. */
    void trying() {
        settle();
    }

    /** A rule fitted and was held back. */
    void heldBack(Automaton.Match<?> match, Sentence sentence, String why) {
        add(match, sentence, Optional.of(why));
    }

    /** A rule fitted and stated what was taken since {@link #trying}. */
    void stated(Automaton.Match<?> match, Sentence sentence) {
        add(match, sentence, Optional.empty());
    }

    private void add(Automaton.Match<?> match, Sentence sentence, Optional<String> heldBack) {
        Draft draft = on ? sentences.get(sentence.span()) : null;
        if (draft != null) {
            List<Claim> claims = new ArrayList<>(heldBack.isPresent() ? List.of() : fresh);
            fresh.removeAll(claims);
            draft.tried().add(new Tried(match.rule().id(), sentence.words(match.from(), match.to()), heldBack, claims));
        }
    }

    /** Gives claims that came otherwise than by a rule's fit, or later, to the sentence that says them. */
    private void settle() {
        for (Claim claim : fresh) {
            Draft draft = sentences.get(claim.evidence().span());
            if (draft != null) {
                tried(draft, claim.evidence().rule()).claims().add(claim);
            }
        }
        fresh.clear();
    }

    private static Tried tried(Draft draft, String rule) {
        return draft.tried().stream()
                .filter(t -> t.rule().equals(rule) && t.heldBack().isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    String words = draft.sentence().passage().text();
                    Tried other = new Tried(rule, words, Optional.empty(), new ArrayList<>());
                    draft.tried().add(other);
                    return other;
                });
    }

    /** All sentences in reading order. */
    List<Explanation> explanations() {
        settle();
        return sentences.values().stream().map(Draft::explanation).toList();
    }
}
