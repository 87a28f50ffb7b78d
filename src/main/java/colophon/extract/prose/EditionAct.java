package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.ExtractionContext;
import colophon.extract.edition.EditionClaims;
import colophon.extract.edition.EditionFacts;
import colophon.extract.value.Languages;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** States an edition of the written work that the article is about: {@code D} its date, {@code O} its publisher, its form the act's argument. */
final class EditionAct implements Act {
    private static final Set<EntityType> WRITTEN =
            Set.of(EntityType.BOOK, EntityType.SHORT_STORY, EntityType.COMIC_STORY, EntityType.PLAY);
    private static final Languages LANGUAGES = Languages.load();

    private final Statements statements;
    private final ExtractionContext context;

    EditionAct(Statements statements, ExtractionContext context) {
        this.statements = statements;
        this.context = context;
    }

    @Override
    public void perform(Fit fit, List<String> arguments) {
        if (!WRITTEN.contains(fit.topic().type())) {
            return;
        }
        List<Mention> formats = arguments.stream()
                .<Mention>map(form -> Mention.named(form, EntityType.CONCEPT))
                .toList();
        LANGUAGES.ofTag(context.article().source().language()).ifPresent(language -> {
            EditionFacts facts = EditionFacts.of(language, fit.topic().name())
                    .withMakers(List.of(), fit.thing("O").stream().toList())
                    .withDate(fit.date("D"))
                    .withBook(formats, List.of(), Optional.empty());
            EditionClaims.emit(facts, fit.topic(), context, fit.evidence(), statements::pass);
        });
    }
}
