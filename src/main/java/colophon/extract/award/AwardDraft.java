package colophon.extract.award;

import colophon.claim.PartialDate;
import colophon.extract.award.AwardResults.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What has been read of a line that names awards so far. Made for one line. */
final class AwardDraft {
    private final AwardNames awards;
    private final List<AwardEntry> entries = new ArrayList<>();
    final Honorees.Found waiting = new Honorees.Found();
    Honorees.Found honorees = new Honorees.Found();
    AwardTerm body;
    private AwardTerm award = AwardTerm.NONE;
    String category = "";
    Optional<Result> leading;
    Optional<Result> own = Optional.empty();
    Optional<Result> pending = Optional.empty();
    Optional<PartialDate> date;
    private boolean bodyHere;

    AwardDraft(AwardNames awards, AwardSetting setting) {
        this.awards = awards;
        body = setting.body();
        leading = setting.result();
        date = setting.date();
    }

    /** The awards read in full, in order. */
    List<AwardEntry> entries() {
        return entries;
    }

    boolean hasAward() {
        return !award.isEmpty() || bodyHere;
    }

    void lead(Result result) {
        leading = Optional.of(result);
    }

    /** A result before any award, or followed by a colon, is that of what follows; any other that of what precedes. */
    void result(Result result, LinePiece piece) {
        if (!hasAward() || piece.after() == ':' && !piece.bracketed()) {
            flush();
            leading = Optional.of(result);
        } else {
            own = Optional.of(result);
        }
    }

    void body(AwardTerm term) {
        if (!award.isEmpty()) {
            // "Best Picture, Silver Quill Awards": who gives it stands behind.
            if (body.isEmpty() || !bodyHere) {
                body = term;
                bodyHere = true;
            }
            return;
        }
        flush();
        body = term;
        bodyHere = true;
        date = Occasion.of(term.text()).date().or(() -> date);
        takePending();
    }

    void award(AwardTerm term) {
        if (isFamilyOf(term)) {
            body = award;
            bodyHere = true;
        } else if (!award.isEmpty()) {
            flush();
        }
        award = term;
        category = term.text();
        takePending();
    }

    /** "Silver Quill Award, Best Novel": the award named first is the one whose category follows. */
    private boolean isFamilyOf(AwardTerm term) {
        String first = award.text().toLowerCase(Locale.ROOT);
        return !award.isEmpty()
                && !bodyHere
                && own.isEmpty()
                && honorees.isEmpty()
                && category.equals(award.text())
                && (first.endsWith(" award") || first.endsWith(" awards"))
                && !awards.looksLikeCategory(award.text())
                && awards.looksLikeCategory(term.text());
    }

    private void takePending() {
        own = pending.or(() -> own);
        pending = Optional.empty();
    }

    void flush() {
        if (hasAward()) {
            honorees.addAll(waiting);
            waiting.clear();
            name().ifPresent(name -> entries.add(new AwardEntry(
                    name,
                    category,
                    own.or(() -> leading),
                    name.date().or(() -> date),
                    honorees.people(),
                    honorees.works(),
                    false)));
        }
        award = AwardTerm.NONE;
        category = "";
        own = Optional.empty();
        honorees = new Honorees.Found();
        bodyHere = false;
    }

    private Optional<AwardName> name() {
        AwardTerm full = new AwardTerm(category, award.target());
        if (award.isEmpty()) {
            return Optional.of(awards.name(body));
        }
        if (awards.isWhole(award.text())) {
            return Optional.of(awards.name(full));
        }
        if (!body.isEmpty()) {
            return Optional.of(awards.name(body, full));
        }
        return award.target().filter(awards::isAwardTitle).map(t -> awards.name(new AwardTerm(t, Optional.of(t))));
    }
}
