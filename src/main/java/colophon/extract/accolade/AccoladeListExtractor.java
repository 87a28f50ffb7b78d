package colophon.extract.accolade;

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
import java.util.Locale;

/** Finds the sections of awards of an article and reads their lists. */
public final class AccoladeListExtractor implements FactExtractor {
    private static final List<String> HEADING_WORDS =
            List.of("award", "accolade", "nomination", "honor", "honour", "recognition", "oscar", "prize", "wins");

    private final AwardSettings settings = new AwardSettings();

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        Article article = context.article();
        if (article.sections().stream().noneMatch(AccoladeListExtractor::hasList)) {
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
            AwardSetting setting = AwardSetting.NONE;
            for (Section outer : above) {
                setting = outer.heading().isPresent()
                        ? settings.heading(outer.heading().get(), setting)
                        : setting;
            }
            if (hasList(section) && section.heading().isPresent() && isOfAwards(above, setting)) {
                new AccoladeList(context, names, page, section, setting, claims).read();
            }
        }
    }

    private static boolean hasList(Section section) {
        return section.blocks().stream()
                .anyMatch(b -> b instanceof Block.ItemList || b instanceof Block.DefinitionList);
    }

    private static boolean isOfAwards(List<Section> above, AwardSetting setting) {
        return !setting.body().isEmpty()
                || above.stream().flatMap(s -> s.heading().stream()).anyMatch(AccoladeListExtractor::isOfAwards);
    }

    private static boolean isOfAwards(Passage heading) {
        String lower = heading.text().toLowerCase(Locale.ROOT);
        return HEADING_WORDS.stream().anyMatch(lower::contains);
    }
}
