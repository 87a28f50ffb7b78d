package colophon.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.claim.Claim;
import colophon.claim.Mention;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.diagnostic.DiagnosticLog;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.account.FieldOutcome;
import colophon.extract.infobox.InfoboxExtractor;
import colophon.extract.list.CastListExtractor;
import colophon.extract.list.EditionListExtractor;
import colophon.extract.list.TranslationListExtractor;
import colophon.extract.section.SectionRoles;
import colophon.extract.value.Converters;
import colophon.reader.html.HtmlReader;
import colophon.reader.text.TextReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each article in {@code golden} with the claims that its box, lists and first sentence give: one line a claim, "subject |
 * property | value | qualifiers", in the file beside it. A file without its fellow fails.
 */
class GoldenClaimsTest {
    private static final Converters CONVERTERS = Converters.load();
    private static final SectionRoles SECTIONS = SectionRoles.load();
    private static final List<FactExtractor> EXTRACTORS = List.of(
            new SubjectExtractor(),
            new InfoboxExtractor(CONVERTERS),
            new CastListExtractor(SECTIONS, CONVERTERS.notValues()),
            new TranslationListExtractor(CONVERTERS, SECTIONS),
            new EditionListExtractor(CONVERTERS, SECTIONS));

    @TestFactory
    Stream<DynamicTest> articlesGiveTheirClaims() throws IOException, URISyntaxException {
        Path folder = Path.of(GoldenClaimsTest.class.getResource("golden").toURI());
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString().replaceFirst("[.].*", "")));
        }
        return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> check(folder, name)));
    }

    private static void check(Path folder, String name) throws IOException {
        Path text = folder.resolve(name + ".txt");
        Path page = folder.resolve(name + ".html");
        Path claims = folder.resolve(name + ".claims.json");
        assertThat(Files.exists(text) || Files.exists(page))
                .as("an article %s", name)
                .isTrue();
        Article article = (Files.exists(text)
                        ? TextReader.withDefaults().read(name, Files.readAllBytes(text), new DiagnosticLog())
                        : new HtmlReader().read(name, Files.readAllBytes(page), new DiagnosticLog()))
                .orElseThrow();
        List<String> expected = new ArrayList<>();
        JSON.parseAny(Files.readString(claims))
                .getAsArray()
                .forEach(line -> expected.add(line.getAsString().value()));
        List<FieldOutcome> account = new ArrayList<>();
        List<Claim> found = extract(article, account);
        assertThat(found.stream().map(GoldenClaimsTest::write).toList()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(account).noneMatch(outcome -> outcome.fate() == FieldOutcome.Fate.REJECTED);
        assertThat(found)
                .allSatisfy(claim -> assertThat(article.quote(claim.evidence().span()))
                        .isEqualTo(claim.evidence().exact()));
        long fields = article.infoboxes().stream()
                .mapToLong(box -> box.fields().size())
                .sum();
        assertThat(account.stream()
                        .filter(o -> o.part().equals("infobox"))
                        .map(FieldOutcome::label)
                        .distinct()
                        .count())
                .isEqualTo(fields);
    }

    private static List<Claim> extract(Article article, List<FieldOutcome> account) {
        ExtractionContext context =
                new ExtractionContext(article, new TopicDetector().detect(article), new DiagnosticLog(), account::add);
        List<Claim> found = new ArrayList<>();
        EXTRACTORS.forEach(extractor -> extractor.extract(context, found::add));
        return found;
    }

    private static String write(Claim claim) {
        String qualifiers =
                claim.qualifiers().stream().map(GoldenClaimsTest::write).collect(Collectors.joining(", "));
        return write(claim.subject()) + " | " + claim.property() + " | " + write(claim.value())
                + (qualifiers.isEmpty() ? "" : " | " + qualifiers)
                + (claim.rank() == Rank.NORMAL ? "" : " | " + claim.rank());
    }

    private static String write(Qualifier<Mention> qualifier) {
        return qualifier.property() + " " + write(qualifier.value());
    }

    private static String write(Mention mention) {
        return switch (mention) {
            case Mention.Local local -> "/" + local.path();
            case Mention.Page page -> page.title();
        };
    }

    private static String write(Value<Mention> value) {
        return switch (value) {
            case Value.Item<Mention> item -> write(item.thing());
            case Value.Monolingual<Mention> text -> text.text() + "@" + text.language();
            case Value.Plain<Mention> plain -> "\"" + plain.text() + "\"";
            case Value.Address<Mention> address -> "<" + address.iri() + ">";
            case Value.Time<Mention> time -> time.date().toString();
            case Value.Quantity<Mention> sum ->
                sum.amount()
                        + sum.lower()
                                .map(l -> " (" + l + "–" + sum.upper().orElseThrow() + ")")
                                .orElse("")
                        + sum.unit().map(u -> " " + u.name()).orElse("");
        };
    }
}
