package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.Value;
import colophon.extract.Topic;
import colophon.extract.prose.mention.KindPhrase;
import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States what the first sentence says by its noun: "a 1977 American science fiction novel". Slot {@code K} is the noun. */
final class LeadAct implements Act {
    /** What "by" means behind the noun of a work, by the type of work. */
    private static final Map<EntityType, String> MAKERS = Map.of(
            EntityType.BOOK, "P50",
            EntityType.SHORT_STORY, "P50",
            EntityType.BOOK_SERIES, "P50",
            EntityType.COMIC_STORY, "P50",
            EntityType.PLAY, "P50",
            EntityType.MOVIE, "P57",
            EntityType.MUSIC_ALBUM, "P175",
            EntityType.MUSIC_COMPOSITION, "P175",
            EntityType.MUSIC_RECORDING, "P175");

    private static final WordSet MUSIC = WordSet.of(
            "opera",
            "ballet",
            "operetta",
            "chamber opera",
            "comic opera",
            "musical composition",
            "symphonic poem",
            "symphony",
            "oratorio",
            "cantata");

    private final Statements statements;
    private final Topic topic;

    LeadAct(Statements statements, Topic topic) {
        this.statements = statements;
        this.topic = topic;
    }

    @Override
    public void perform(Fit fit, List<String> arguments) {
        Optional<Mention> work = fit.thing("S");
        if (work.isEmpty()) {
            return;
        }
        if (arguments.contains("maker")) {
            maker(fit, work.get());
            return;
        }
        fit.slot("K").stream()
                .filter(b -> b instanceof Bound.Kind)
                .map(b -> ((Bound.Kind) b).phrase())
                .filter(k -> fits(k, work.get()))
                .forEach(k -> describe(fit, work.get(), k));
    }

    private static boolean fits(KindPhrase phrase, Mention work) {
        return phrase.noun().type() == work.type() || work.type() == EntityType.CREATIVE_WORK;
    }

    private void describe(Fit fit, Mention work, KindPhrase kind) {
        kind.year()
                .ifPresent(year -> statements.state(work, "P577", new Value.Time<>(year), List.of(), fit.evidence()));
        for (String genre : kind.genres()) {
            statements.item(work, "P136", Mention.named(genre, EntityType.CONCEPT), fit.evidence());
        }
        for (String country : kind.countries()) {
            statements.item(work, "P495", Mention.named(country, EntityType.COUNTRY), fit.evidence());
        }
    }

    private void maker(Fit fit, Mention work) {
        String property = isMusic(work) ? "P86" : MAKERS.get(work.type());
        if (property != null) {
            fit.things("P").forEach(p -> statements.item(work, property, p.mention(), fit.evidence()));
        }
    }

    /** An opera is by who composed it. */
    private boolean isMusic(Mention work) {
        return (work.type() == EntityType.PLAY || work.type() == EntityType.MUSIC_COMPOSITION)
                && work.equals(topic.subject())
                && topic.kind().filter(MUSIC::contains).isPresent();
    }
}
