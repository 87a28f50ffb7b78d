package colophon.extract.accolade.prose;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.PartialDate;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.award.AwardEntry;
import colophon.extract.award.AwardName;
import colophon.extract.award.AwardNames;
import colophon.extract.award.AwardPage;
import colophon.extract.award.AwardSetting;
import colophon.extract.award.AwardSettings;
import colophon.extract.award.AwardTerm;
import colophon.extract.award.Honorees;
import colophon.extract.name.ArticleNames;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.SentenceSplitter;
import colophon.extract.section.SectionRole;
import colophon.extract.section.SectionRoles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the awards that the sentences of a film's page tell of, and those of its lists that are sentences. Immutable. */
public final class AwardSentenceExtractor implements FactExtractor {
    private static final String RULE = "sentence.award";
    private static final Set<SectionRole> LEFT_OUT = Set.of(
            SectionRole.PLOT,
            SectionRole.CHARACTERS,
            SectionRole.REFERENCES,
            SectionRole.EXTERNAL_LINKS,
            SectionRole.SEE_ALSO,
            SectionRole.FURTHER_READING,
            SectionRole.ADAPTATIONS,
            SectionRole.TRANSLATIONS,
            SectionRole.EDITIONS,
            SectionRole.TRACK_LISTING,
            SectionRole.BIBLIOGRAPHY);
    private static final List<String> OTHER_WORKS =
            List.of("sequel", "prequel", "remake", "spin-off", "musical", "stage", "novel", "franchise", "radio");

    private final SentenceSplitter splitter = SentenceSplitter.load();
    private final AwardVerbs verbs = AwardVerbs.load();
    private final CategoryReader categories = CategoryReader.load();
    private final AwardNames awards = AwardNames.standard();
    private final AwardSettings settings = new AwardSettings();
    private final SectionRoles roles;

    public AwardSentenceExtractor(SectionRoles roles) {
        this.roles = roles;
    }

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        EntityType type = context.topic().type();
        if (type == EntityType.MOVIE || type == EntityType.TV_SERIES) {
            new Reading(context, claims).read();
        }
    }

    /** The reading of one article. */
    private final class Reading {
        private final ExtractionContext context;
        private final ClaimSink claims;
        private final AwardPage page;
        private final PieceReader pieces;
        private final Honorees honorees;
        private Optional<Passage> heading = Optional.empty();
        private Optional<AwardTerm> body = Optional.empty();
        private boolean headingRead;

        Reading(ExtractionContext context, ClaimSink claims) {
            Article article = context.article();
            ArticleNames names = context.shared(ArticleNames.class, ArticleNames::of);
            this.context = context;
            this.claims = claims;
            this.page = new AwardPage(article, context.topic(), names);
            this.pieces =
                    new PieceReader(verbs, categories, names, context.topic().subject());
            this.honorees = new Honorees(names);
        }

        void read() {
            List<Section> sections = context.article().sections();
            List<SectionRole> of = roles.of(sections);
            for (int i = 0; i < sections.size(); i++) {
                Section section = sections.get(i);
                if (!LEFT_OUT.contains(of.get(i)) && !isOfAnother(section)) {
                    heading = section.heading();
                    headingRead = false;
                    section.blocks().forEach(this::block);
                }
            }
        }

        private boolean isOfAnother(Section section) {
            String words = section.heading()
                    .map(h -> h.text().toLowerCase(Locale.ROOT))
                    .orElse("");
            return OTHER_WORKS.stream().anyMatch(words::contains);
        }

        private void block(Block block) {
            switch (block) {
                case Block.Paragraph paragraph -> passage(paragraph.passage());
                case Block.ItemList list -> list.items().forEach(this::item);
                case Block.DefinitionList list ->
                    list.definitions().forEach(d -> d.descriptions().forEach(this::passage));
                case Block.Table table -> {
                    // read by its rows
                }
            }
        }

        private void item(Block.Item item) {
            passage(item.passage());
            item.children().forEach(this::item);
        }

        private void passage(Passage passage) {
            String text = passage.text();
            if (!text.contains("est ")
                    && !text.contains("Outstanding ")
                    && !text.contains("ward")
                    && !text.contains("Oscar")) {
                return;
            }
            Narration narration = new Narration(body());
            for (Sentence sentence : splitter.split(passage)) {
                sentence(sentence, narration);
            }
        }

        /** The body that the section's heading names, which is read when the first passage asks for it. */
        private Optional<AwardTerm> body() {
            if (!headingRead) {
                body = heading.map(h -> settings.heading(h, AwardSetting.NONE).body())
                        .filter(b -> !b.isEmpty());
                headingRead = true;
            }
            return body;
        }

        private void sentence(Sentence sentence, Narration narration) {
            List<Piece> parts = pieces.read(sentence);
            Optional<PartialDate> year = Narration.year(parts);
            for (Told told : new SentenceReading(parts, honorees, narration).read()) {
                if (!told.isDropped()) {
                    told.bodies().forEach(b -> state(told, b, year, sentence));
                    if (told.bodies().isEmpty()) {
                        state(told, AwardTerm.NONE, year, sentence);
                    }
                }
            }
        }

        private void state(Told told, AwardTerm body, Optional<PartialDate> year, Sentence sentence) {
            AwardTerm category = AwardTerm.of(told.category());
            Optional<String> whole = category.target().filter(t -> t.contains(" for ") && awards.isAwardTitle(t));
            if (body.isEmpty() && whole.isEmpty()) {
                return;
            }
            boolean linked = whole.isPresent()
                    && (awards.knows(category.text()) || !told.hasBody() && !isOfFamily(whole.get(), body));
            AwardName name = linked ? awards.name(new AwardTerm(whole.get(), whole)) : awards.name(body, category);
            AwardEntry entry = new AwardEntry(
                    name,
                    category.text(),
                    Optional.of(told.result()),
                    name.date().or(() -> year),
                    told.people(),
                    List.of(),
                    false);
            page.state(entry, Optional.empty(), context.evidence(sentence.span(), RULE), claims);
        }

        /** Whether the page of an award is that of one which a body gives. */
        private boolean isOfFamily(String title, AwardTerm body) {
            return !body.isEmpty() && title.startsWith(awards.name(body).name());
        }
    }
}
