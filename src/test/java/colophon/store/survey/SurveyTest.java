package colophon.store.survey;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.Snapshot;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.store.StoreSettings;
import colophon.store.format.NTriples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found out while a snapshot is built, held against a look at every triple. */
class SurveyTest {
    private static final String BASE = "http://example.org/";
    private static final String SCHEMA = Words.SCHEMA;
    private static final Node TYPE = iri(bare(Words.TYPE));
    private static final Node LABEL = iri(bare(Words.LABEL));

    @TempDir
    Path folder;

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static String bare(String bracketed) {
        return bracketed.substring(1, bracketed.length() - 1);
    }

    private static Node thing(int n) {
        return iri(BASE + "entity/Thing_" + n);
    }

    /** Things of two classes, the later ones with more to say, some of a name, some editions, with statements and articles. */
    private static List<Triple> triples() {
        List<Triple> all = new ArrayList<>();
        Random chance = new Random(3);
        for (int n = 0; n < 60; n++) {
            String type = n % 3 == 0 ? "Movie" : "Book";
            all.add(Triple.create(thing(n), TYPE, iri(SCHEMA + type)));
            all.add(Triple.create(thing(n), TYPE, iri("http://www.w3.org/2002/07/owl#Thing")));
            all.add(Triple.create(thing(n), LABEL, NodeFactory.createLiteralLang("Étoile \"" + n / 2 + "\"", "en")));
            all.add(Triple.create(
                    thing(n), iri(bare(Words.ALT_LABEL)), NodeFactory.createLiteralLang("Lamp\tno. " + n, "en")));
            for (int i = 0; i < n % 17; i++) {
                Node statement = iri(BASE + "statement/" + n + "x" + i);
                all.add(Triple.create(thing(n), iri(Words.WDT + "P50"), thing(chance.nextInt(60))));
                all.add(Triple.create(thing(n), iri("http://www.wikidata.org/prop/P50"), statement));
                all.add(Triple.create(statement, TYPE, iri(bare(Words.STATEMENT))));
            }
            if (n % 5 == 0) {
                all.add(Triple.create(thing(n), iri(bare(Words.EDITION_OF)), thing(1)));
                all.add(Triple.create(thing(n), iri(bare(Words.SAME_AS)), iri("http://www.wikidata.org/entity/Q" + n)));
                Node article = iri(BASE + "article/Thing_" + n);
                all.add(Triple.create(article, TYPE, iri(SCHEMA + "Article")));
                all.add(Triple.create(article, iri(bare(Words.ABOUT)), thing(n)));
                all.add(Triple.create(article, iri(bare(Words.LICENSE)), iri("http://licence.example/" + n % 2)));
            }
        }
        all.add(Triple.create(iri(SCHEMA + "Book"), LABEL, NodeFactory.createLiteralLang("book", "en")));
        all.add(Triple.create(thing(7), iri(BASE + "p"), NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger)));
        return all.stream().distinct().toList();
    }

    private static Snapshot build(Store store, List<Triple> triples) {
        try (SnapshotWriter writer = store.begin(BASE)) {
            triples.forEach(writer.stream()::triple);
            return writer.commit();
        }
    }

    private static void assertTold(Survey survey, List<Triple> all) {
        Statistics counts = survey.statistics();
        assertThat(counts.triples()).isEqualTo(all.size());
        assertThat(counts.subjects())
                .isEqualTo(all.stream().map(Triple::getSubject).distinct().count());
        assertThat(counts.objects())
                .isEqualTo(all.stream().map(Triple::getObject).distinct().count());
        assertThat(counts.entities()).isEqualTo(60);
        counts.properties()
                .forEach((property, count) -> assertThat(all.stream()
                                .filter(t -> t.getPredicate().getURI().equals(property)))
                        .as(property)
                        .hasSize(count.intValue()));
        assertThat(counts.properties().values().stream().mapToLong(c -> c).sum())
                .isEqualTo(all.size());
        assertThat(counts.classes())
                .containsEntry(SCHEMA + "Movie", 20L)
                .containsEntry(SCHEMA + "Book", 40L)
                .containsEntry("http://www.w3.org/2002/07/owl#Thing", 60L);
        assertThat(counts.links())
                .containsExactly(
                        java.util.Map.entry(new Statistics.Link(bare(Words.SAME_AS), "http://www.wikidata.org/"), 12L));
        assertThat(survey.census().classes())
                .containsExactly(java.util.Map.entry(SCHEMA + "Book", 40L), java.util.Map.entry(SCHEMA + "Movie", 20L));
        assertThat(survey.census().things()).isEqualTo(60);
        assertThat(survey.census().statements())
                .isEqualTo(all.stream()
                        .filter(t -> t.getObject().equals(iri(bare(Words.STATEMENT))))
                        .count());
        assertThat(survey.census().articles()).isEqualTo(12);
        assertThat(survey.licenses()).containsExactly("http://licence.example/0", "http://licence.example/1");
        assertThat(survey.terms()).containsExactly(SCHEMA + "Book");
        assertThat(survey.subjects()).hasSize(3).startsWith(thing(0).getURI());
        assertThat(survey.example(Words.WDT + "P50").orElseThrow()).startsWith("<" + BASE + "entity/Thing_1> ");
        assertThat(survey.example(Words.WDT + "P51")).isEmpty();
    }

    /** By looking at all: the things of a class that are no editions, most triples first, each name once. */
    private static List<String> foremost(List<Triple> all, String type) {
        List<String> names = new ArrayList<>();
        List<String> best = new ArrayList<>();
        all.stream()
                .filter(t -> t.getObject().equals(iri(SCHEMA + type)))
                .map(Triple::getSubject)
                .filter(s -> all.stream()
                        .noneMatch(t -> t.getSubject().equals(s)
                                && t.getPredicate().getURI().equals(bare(Words.EDITION_OF))))
                .sorted(java.util.Comparator.comparing((Node s) -> -size(all, s))
                        .thenComparing(Node::getURI))
                .forEach(s -> {
                    int number = Integer.parseInt(s.getURI().replaceAll(".*_", ""));
                    if (best.size() < 8 && !names.contains("" + number / 2)) {
                        names.add("" + number / 2);
                        best.add(s.getURI());
                    }
                });
        return best;
    }

    private static long size(List<Triple> all, Node subject) {
        return all.stream().filter(t -> t.getSubject().equals(subject)).count();
    }

    private static void assertLists(Survey survey, List<Triple> all) throws IOException {
        for (String type : List.of("Book", "Movie")) {
            assertThat(survey.members(SCHEMA + type)).isEqualTo(foremost(all, type));
        }
        assertThat(survey.pages().size()).isEqualTo(72);
        assertThat(survey.pages().some(0, 100)).hasSize(72).contains("entity/Thing_59", "article/Thing_0");
        assertThat(survey.pages().articles(0, 100)).hasSize(12).allMatch(p -> p.startsWith("article/"));
        assertThat(survey.pages().articles(10, 100)).hasSize(2);
        assertThat(survey.pages().some(70, 100)).hasSize(2);
        assertThat(survey.pages().some(72, 100)).isEmpty();
        NameList.Found found = survey.names().find("etoile \"3\"", 5);
        assertThat(found.hits().getFirst().path()).isEqualTo("entity/Thing_7");
        assertThat(found.hits().getFirst().distance()).isZero();
        assertThat(found.hits()).hasSize(2);
        assertThat(found.more()).isFalse();
        assertThat(survey.names().find("LAMP no", 5).more()).isTrue();
        assertThat(survey.names().find("no", 60).hits()).hasSize(60).allMatch(h -> h.distance() == 2);
        assertThat(survey.names().find("entity", 5).hits()).isEmpty();
        assertThat(survey.names().find(" ", 5).hits()).isEmpty();
    }

    @Test
    void whatIsFoundOutInPassingIsTrue() throws IOException {
        List<Triple> all = triples();
        try (Store store = Store.open(folder, new StoreSettings(2, 0, 2_000))) {
            Survey survey = build(store, all).survey();
            assertTold(survey, all);
            assertLists(survey, all);
        }
    }

    @Test
    void aSnapshotOfAFormerProgramGetsTheSame() throws IOException {
        List<Triple> all = triples();
        try (Store store = Store.open(folder)) {
            build(store, all);
        }
        Path text = folder.resolve("snapshots/1/survey.tsv");
        List<String> made = Files.readAllLines(text);
        for (List<String> other : List.of(List.<String>of(), List.of("survey\t0"))) {
            Files.write(text, other);
            try (Store store = Store.open(folder)) {
                Survey survey = store.current().survey();
                assertTold(survey, all);
                assertLists(survey, all);
            }
            assertThat(Files.readAllLines(text)).isEqualTo(made);
        }
        try (var files = Files.list(folder.resolve("snapshots/1"))) {
            assertThat(files.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
                    .as("nothing is left of the making")
                    .containsExactlyInAnyOrder("index", "tdb2");
        }
    }

    @Test
    void whatIsSaidOfAThingIsThatOfTheDatabase() {
        List<Triple> all = triples();
        try (Store store = Store.open(folder, new StoreSettings(2, 0, 2_000))) {
            Snapshot snapshot = build(store, all);
            Txn.executeRead(snapshot.dataset(), () -> {
                for (Triple triple : all) {
                    for (Triple pattern : List.of(
                            triple,
                            Triple.create(triple.getSubject(), Node.ANY, Node.ANY),
                            Triple.create(triple.getSubject(), triple.getPredicate(), Node.ANY),
                            Triple.create(triple.getSubject(), Node.ANY, triple.getObject()),
                            Triple.create(Node.ANY, Node.ANY, triple.getObject()))) {
                        assertThat(snapshot.graph().find(pattern).toList())
                                .as(pattern.toString())
                                .isNotEmpty()
                                .containsExactlyInAnyOrderElementsOf(snapshot.dataset()
                                        .getDefaultGraph()
                                        .find(pattern)
                                        .toList());
                        assertThat(snapshot.graph().contains(pattern)).isTrue();
                    }
                }
                assertThat(snapshot.graph().contains(thing(6), LABEL, thing(6))).isFalse();
                assertThat(snapshot.graph().contains(iri(BASE + "entity/Thing"), Node.ANY, Node.ANY))
                        .isFalse();
                assertThat(snapshot.graph().contains(iri("urn:zzz"), Node.ANY, Node.ANY))
                        .isFalse();
            });
        }
    }

    @Test
    void aLineIsCutWhereItsTermsEnd() {
        Triple triple = Triple.create(thing(1), LABEL, NodeFactory.createLiteralLang("a b \"c\" .", "en"));
        SortedLine line = SortedLine.of(NTriples.line(triple));
        assertThat(line.subjectIri()).isEqualTo(thing(1).getURI());
        assertThat(line.rawPredicate()).isEqualTo(Words.LABEL);
        assertThat(line.rawObject()).isEqualTo("\"a b \\\"c\\\" .\"@en");
        assertThat(SortedLine.of("<a> <b> <c> .".getBytes(StandardCharsets.UTF_8))
                        .objectIri())
                .isEqualTo("c");
    }
}
