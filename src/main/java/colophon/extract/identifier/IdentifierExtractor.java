package colophon.extract.identifier;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.ExternalLink;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.article.Span;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.data.DataTable;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.section.SectionRole;
import colophon.extract.section.SectionRoles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * States the identifiers and the official site that the external links of an article give for its subject. Links in
 * references are about anything; those of the list of external links are about the subject where their words name it, or
 * where no other of the list is of the same form.
 */
public final class IdentifierExtractor implements FactExtractor {
    private static final String RULE = "links.identifier";
    private static final PropertyId OFFICIAL_SITE = PropertyId.of("P856");
    private static final int LONGEST_SITE_LINE = 60;

    private final SectionRoles roles;
    private final List<LinkForm> forms;

    /** An extractor that finds the list of external links by the roles of sections. */
    public IdentifierExtractor(SectionRoles roles) {
        this.roles = Objects.requireNonNull(roles);
        this.forms = DataTable.load("data/vocabulary/identifier-links.tsv").rows().stream()
                .map(LinkForm::of)
                .toList();
    }

    /** A link of the list with the line that it stands in. */
    private record Line(ExternalLink link, Passage passage) {}

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        List<Line> lines = lines(context.article());
        for (LinkForm form : forms) {
            if (form.fits(context.topic().type())) {
                identifier(form, lines, context, claims);
            }
        }
        lines.stream()
                .filter(l -> isOfficialSite(
                        context.article().quote(l.link().span()), l.passage().text()))
                .findFirst()
                .ifPresent(l -> state(
                        context,
                        claims,
                        OFFICIAL_SITE,
                        new Value.Address<>(l.link().href()),
                        l));
    }

    private void identifier(LinkForm form, List<Line> lines, ExtractionContext context, ClaimSink claims) {
        List<Line> found = lines.stream()
                .filter(l -> form.identifier(l.link().href()).isPresent())
                .toList();
        List<Line> named = found.stream()
                .filter(l -> namesSubject(context.article().quote(l.link().span()), context))
                .toList();
        List<String> all = identifiers(form, named.isEmpty() ? found : named);
        if (all.size() == 1) {
            Line line = named.isEmpty() ? found.getFirst() : named.getFirst();
            state(context, claims, form.property(), new Value.Plain<>(all.getFirst()), line);
        }
    }

    private static List<String> identifiers(LinkForm form, List<Line> lines) {
        return lines.stream()
                .map(l -> form.identifier(l.link().href()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static boolean namesSubject(String words, ExtractionContext context) {
        return words.strip().equalsIgnoreCase(context.topic().subject().name())
                || words.strip().equalsIgnoreCase(context.article().title());
    }

    private static boolean isOfficialSite(String words, String line) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        boolean official = lower.equals("official website")
                || lower.equals("official site")
                || lower.equals("official web site")
                || lower.equals("official homepage");
        return official && line.strip().length() <= LONGEST_SITE_LINE;
    }

    private static void state(
            ExtractionContext context, ClaimSink claims, PropertyId property, Value<Mention> value, Line line) {
        claims.accept(new Claim(
                context.topic().subject(),
                property,
                value,
                List.of(),
                Rank.NORMAL,
                context.evidence(line.passage().strip().span(), RULE)));
    }

    /** The links of the lists and paragraphs under headings for external links. */
    private List<Line> lines(Article article) {
        List<SectionRole> ofSections = roles.of(article.sections());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < article.sections().size(); i++) {
            if (ofSections.get(i) == SectionRole.EXTERNAL_LINKS) {
                Section section = article.sections().get(i);
                section.blocks().stream().flatMap(b -> passages(b).stream()).forEach(p -> add(p, article, lines));
            }
        }
        return lines;
    }

    private static void add(Passage passage, Article article, List<Line> lines) {
        Span place = passage.span();
        for (ExternalLink link : article.externalLinks()) {
            if (place.contains(link.span()) && !link.span().equals(new Span(place.start(), place.start()))) {
                lines.add(new Line(link, passage));
            }
        }
    }

    private static List<Passage> passages(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph.passage());
            case Block.ItemList list -> items(list.items());
            case Block.DefinitionList list ->
                list.definitions().stream()
                        .flatMap(d -> d.descriptions().stream())
                        .toList();
            case Block.Table table -> List.of();
        };
    }

    private static List<Passage> items(List<Block.Item> items) {
        List<Passage> passages = new ArrayList<>();
        for (Block.Item item : items) {
            passages.add(item.passage());
            item.children().forEach(child -> passages.add(child.passage()));
        }
        return passages;
    }
}
