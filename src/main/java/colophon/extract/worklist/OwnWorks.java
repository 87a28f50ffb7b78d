package colophon.extract.worklist;

import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Section;
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
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import colophon.extract.credit.Characters;
import colophon.extract.credit.Credits;
import colophon.extract.credit.WorkHeadings.WorkKind;
import colophon.extract.value.DateScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the lists of works on the page of a person or band. Made for one article. */
final class OwnWorks {
    private static final String RULE = "list.work";
    private static final int LONGEST_HEADING = 60;
    private static final PropertyId INSTANCE_OF = PropertyId.of("P31");
    private static final PropertyId PUBLISHED = PropertyId.of("P577");
    private static final PropertyId CHARACTER = PropertyId.of("P453");

    private final ExtractionContext context;
    private final ListHeadings headings;
    private final Credits credits;
    private final OwnPart part;
    private final DateScanner dates;
    private final ClaimSink claims;

    OwnWorks(
            ExtractionContext context,
            ListHeadings headings,
            Credits credits,
            OwnPart part,
            DateScanner dates,
            ClaimSink claims) {
        this.context = context;
        this.headings = headings;
        this.credits = credits;
        this.part = part;
        this.dates = dates;
        this.claims = claims;
    }

    void read() {
        List<Section> above = new ArrayList<>();
        for (Section section : context.article().sections()) {
            while (!above.isEmpty() && above.getLast().level() >= section.level()) {
                above.removeLast();
            }
            above.add(section);
            read(
                    section,
                    above.stream()
                            .flatMap(s -> s.heading().stream())
                            .map(h -> h.text().strip())
                            .toList());
        }
    }

    private void read(Section section, List<String> above) {
        if (above.isEmpty()) {
            return;
        }
        String under = "";
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> under = heading(paragraph.passage());
                case Block.ItemList list -> list(list.items(), above, under);
                case Block.DefinitionList list -> under = definitions(list, above, under);
                case Block.Table table -> under = "";
            }
        }
    }

    /** A short line over a list is its heading; a sentence is none. */
    private static String heading(Passage paragraph) {
        String text = paragraph.text().strip();
        return text.length() <= LONGEST_HEADING && !text.endsWith(".") ? text : "";
    }

    private String definitions(Block.DefinitionList list, List<String> above, String before) {
        String under = before;
        for (Block.Definition definition : list.definitions()) {
            under = definition.term().map(OwnWorks::heading).orElse(under);
            List<Block.Item> items = definition.descriptions().stream()
                    .map(d -> new Block.Item(d, List.of()))
                    .toList();
            list(items, above, under);
        }
        return under;
    }

    private void list(List<Block.Item> items, List<String> above, String under) {
        List<String> all = new ArrayList<>(above);
        if (!under.isBlank()) {
            all.add(under);
        }
        ListHeadings.Told told = headings.read(all);
        if (!told.oeuvre() || items.isEmpty()) {
            return;
        }
        if (items.stream().allMatch(i -> !i.children().isEmpty())) {
            items.forEach(i -> list(i.children(), all, heading(i.passage())));
            return;
        }
        List<Optional<WorkLine>> lines = items.stream()
                .map(i -> WorkLine.read(i.passage(), told.kind().type(), dates))
                .toList();
        long works = lines.stream().filter(Optional::isPresent).count();
        if (5 * works < 3L * items.size()) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            line(items.get(i).passage().strip(), lines.get(i), told);
        }
    }

    private void line(Passage words, Optional<WorkLine> read, ListHeadings.Told told) {
        boolean stated = read.isPresent() && state(read.get(), told, context.evidence(words.span(), RULE));
        context.account()
                .record(new FieldOutcome(
                        "list",
                        "works",
                        words.text(),
                        words.span(),
                        stated ? Fate.TYPED : Fate.KEPT,
                        stated ? "P577" : "no work that is told of in full"));
    }

    private boolean state(WorkLine line, ListHeadings.Told told, Evidence evidence) {
        LineNotes notes = LineNotes.of(line.notes(), credits);
        if (notes.isUnmade()) {
            return false;
        }
        WorkKind kind = part.kind(told, notes);
        Mention work = new Mention.Page(
                line.work().name(), line.work().title(), line.work().linked(), kind.type());
        Optional<Set<PropertyId>> properties = part.properties(line, told, kind, notes);
        if (properties.isEmpty()) {
            return false;
        }
        kind.label()
                .ifPresent(label ->
                        state(work, INSTANCE_OF, new Value.Item<>(Mention.named(label, EntityType.CONCEPT)), evidence));
        line.date()
                .filter(date -> part.isDated(kind, notes))
                .ifPresent(date -> state(work, PUBLISHED, new Value.Time<>(date), evidence));
        for (PropertyId property : properties.get()) {
            credit(work, property, line, notes, kind, evidence);
        }
        return true;
    }

    private void credit(
            Mention work, PropertyId property, WorkLine line, LineNotes notes, WorkKind kind, Evidence evidence) {
        List<Qualifier<Mention>> qualifiers = new ArrayList<>();
        if (property.equals(Credits.CAST_MEMBER)) {
            part.role(line, notes).stream()
                    .flatMap(r -> Characters.read(r, line.work().title()).stream())
                    .forEach(c -> qualifiers.add(new Qualifier<>(CHARACTER, new Value.Item<>(c))));
            if (qualifiers.isEmpty() && kind.type() != EntityType.MOVIE) {
                return;
            }
        }
        claims.accept(new Claim(
                work, property, new Value.Item<>(context.topic().subject()), qualifiers, Rank.NORMAL, evidence));
    }

    private void state(Mention subject, PropertyId property, Value<Mention> value, Evidence evidence) {
        claims.accept(new Claim(subject, property, value, List.of(), Rank.NORMAL, evidence));
    }
}
