package colophon.extract.worklist;

import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.credit.Credits;
import colophon.extract.credit.WorkHeadings;
import colophon.extract.section.SectionRoles;
import colophon.extract.value.DateScanner;

/** Reads lists of works: those of the person whom the article is about, and those that a sentence introduces. Immutable. */
public final class WorkListExtractor implements FactExtractor {
    private final DateScanner dates = DateScanner.load();
    private final WorkHeadings kinds = WorkHeadings.load();
    private final Credits credits = Credits.load();
    private final WorkCallings callings = new WorkCallings();
    private final ListHeadings headings;

    /** An extractor with the packed vocabularies. */
    public WorkListExtractor(SectionRoles roles) {
        this.headings = new ListHeadings(roles, credits);
    }

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        EntityType type = context.topic().type();
        boolean group = type == EntityType.MUSIC_GROUP;
        if (group || type == EntityType.PERSON) {
            String name = context.topic().subject().name();
            OwnPart part = new OwnPart(name, group, callings.of(context.article()));
            new OwnWorks(context, headings, credits, part, dates, claims).read();
        } else if (type.isWork()) {
            new IntroducedWorks(context, kinds, dates, claims).read();
        }
    }
}
