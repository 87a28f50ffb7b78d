package colophon.resolve;

import static colophon.resolve.Library.article;
import static colophon.resolve.Library.day;
import static colophon.resolve.Library.item;
import static colophon.resolve.Library.linked;
import static colophon.resolve.Library.named;
import static colophon.resolve.Library.with;
import static colophon.resolve.Library.year;
import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.ArticleClaims;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Which entity a mention means, what is united and what is kept apart, over an invented library. */
class ResolverTest {
    @Test
    void titleRedirectAndUnlinkedNameMeet() {
        Recorder out = Recorder.of(
                article("Ada Quill", EntityType.PERSON)
                        .redirect("Adelaide Quill")
                        .says("P569", year(1950)),
                article("The Tin Lark", EntityType.BOOK)
                        .says("P50", linked("Quill", "Adelaide Quill", EntityType.PERSON)),
                article("Salt Roads", EntityType.BOOK).says("P50", named("Ada Quill", EntityType.THING)));
        assertThat(out.statements).contains("The_Tin_Lark P50 item:Ada_Quill", "Salt_Roads P50 item:Ada_Quill");
        assertThat(out.merged).containsEntry("Adelaide_Quill", "Ada_Quill");
        assertThat(out.entity("Ada_Quill").aliases()).containsExactly("Adelaide Quill");
        assertThat(out.entity("Ada_Quill").types()).containsExactly(EntityType.PERSON);
        assertThat(out.entity("Ada_Quill").described()).isTrue();
    }

    @Test
    void spellingsOfOneTitleMeet() {
        Recorder out = Recorder.of(
                article("Café Noir", EntityType.MOVIE).says("P57", linked("Lee", "Mina_Lee", EntityType.PERSON)),
                article("Other", EntityType.MOVIE)
                        .says("P144", linked("it", "Cafe\u0301_Noir", EntityType.THING))
                        .says("P57", linked("Lee", "mina Lee", EntityType.PERSON))
                        .says("P58", named("MINA LEE", EntityType.PERSON)));
        assertThat(out.statements)
                .contains("Other P144 item:Café_Noir", "Other P57 item:Mina_Lee", "Other P58 item:Mina_Lee");
    }

    @Test
    void aNameMeansWhatItsArticleLinksByIt() {
        Recorder out = Recorder.of(article("Play It", EntityType.MOVIE)
                .says("P161", linked("John Stone", "John Stone (actor)", EntityType.PERSON))
                .says("P162", named("John Stone", EntityType.PERSON)));
        assertThat(out.statements).contains("Play_It P162 item:John_Stone_(actor)");
    }

    @Test
    void namesOfTwoPeopleStayApart() {
        Recorder out = Recorder.of(
                article("Play It", EntityType.MOVIE)
                        .says("P161", linked("John Stone", "John Stone (actor)", EntityType.PERSON))
                        .says("P58", linked("John Stone", "John Stone (writer)", EntityType.PERSON))
                        .says("P162", named("John Stone", EntityType.PERSON)),
                article("Else", EntityType.MOVIE).says("P161", named("John Stone", EntityType.PERSON)));
        assertThat(out.statements)
                .contains(
                        "Play_It P161 item:John_Stone_(actor)",
                        "Play_It P58 item:John_Stone_(writer)",
                        "Play_It P162 item:John_Stone",
                        "Else P161 item:John_Stone");
    }

    @Test
    void aWorkInAnotherMediumIsAnotherWork() {
        Recorder out = Recorder.of(
                article("Glass Harbour", EntityType.BOOK).says("P577", year(1990)),
                article("Nell Frost", EntityType.PERSON)
                        .says(Mention.named("Glass Harbour", EntityType.MOVIE), "P577", year(2001)));
        assertThat(out.statements).contains("Glass_Harbour P577 time:1990", "Glass_Harbour_(film) P577 time:2001");
        assertThat(out.entity("Glass_Harbour_(film)").label()).isEqualTo("Glass Harbour");
    }

    @Test
    void typesThatDisagreeAreReportedAndNotPublished() {
        Recorder out = Recorder.of(
                article("Ferryman", EntityType.MOVIE).says("P577", year(1990)),
                article("Nell Frost", EntityType.PERSON).says("P26", named("Ferryman", EntityType.PERSON)),
                article("Book", EntityType.BOOK).says("P50", linked("Ferryman", "Ferryman", EntityType.THING)));
        assertThat(out.about("Nell_Frost")).isEmpty();
        assertThat(out.about("Book")).isEmpty();
        assertThat(out.diagnostics.entries())
                .extracting(Diagnostic::code)
                .containsOnly("type-conflict")
                .hasSize(2);
        assertThat(out.diagnostics.entries().toString()).contains("'Ferryman' is taken for a person", "is a movie");
    }

    @Test
    void aRoleThatIsNoCharacterLeavesTheCastMember() {
        Recorder out = Recorder.of(
                article("Ferryman", EntityType.MOVIE).says("P577", year(1990)),
                article("Wren", EntityType.MOVIE)
                        .says(
                                "P161",
                                named("Nell Frost", EntityType.PERSON),
                                with("P453", linked("Rower", "Ferryman", EntityType.CHARACTER))));
        assertThat(out.about("Wren")).containsExactly("Wren P161 item:Nell_Frost");
        assertThat(out.diagnostics.entries()).extracting(Diagnostic::code).containsExactly("type-conflict");
    }

    @Test
    void aNameIsTheArticlesOwnSubjectBeforeWhatItLinks() {
        Recorder out = Recorder.of(
                article("Ellery (film)", EntityType.MOVIE)
                        .says("P840", linked("Ellery", "Ellery", EntityType.THING))
                        .says(Mention.named("Ellery", EntityType.CREATIVE_WORK), "P577", year(2001)),
                article("Ellery", EntityType.PLACE));
        assertThat(out.statements).contains("Ellery_(film) P577 time:2001");
    }

    @Test
    void rangesGiveTypes() {
        Recorder out = Recorder.of(article("Salt Roads", EntityType.BOOK)
                .says("P50", named("Ada Quill", EntityType.THING))
                .says("P123", linked("Lamp Press", "Lamp Press", EntityType.THING))
                .says("P840", named("Port Ellery", EntityType.THING))
                .says("P98", linked("Guild of Editors", "Guild of Editors", EntityType.ORGANIZATION)));
        assertThat(out.entity("Ada_Quill").types()).containsExactly(EntityType.PERSON);
        assertThat(out.entity("Lamp_Press").types()).containsExactly(EntityType.ORGANIZATION);
        assertThat(out.entity("Port_Ellery").types()).containsExactly(EntityType.PLACE);
        assertThat(out.entity("Guild_of_Editors").types()).containsExactly(EntityType.ORGANIZATION);
    }

    @Test
    void authorityFilesProveItems() {
        Recorder out = Recorder.of(article("Salt Roads", EntityType.BOOK)
                .says("P407", item(new Mention.Page("French", "French language", false, EntityType.LANGUAGE)))
                .says("P495", named("UK", EntityType.COUNTRY))
                .says("P136", named("Science fiction", EntityType.CONCEPT))
                .says("P840", named("Norwegian", EntityType.PLACE))
                .says("P1411", linked("Booker", "Booker Prize", EntityType.AWARD)));
        assertThat(out.entity("French_language"))
                .returns("French", e -> e.label())
                .returns(List.of("http://www.wikidata.org/entity/Q150"), e -> e.sameAs());
        assertThat(out.entity("United_Kingdom").sameAs()).containsExactly("http://www.wikidata.org/entity/Q145");
        assertThat(out.entity("Science_fiction").label()).isEqualTo("science fiction");
        assertThat(out.entity("Booker_Prize").sameAs()).containsExactly("http://www.wikidata.org/entity/Q160082");
        assertThat(out.entity("Norwegian").sameAs()).isEmpty();
    }

    @Test
    void anAmbiguousNameProvesNoItem() {
        Recorder out = Recorder.of(article("Salt Roads", EntityType.BOOK)
                .says("P136", named("Allegory", EntityType.CONCEPT))
                .says("P166", named("Golden Apple Award", EntityType.AWARD)));
        assertThat(out.entity("Allegory").sameAs()).isEmpty();
        assertThat(out.entity("Golden_Apple_Award").sameAs()).isEmpty();
    }

    /** Some titles are names of a country in one authority file and of a genre's or language's setting in another. */
    @Test
    void aTitleInTwoAuthorityFilesHasItsItemForEitherKind() {
        for (EntityType kind : List.of(EntityType.COUNTRY, EntityType.CONCEPT)) {
            Recorder out = Recorder.of(article("Salt Roads", EntityType.MOVIE).says("P921", named("India", kind)));
            assertThat(out.entity("India").sameAs())
                    .as(kind.name())
                    .containsExactly("http://www.wikidata.org/entity/Q668");
        }
    }

    @Test
    void oneFactOfSeveralPlacesIsOneStatement() {
        Mention film = Mention.linked("Wren", "Wren (film)", EntityType.MOVIE);
        Mention actor = Mention.linked("Nell Frost", "Nell Frost", EntityType.PERSON);
        Value<Mention> award = named("Lantern Award for Best Actress", EntityType.AWARD);
        Recorder out = Recorder.of(
                article("Wren (film)", EntityType.MOVIE)
                        .says(actor, "P166", award, with("P585", year(2010)), with("P1686", item(film)))
                        .says(actor, "P166", award, with("P585", year(2012))),
                article("Nell Frost", EntityType.PERSON)
                        .says("P166", award, with("P585", day(2010, 3, 7)))
                        .says("P166", award, with("P1686", item(film))));
        assertThat(out.about("Nell_Frost"))
                .containsExactly(
                        "Nell_Frost P166 item:Lantern_Award_for_Best_Actress [P585 time:2010-03-07] [P1686 item:Wren_(film)]",
                        "Nell_Frost P166 item:Lantern_Award_for_Best_Actress [P585 time:2012]");
        assertThat(out.references.values()).containsExactly(3, 1);
    }

    @Test
    void aLessExactDateOfTheSameArticleIsTheExactOne() {
        Recorder out = Recorder.of(
                article("Salt Roads", EntityType.BOOK).says("P577", year(2005)).says("P577", day(2005, 3, 3)),
                article("Ada Quill", EntityType.PERSON)
                        .says(Mention.linked("Salt Roads", "Salt Roads", EntityType.BOOK), "P577", year(2005)));
        assertThat(out.about("Salt_Roads"))
                .containsExactly("Salt_Roads P577 time:2005", "Salt_Roads P577 time:2005-03-03");
        assertThat(out.references).containsEntry("Salt_Roads P577 time:2005-03-03", 2);
    }

    @Test
    void inversesAreStatedWithTheSameReferences() {
        Recorder out = Recorder.of(article("Salt Roads", EntityType.BOOK)
                .says("P155", linked("The Tin Lark", "The Tin Lark", EntityType.BOOK)));
        assertThat(out.statements)
                .containsExactly("Salt_Roads P155 item:The_Tin_Lark", "The_Tin_Lark P156 item:Salt_Roads");
    }

    @Test
    void deprecatedValuesStayApartAndComeLast() {
        Recorder out = Recorder.of(article("Salt Roads", EntityType.BOOK)
                .says(
                        Mention.linked("Salt Roads", "Salt Roads", EntityType.BOOK),
                        "P957",
                        new Value.Plain<>("1-000-00000-0"),
                        Rank.DEPRECATED)
                .says("P957", new Value.Plain<>("9-999-99999-4")));
        assertThat(out.about("Salt_Roads"))
                .containsExactly(
                        "Salt_Roads P957 string:9-999-99999-4", "Salt_Roads P957 string:1-000-00000-0 DEPRECATED");
    }

    @Test
    void anAdaptationMeetsItsOwnArticle() {
        Recorder out = Recorder.of(novelWithFilm("Rae Holt", 2010), filmArticle("Rae Holt", 2010));
        assertThat(out.merged).containsEntry("Salt_Roads/film", "Salt_Roads_(2010_film)");
        assertThat(out.statements)
                .contains("Salt_Roads_(2010_film) P144 item:Salt_Roads", "Salt_Roads P4969 item:Salt_Roads_(2010_film)")
                .noneMatch(s -> s.contains("Salt_Roads/film"));
        assertThat(out.references).containsEntry("Salt_Roads_(2010_film) P57 item:Rae_Holt", 2);
    }

    @Test
    void anAdaptationOfOtherMakersOrYearsIsAnother() {
        assertThat(Recorder.of(novelWithFilm("Rae Holt", 2010), filmArticle("Uma Dale", 2010)).merged)
                .isEmpty();
        assertThat(Recorder.of(novelWithFilm("Rae Holt", 1984), filmArticle("Rae Holt", 2010)).merged)
                .isEmpty();
    }

    private static Library novelWithFilm(String director, int year) {
        Mention.Local film = new Mention.Local("Salt Roads", "film", "Salt Roads", "en", EntityType.MOVIE);
        Library novel = article("Salt Roads", EntityType.BOOK);
        return novel.says(film, "P144", item(novel.subject()))
                .says(film, "P57", named(director, EntityType.PERSON))
                .says(film, "P577", year(year));
    }

    private static Library filmArticle(String director, int year) {
        return article("Salt Roads (2010 film)", EntityType.MOVIE)
                .says("P144", linked("the novel", "Salt Roads", EntityType.THING))
                .says("P57", named(director, EntityType.PERSON))
                .says("P577", year(year));
    }

    @RepeatedTest(8)
    void theOrderOfReadingDoesNotMatter(RepetitionInfo repetition) {
        List<ArticleClaims> read = new ArrayList<>(List.of(
                novelWithFilm("Rae Holt", 2010).read(),
                filmArticle("Rae Holt", 2011).read(),
                article("Rae Holt", EntityType.PERSON)
                        .says("P800", named("Salt Roads", EntityType.MOVIE))
                        .says("P569", year(1960))
                        .read(),
                article("rae Holt", EntityType.PERSON).says("P569", year(1961)).read()));
        List<String> expected = Recorder.of(read).order;
        Collections.shuffle(read, new Random(repetition.getCurrentRepetition()));
        assertThat(Recorder.of(read).order).isEqualTo(expected);
    }
}
