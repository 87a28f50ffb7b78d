package colophon.extract.prose;

import colophon.article.Article;
import colophon.article.ArticleText;
import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.article.Source;
import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.Topic;
import colophon.extract.account.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Small articles about works and people that do not exist, for trying rules on. */
final class Invented {
    private static final ProseExtractor PROSE = ProseExtractor.load();

    private Invented() {}

    /** The subjects that examples are about, by the word that the examples' table uses. */
    static Topic topic(String about) {
        return switch (about) {
            case "book" -> new Topic(work("The Glass Orchard", EntityType.BOOK), Optional.of("novel"));
            case "comic" -> new Topic(work("The Tin Harbour", EntityType.COMIC_STORY), Optional.of("comic strip"));
            case "film" -> new Topic(work("Harbour Lights", EntityType.MOVIE), Optional.of("film"));
            case "play" -> new Topic(work("The Ninth Ferry", EntityType.PLAY), Optional.of("play"));
            case "poem" -> new Topic(work("Low Water", EntityType.CREATIVE_WORK), Optional.of("poem"));
            case "album" -> new Topic(work("Tin Weather", EntityType.MUSIC_ALBUM), Optional.of("album"));
            case "series" -> new Topic(work("Marsh Patrol", EntityType.TV_SERIES), Optional.of("television series"));
            case "episode" ->
                new Topic(work("The Lamp", EntityType.TV_EPISODE), Optional.of("television series episode"));
            case "magazine" -> new Topic(work("Lantern", EntityType.PERIODICAL), Optional.of("magazine"));
            case "prize" -> new Topic(work("Dorn Prize", EntityType.AWARD), Optional.of("award"));
            case "band" -> new Topic(work("Marsh Lanterns", EntityType.MUSIC_GROUP), Optional.of("musical group"));
            case "song" -> new Topic(work("Low Tide", EntityType.MUSIC_COMPOSITION), Optional.of("song"));
            case "person" -> new Topic(work("Ada Renn", EntityType.PERSON), Optional.of("writer"));
            default -> throw new IllegalArgumentException("no such subject: " + about);
        };
    }

    private static Mention.Page work(String name, EntityType type) {
        return new Mention.Page(name, name, true, type);
    }

    /** An article of one paragraph in a section; in the lead where the heading is empty. */
    static ExtractionContext article(String about, String heading, String text) {
        Topic topic = topic(about);
        String before = heading.isEmpty() ? "" : heading + "\n\n";
        ArticleText whole = ArticleText.of(before + text);
        Passage passage = Passage.of(text, whole.spanOfChars(before.length(), before.length() + text.length()));
        List<Section> sections = new ArrayList<>();
        if (!heading.isEmpty()) {
            sections.add(new Section(Optional.empty(), 1, List.of()));
            Passage words = Passage.of(heading, whole.spanOfChars(0, heading.length()));
            sections.add(new Section(Optional.of(words), 2, List.of(new Block.Paragraph(passage))));
        } else {
            sections.add(new Section(Optional.empty(), 1, List.of(new Block.Paragraph(passage))));
        }
        Article article = new Article(
                topic.subject().title(),
                source(),
                whole,
                List.of(),
                sections,
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of());
        return new ExtractionContext(article, topic, d -> {}, Account.NONE);
    }

    private static Source source() {
        return new Source(
                "invented.txt",
                "en",
                "Invented Encyclopedia",
                Source.CC_BY_SA_3,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the prose of an article states. */
    static List<Claim> claims(ExtractionContext context) {
        List<Claim> claims = new ArrayList<>();
        PROSE.extract(context, claims::add);
        return claims;
    }

    /** How the sentences of an article are read. */
    static List<Explanation> explanations(ExtractionContext context) {
        return PROSE.explain(context, c -> {});
    }

    /** A claim in one line: {@code subject P1 value P2=qualifier}, with {@code name/path} for things of the article alone. */
    static String line(Claim claim) {
        String qualifiers = claim.qualifiers().stream()
                .map(q -> " " + q.property() + "=" + value(q.value()))
                .collect(Collectors.joining());
        return name(claim.subject()) + " " + claim.property() + " " + value(claim.value()) + qualifiers;
    }

    private static String name(Mention mention) {
        return switch (mention) {
            case Mention.Page page -> page.name();
            case Mention.Local local -> "/" + local.path();
        };
    }

    private static String value(Value<Mention> value) {
        return switch (value) {
            case Value.Item<Mention> item -> name(item.thing());
            case Value.Time<Mention> time -> time.date().toString();
            case Value.Plain<Mention> plain -> plain.text();
            case Value.Monolingual<Mention> words -> words.text();
            case Value.Address<Mention> address -> address.iri();
            case Value.Quantity<Mention> quantity -> quantity.amount().toPlainString();
        };
    }
}
