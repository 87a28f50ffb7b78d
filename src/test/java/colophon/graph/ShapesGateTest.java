package colophon.graph;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticLog;
import colophon.diagnostic.Severity;
import colophon.rdf.GraphMapper;
import colophon.rdf.vocab.Prefixes;
import colophon.resolve.Resolver;
import colophon.validate.CheckedStream;
import colophon.validate.ShapesGate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shapes hold for a good graph, and each finds the fault that is planted for it. */
class ShapesGateTest {
    private static final ShapesGate GATE = ShapesGate.load();

    /** What a shape says, and the update that plants its violation in the fixture's graph. */
    private static final Map<String, String> PLANTED = Map.ofEntries(
            Map.entry(
                    "a statement has one rank",
                    "DELETE { ?s wikibase:rank ?r } WHERE { ?s wikibase:rank ?r ; ps:P50 ?o }"),
            Map.entry(
                    "a statement has at least one reference",
                    "DELETE { ?s prov:wasDerivedFrom ?r } WHERE { ?s prov:wasDerivedFrom ?r ; ps:P577 ?o }"),
            Map.entry(
                    "a deprecated statement is never the best",
                    "INSERT { ?s a wikibase:BestRank } WHERE { ?s wikibase:rank wikibase:DeprecatedRank }"),
            Map.entry(
                    "a reference names the encyclopedia it is from",
                    "DELETE { ?r pr:P143 ?e } WHERE { ?r pr:P143 ?e }"),
            Map.entry(
                    "a reference has one article as its source",
                    "INSERT { ?r oa:hasSource <http://library.example/article/Other> } WHERE { ?r a wikibase:Reference }"),
            Map.entry(
                    "a reference quotes its words, with their language",
                    "DELETE { ?r pr:P1683 ?q } INSERT { ?r pr:P1683 \"no tag\" } WHERE { ?r pr:P1683 ?q }"),
            Map.entry(
                    "a reference has a position and a quote",
                    "DELETE { ?r oa:hasSelector ?s } WHERE { ?r oa:hasSelector ?s . ?s oa:exact ?e }"),
            Map.entry(
                    "a position starts at 0 or later, before its end",
                    "DELETE { ?p oa:end ?e } INSERT { ?p oa:end 0 } WHERE { ?p oa:end ?e }"),
            Map.entry("a position has one end", "DELETE { ?p oa:end ?e } WHERE { ?p oa:end ?e }"),
            Map.entry(
                    "a quote has words",
                    "DELETE { ?q oa:exact ?e } INSERT { ?q oa:exact \"\" } WHERE { ?q oa:exact ?e }"),
            Map.entry(
                    "a date has one moment",
                    "INSERT { ?v wikibase:timeValue \"soon\" } WHERE { ?v a wikibase:TimeValue }"),
            Map.entry(
                    "a date is exact to the year (9), the month (10) or the day (11)",
                    "DELETE { ?v wikibase:timePrecision ?p } INSERT { ?v wikibase:timePrecision 14 }"
                            + " WHERE { ?v wikibase:timePrecision ?p }"),
            Map.entry(
                    "a quantity has one amount",
                    "DELETE { ?v wikibase:quantityAmount ?a } WHERE { ?v wikibase:quantityAmount ?a }"),
            Map.entry(
                    "a quantity has one unit",
                    "DELETE { ?v wikibase:quantityUnit ?a } WHERE { ?v wikibase:quantityUnit ?a }"),
            Map.entry(
                    "the lower bound of a quantity is below the upper one",
                    "DELETE { ?v wikibase:quantityUpperBound ?a } INSERT { ?v wikibase:quantityUpperBound 1.0 }"
                            + " WHERE { ?v wikibase:quantityUpperBound ?a }"),
            Map.entry(
                    "an article has the text that was read",
                    "DELETE { ?a schema:text ?t } WHERE { ?a schema:text ?t }"),
            Map.entry("an article has a licence", "DELETE { ?a schema:license ?t } WHERE { ?a schema:license ?t }"),
            Map.entry(
                    "an article credits its authors",
                    "DELETE { ?a schema:creditText ?t } WHERE { ?a schema:creditText ?t }"),
            Map.entry("an article is about one thing", "DELETE { ?a schema:about ?t } WHERE { ?a schema:about ?t }"),
            Map.entry(
                    "an entity has one label",
                    "DELETE { ?e rdfs:label ?l } WHERE { ?e a schema:Person ; rdfs:label ?l }"),
            Map.entry(
                    "a label closes the parentheses that it opens",
                    "DELETE { ?e rdfs:label ?l } INSERT { ?e rdfs:label \"Nell (actor\"@en }"
                            + " WHERE { ?e a schema:Person ; rdfs:label ?l }"),
            Map.entry(
                    "a label is no footnote mark or edit link",
                    "DELETE { ?e rdfs:label ?l } INSERT { ?e rdfs:label \"[3]\"@en } WHERE { ?e a schema:Person ; rdfs:label ?l }"),
            Map.entry("an author is no work and no place", "INSERT { ?b schema:author ?b } WHERE { ?b a schema:Book }"),
            Map.entry(
                    "a director is no work and no place",
                    "INSERT { ?m schema:director ?m } WHERE { ?m a schema:Movie }"),
            Map.entry(
                    "a cast member is no work and no place",
                    "INSERT { ?m schema:actor ?m } WHERE { ?m a schema:Movie }"),
            Map.entry(
                    "a performer is no work and no place",
                    "INSERT { ?m schema:byArtist ?m } WHERE { ?m a schema:Movie }"),
            Map.entry(
                    "a date of publication is a year, a month or a day",
                    "INSERT { ?b schema:datePublished \"2005\" } WHERE { ?b a schema:Book }"),
            Map.entry(
                    "schema.org has ISBNs as 13 digits",
                    "INSERT { ?b schema:isbn \"0-306-40615-2\" } WHERE { ?b a schema:Book }"),
            Map.entry(
                    "a language is a BCP 47 tag",
                    "INSERT { ?b schema:inLanguage \"English tongue\" } WHERE { ?b a schema:Book }"),
            Map.entry(
                    "a duration is written as ISO 8601 has it",
                    "INSERT { ?m schema:duration \"100 min\" } WHERE { ?m a schema:Movie }"),
            Map.entry(
                    "a statement of author has one value, an entity",
                    "INSERT { ?s ps:P50 \"Ada\" } WHERE { ?s ps:P50 ?o }"),
            Map.entry(
                    "a statement of publication date has one full value",
                    "DELETE { ?s psv:P577 ?v } WHERE { ?s psv:P577 ?v }"));

    @Test
    void aGoodGraphHasNoViolation() {
        DiagnosticLog log = new DiagnosticLog();
        assertThat(GATE.check(Graphs.fixture("library"), log)).isZero();
        assertThat(log.entries()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aPlantedFaultIsFound() {
        return PLANTED.entrySet().stream()
                .map(fault ->
                        DynamicTest.dynamicTest(fault.getKey(), () -> assertFound(fault.getKey(), fault.getValue())));
    }

    private static void assertFound(String message, String update) {
        Graph graph = Graphs.fixture("library");
        StringBuilder request = new StringBuilder();
        Prefixes.of(Graphs.BASE).forEach((p, iri) -> request.append("PREFIX %s: <%s>\n".formatted(p, iri)));
        UpdateAction.parseExecute(request + update, graph);
        DiagnosticLog log = new DiagnosticLog();
        GATE.check(graph, log);
        assertThat(log.entries()).extracting(Diagnostic::message).anyMatch(m -> m.startsWith(message));
    }

    @Test
    void aViolationNamesTheStatementAndItsSentence() {
        Graph graph = Graphs.fixture("library");
        UpdateAction.parseExecute(
                "PREFIX ps: <" + Prefixes.PS + "> INSERT { ?s ps:P123 \"Lamp\" } WHERE { ?s ps:P123 ?o }", graph);
        DiagnosticLog log = new DiagnosticLog();
        assertThat(GATE.check(graph, log)).isPositive();
        assertThat(log.entries()).anySatisfy(d -> {
            assertThat(d.severity()).isEqualTo(Severity.ERROR);
            assertThat(d.place().source()).startsWith(Graphs.BASE + "statement/");
            assertThat(d.message())
                    .contains("a statement of publisher has one value")
                    .contains("\u201CIt was published in 2005 by Lamp Press.\u201D");
        });
    }

    @Test
    void theStreamPassesEveryTripleOnAndFindsTheSame() {
        Graph passed = GraphMemFactory.createDefaultGraphSameTerm();
        DiagnosticLog log = new DiagnosticLog();
        CheckedStream stream = GATE.check(StreamRDFLib.graph(passed), log);
        stream.start();
        Resolver.load().resolve(Graphs.claims("library"), GraphMapper.of(Graphs.BASE, stream), log);
        stream.finish();
        assertThat(stream.violations()).isZero();
        assertThat(log.entries()).isEqualTo(List.of());
        assertThat(Graphs.lines(passed)).isEqualTo(Graphs.lines(Graphs.golden("library")));
    }
}
