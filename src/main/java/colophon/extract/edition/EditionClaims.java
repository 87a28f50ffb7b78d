package colophon.extract.edition;

import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.value.Isbn;
import colophon.extract.value.Quantities;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Turns what an article says of an edition into claims about a thing of its own, as MODEL.md's "Editions and translations"
 * has it.
 */
public final class EditionClaims {
    private static final String KIND = "version, edition or translation";
    private static final String WRONG_NUMBER = "incorrect identifier value";

    private final Mention edition;
    private final Evidence evidence;
    private final ClaimSink claims;

    private EditionClaims(Mention edition, Evidence evidence, ClaimSink claims) {
        this.edition = edition;
        this.evidence = evidence;
        this.claims = claims;
    }

    /**
     * Gives the claims about an edition to the sink.
     *
     * @return the edition, for further claims about it
     */
    public static Mention emit(
            EditionFacts facts, Mention work, ExtractionContext context, Evidence evidence, ClaimSink claims) {
        String tag = facts.language().tag();
        Optional<Integer> year = facts.date().map(d -> d.year());
        Mention.Local edition =
                context.local("edition", tag, identity(facts), year, facts.title(), tag, EntityType.BOOK);
        new EditionClaims(edition, evidence, claims)
                .state(facts, work, context.article().source().language());
        return edition;
    }

    /** What makes two editions within one article the same: language, title, and number, or without one the year. */
    private static String identity(EditionFacts facts) {
        String year = facts.date().map(d -> String.valueOf(d.year())).orElse("");
        String number = facts.isbns().stream().findFirst().map(Isbn::thirteen).orElse(year);
        return facts.title() + "\n" + number;
    }

    private void state(EditionFacts facts, Mention work, String articleLanguage) {
        item("P31", Mention.named(KIND, EntityType.CONCEPT));
        item("P629", work);
        item("P407", facts.language().mention());
        title(facts, articleLanguage);
        facts.translators().forEach(person -> item("P655", person));
        facts.publishers().forEach(publisher -> item("P123", publisher));
        facts.date().ifPresent(date -> state("P577", new Value.Time<>(date), List.of(), Rank.NORMAL));
        facts.formats().forEach(format -> item("P437", format));
        facts.pages().ifPresent(this::pages);
        facts.others().forEach(credit -> item(credit.property(), credit.person()));
        facts.isbns().forEach(this::number);
    }

    private void title(EditionFacts facts, String articleLanguage) {
        List<Qualifier<Mention>> gloss = facts.gloss().stream()
                .map(words ->
                        new Qualifier<Mention>(PropertyId.of("P2441"), new Value.Monolingual<>(words, articleLanguage)))
                .toList();
        String tag = facts.language().tag();
        state("P1476", new Value.Monolingual<>(facts.title(), tag), gloss, Rank.NORMAL);
    }

    private void pages(int pages) {
        state("P1104", Quantities.count(BigDecimal.valueOf(pages)), List.of(), Rank.NORMAL);
    }

    /** A number whose check digit fails is kept, and said to be wrong. */
    private void number(Isbn isbn) {
        String property = isbn.isThirteen() ? "P212" : "P957";
        if (isbn.isValid()) {
            state(property, new Value.Plain<>(isbn.hyphenated()), List.of(), Rank.NORMAL);
            return;
        }
        Qualifier<Mention> reason = new Qualifier<>(
                PropertyId.of("P2241"), new Value.Item<>(Mention.named(WRONG_NUMBER, EntityType.CONCEPT)));
        state(property, new Value.Plain<>(isbn.text()), List.of(reason), Rank.DEPRECATED);
    }

    private void item(String property, Mention thing) {
        state(property, new Value.Item<>(thing), List.of(), Rank.NORMAL);
    }

    private void state(String property, Value<Mention> value, List<Qualifier<Mention>> qualifiers, Rank rank) {
        claims.accept(new Claim(edition, PropertyId.of(property), value, qualifiers, rank, evidence));
    }
}
