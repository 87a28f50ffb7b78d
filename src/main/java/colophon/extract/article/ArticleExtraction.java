package colophon.extract.article;

import colophon.article.Article;
import colophon.article.Source;
import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.SourceArticle;
import colophon.claim.Value;
import colophon.diagnostic.DiagnosticSink;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.Topic;
import colophon.extract.accolade.AccoladeListExtractor;
import colophon.extract.accolade.AwardBoxExtractor;
import colophon.extract.accolade.prose.AwardSentenceExtractor;
import colophon.extract.account.Account;
import colophon.extract.identifier.IdentifierExtractor;
import colophon.extract.infobox.InfoboxExtractor;
import colophon.extract.list.CastListExtractor;
import colophon.extract.list.CharacterListExtractor;
import colophon.extract.list.EditionListExtractor;
import colophon.extract.list.TranslationListExtractor;
import colophon.extract.prose.Explanation;
import colophon.extract.prose.ProseExtractor;
import colophon.extract.section.SectionRoles;
import colophon.extract.table.TableExtractor;
import colophon.extract.value.Converters;
import colophon.extract.worklist.WorkListExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads everything that an article says about its subject and the works around it. Immutable and safe for use by
 * several threads.
 */
public final class ArticleExtraction {
    private static final PropertyId SUBTITLE = PropertyId.of("P1680");

    private final TopicDetector topics = new TopicDetector();
    private final List<FactExtractor> extractors;
    private final ProseExtractor prose;

    private ArticleExtraction(List<FactExtractor> extractors, ProseExtractor prose) {
        this.prose = prose;
        this.extractors = List.copyOf(extractors);
    }

    /** An extraction with every extractor, in the order in which their claims are given. */
    public static ArticleExtraction standard() {
        return of(ProseExtractor.load());
    }

    /** An extraction that uses the rules for sentences that are wrong too often too, for measuring them. */
    public static ArticleExtraction withAllRules() {
        return of(ProseExtractor.withAllRules());
    }

    private static ArticleExtraction of(ProseExtractor prose) {
        Converters converters = Converters.load();
        SectionRoles sections = SectionRoles.load();
        return new ArticleExtraction(
                List.of(
                        new SubjectExtractor(),
                        new InfoboxExtractor(converters),
                        new ProseOfPage(prose),
                        new CastListExtractor(sections, converters.notValues()),
                        new CharacterListExtractor(sections, converters.notValues()),
                        new TranslationListExtractor(converters, sections),
                        new EditionListExtractor(converters, sections),
                        new WorkListExtractor(sections),
                        new TableExtractor(),
                        new AccoladeListExtractor(),
                        new AwardBoxExtractor(),
                        new AwardSentenceExtractor(sections),
                        new IdentifierExtractor(sections)),
                prose);
    }

    /** Reads an article, reporting what could not be used. */
    public ArticleClaims extract(Article article, DiagnosticSink diagnostics) {
        return extract(article, diagnostics, Account.NONE);
    }

    /**
     * Reads an article.
     *
     * @param account takes what became of every value of its boxes and every row of its tables
     * @return its claims in reading order; where the article is about nothing that the graph describes, what its sentences say
     *     of works and people
     */
    public ArticleClaims extract(Article article, DiagnosticSink diagnostics, Account account) {
        Topic topic = topics.detect(article);
        ExtractionContext context = new ExtractionContext(article, topic, diagnostics, account);
        List<Claim> claims = new ArrayList<>();
        if (topic.type() != EntityType.THING) {
            extractors.forEach(extractor -> extractor.extract(context, claims::add));
        } else {
            prose.extract(context, claims::add);
            Leftovers.keep(article, "the article is about nothing that the graph describes", account);
        }
        return new ArticleClaims(source(article, claims), topic.subject(), Vitals.settled(claims, topic.subject()));
    }

    /** How each sentence of an article is read, in order; none where no sentences are read of such a subject. */
    public List<Explanation> explain(Article article) {
        Topic topic = topics.detect(article);
        return prose.explain(new ExtractionContext(article, topic, diagnostic -> {}), claim -> {});
    }

    private static SourceArticle source(Article article, List<Claim> claims) {
        Source source = article.source();
        return new SourceArticle(
                article.title(),
                source.language(),
                source.encyclopedia(),
                source.license(),
                source.canonical(),
                source.revision(),
                source.date(),
                names(article, claims),
                article.text().toString(),
                source.item());
    }

    /** The other titles of the article: those that lead to it, and its title with the subtitle that its lead gives. */
    private static List<String> names(Article article, List<Claim> claims) {
        Stream<String> whole = claims.stream()
                .filter(c -> c.property().equals(SUBTITLE))
                .filter(c -> c.evidence().rule().equals(SubjectExtractor.SUBTITLE_RULE))
                .filter(c -> c.value() instanceof Value.Monolingual<Mention>)
                .map(c -> c.subject().name() + ": " + ((Value.Monolingual<Mention>) c.value()).text());
        return Stream.concat(article.redirects().stream(), whole)
                .filter(t -> !t.equals(article.title()))
                .distinct()
                .toList();
    }
}
