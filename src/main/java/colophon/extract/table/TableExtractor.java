package colophon.extract.table;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.claim.ClaimSink;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.award.AwardPage;
import colophon.extract.award.AwardSetting;
import colophon.extract.award.AwardSettings;
import colophon.extract.name.ArticleNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tables of an article, each as the kind of table that its columns and its place make it. */
public final class TableExtractor implements FactExtractor {
    private final Layout.Reader layouts = new Layout.Reader(ColumnNames.load());
    private final List<TableFacts> kinds =
            List.of(new AccoladeTable(), new CastTable(), new FilmographyTable(), new TrackTable());
    private final SuccessionTable successions = new SuccessionTable();
    private final AwardSettings settings = new AwardSettings();

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        Article article = context.article();
        boolean any =
                article.sections().stream().anyMatch(s -> s.blocks().stream().anyMatch(Block.Table.class::isInstance));
        if (!any) {
            return;
        }
        ArticleNames names = context.shared(ArticleNames.class, ArticleNames::of);
        AwardPage page = new AwardPage(article, context.topic(), names);
        List<Section> above = new ArrayList<>();
        for (Section section : article.sections()) {
            while (!above.isEmpty() && above.getLast().level() >= section.level()) {
                above.removeLast();
            }
            above.add(section);
            List<Passage> headings =
                    above.stream().flatMap(s -> s.heading().stream()).toList();
            AwardSetting setting = AwardSetting.NONE;
            for (Passage heading : headings) {
                setting = settings.heading(heading, setting);
            }
            read(section, new TablePlace(context, names, page, headings, setting), claims);
        }
    }

    private void read(Section section, TablePlace place, ClaimSink claims) {
        Optional<Passage> introduction = Optional.empty();
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Table table -> read(table, introduction, place, claims);
                case Block.Paragraph paragraph -> introduction = Optional.of(paragraph.passage());
                case Block.ItemList list -> introduction = Optional.empty();
                case Block.DefinitionList list -> introduction = Optional.empty();
            }
        }
    }

    private void read(Block.Table table, Optional<Passage> introduction, TablePlace place, ClaimSink claims) {
        AwardSetting setting =
                introduction.map(i -> settings.introduction(i, place.setting())).orElse(place.setting());
        List<Passage> headings = new ArrayList<>(place.headings());
        if (table.caption().isPresent()) {
            headings.add(table.caption().get());
            setting = settings.heading(table.caption().get(), setting);
        }
        TablePlace here = new TablePlace(place.context(), place.names(), place.page(), headings, setting);
        RowAccount account = new RowAccount(claims);
        if (SuccessionTable.is(table)) {
            table.rows().stream()
                    .filter(row -> successions.read(here, row, account))
                    .forEach(row -> account.read(row, "succession"));
        } else {
            read(table, here, account);
        }
        String label = headings.isEmpty() ? "" : headings.getLast().text().strip();
        account.settle(table, label, place.context().account());
    }

    private void read(Block.Table table, TablePlace place, RowAccount account) {
        for (Layout layout : layouts.read(table)) {
            kinds.stream().filter(kind -> kind.reads(place, layout)).findFirst().ifPresent(kind -> {
                layout.lines().forEach(line -> account.read(line.row(), kind.name()));
                kind.read(place, layout, account);
            });
        }
    }
}
