package colophon.store.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.store.index.IndexGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryTest {
    private static final String BASE = "http://data.example/";
    private static final String PREFIXES = "PREFIX text: <http://jena.apache.org/text#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX : <http://data.example/> ";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

    @TempDir
    private static Path folder;

    private static Store store;
    private static DatasetGraph dataset;
    private static final Graph PLAIN = GraphFactory.createDefaultGraph();

    @BeforeAll
    static void build() {
        store = Store.open(folder);
        try (SnapshotWriter writer = store.begin(BASE)) {
            triples().forEach(t -> {
                writer.stream().triple(t);
                PLAIN.add(t);
            });
            dataset = writer.commit().dataset();
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Stream<Triple> triples() {
        Stream<Triple> named = Stream.of(
                said("orchard", LABEL, "The Glass Orchard", "en"),
                said("orchard", LABEL, "Le Verger de verre", "fr"),
                said("orchard", BASE + "about", "A lantern maker plants trees of glass.", ""),
                said("lantern", LABEL, "The Last Lantern", "en"),
                said("lanterns", LABEL, "Lantern, Lantern, Lantern", "en"),
                said("lanternB", LABEL, "The Last Lantern", "en"),
                said("cafe", LABEL, "Café Étoile: a comedy", "en"),
                said("sea", BASE + "other", "The Lantern Sea", "en"),
                said("lantern", BASE + "kind", "play", ""),
                said("lanterns", BASE + "kind", "play", ""));
        return Stream.concat(named, many());
    }

    /** Names of few words each, by chance but always the same. */
    private static Stream<Triple> many() {
        Random random = new Random(5);
        List<String> words = List.of("amber", "bell", "cedar", "dune", "ember", "fern");
        List<Triple> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String name = words.get(random.nextInt(6)) + " " + words.get(random.nextInt(6)) + " " + i % 50;
            all.add(said("many" + i, LABEL, name, i % 3 == 0 ? "" : "en"));
        }
        return all.stream();
    }

    private static Triple said(String subject, String property, String text, String language) {
        Node literal = language.isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, language);
        return Triple.create(NodeFactory.createURI(BASE + subject), NodeFactory.createURI(property), literal);
    }

    /** The values of the rows' variables, what is ours without its namespace. */
    private static List<String> rows(String query) {
        return rows(query, dataset);
    }

    private static List<String> rows(String query, DatasetGraph of) {
        try (QueryExec run = QueryExec.dataset(of)
                .query(QueryFactory.create(PREFIXES + query))
                .build()) {
            RowSet set = run.select();
            List<String> rows = new ArrayList<>();
            while (set.hasNext()) {
                Binding row = set.next();
                rows.add(String.join(
                        " | ",
                        set.getResultVars().stream()
                                .map(v -> row.contains(v) ? text(row.get(v)) : "-")
                                .toList()));
            }
            return rows;
        }
    }

    private static String text(Node term) {
        return term.isURI() ? term.getURI().replace(BASE, "") : term.getLiteralLexicalForm();
    }

    @Test
    void theShortFormLooksIntoLabels() {
        assertThat(rows("SELECT ?s { ?s text:query 'lantern' }"))
                .containsExactlyInAnyOrder("lanterns", "lantern", "lanternB");
        assertThat(rows("SELECT ?s { ?s text:query ('orchard') }")).containsExactly("orchard");
    }

    @Test
    void theBestComeFirstWithScoreLiteralAndProperty() {
        List<String> rows = rows(
                "SELECT ?s ?l ?p ?g { (?s ?score ?l ?g ?p) text:query (rdfs:label 'lantern' 20) FILTER(?score > 0) }");
        assertThat(rows)
                .containsExactly(
                        "lanterns | Lantern, Lantern, Lantern | " + LABEL + " | -",
                        "lantern | The Last Lantern | " + LABEL + " | -",
                        "lanternB | The Last Lantern | " + LABEL + " | -");
        List<String> scores = rows("SELECT ?score { (?s ?score) text:query 'lantern' }");
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(Double.parseDouble(b), Double.parseDouble(a)));
        assertThat(Double.parseDouble(scores.getFirst())).isGreaterThan(Double.parseDouble(scores.getLast()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void aNumberOfHitsIsKept(int most) {
        List<String> all = rows("SELECT ?s { ?s text:query (rdfs:label 'lantern') }");
        assertThat(rows("SELECT ?s { ?s text:query (rdfs:label 'lantern' " + most + ") }"))
                .isEqualTo(all.subList(0, Math.min(most, all.size())));
        assertThat(rows("SELECT ?s { ?s text:query (rdfs:label 'amber OR bell' " + 40 * most + ") }"))
                .isEqualTo(rows("SELECT ?s { ?s text:query (rdfs:label 'amber OR bell') } LIMIT " + 40 * most));
    }

    @Test
    void propertiesAreChosen() {
        assertThat(rows("SELECT ?s { ?s text:query (:about :other 'lantern') }"))
                .containsExactlyInAnyOrder("orchard", "sea");
        assertThat(rows("SELECT ?s { ?s text:query (:nowhere 'lantern') }")).isEmpty();
        assertThat(rows("SELECT ?s { (?s ?score ?l ?g :other) text:query (:about :other 'lantern') }"))
                .containsExactly("sea");
    }

    @ParameterizedTest
    @CsvSource({
        "cafe etoile, cafe",
        "CAFÉ, cafe",
        "étoi*, cafe",
        "'\\\"glass orchard\\\"', orchard",
        "verre AND verger, orchard",
        "orchart~, orchard",
        "+last -glass +(lantern sea), lantern lanternB",
        "'Etoile\\\\: comedy', cafe",
        "/orch.rd/, orchard"
    })
    void wordsAreOfTheLanguageOfLucene(String words, String expected) {
        assertThat(rows("SELECT ?s { ?s text:query \"" + words + "\" }"))
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void languagesAreChosen() {
        assertThat(rows("SELECT ?s { ?s text:query ('verre orchard' 'lang:fr') }"))
                .containsExactly("orchard");
        assertThat(rows("SELECT ?s { ?s text:query ('orchard' 'lang:fr') }")).isEmpty();
        assertThat(rows("SELECT ?s { ?s text:query (:about :other 'lantern' 5 'lang:none') }"))
                .containsExactly("orchard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?s :kind 'play' . ?s text:query (rdfs:label 'lantern' 2)",
                "?s text:query (rdfs:label 'lantern' 2) . ?s :kind 'play'",
                "{ ?s text:query (rdfs:label 'lantern' 2) } ?s :kind 'play'",
                "{ SELECT ?s { ?s text:query (rdfs:label 'lantern' 2) } } ?s :kind 'play'",
                "?s :kind 'play' FILTER EXISTS { ?s text:query (rdfs:label 'lantern' 2) }",
                "VALUES ?w { 'lantern' } ?s :kind 'play' . ?s text:query (rdfs:label ?w 2)",
                "?s :kind 'play' OPTIONAL { (?s ?score) text:query ('lantern' 2) } FILTER(BOUND(?score))"
            })
    void whatIsFoundDoesNotDependOnThePlace(String pattern) {
        assertThat(rows("SELECT ?s { " + pattern + " }")).containsExactlyInAnyOrder("lantern", "lanterns");
        assertThat(rows("SELECT ?s { " + pattern.replace(" 2", " 1") + " }")).containsExactly("lanterns");
    }

    @Test
    void whatHasAValueMustHaveIt() {
        assertThat(rows("SELECT ?l { (:lantern ?score ?l) text:query 'lantern' }"))
                .containsExactly("The Last Lantern");
        assertThat(rows("SELECT ?s { (?s ?score 'The Last Lantern'@en) text:query 'lantern' }"))
                .containsExactlyInAnyOrder("lantern", "lanternB");
        assertThat(rows("SELECT ?x { (?x ?score ?x) text:query 'lantern' }")).isEmpty();
        assertThat(rows("SELECT * { :nothing text:query 'lantern' }")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amber", "bell", "7", "dune"})
    void everythingIsFound(String word) {
        String plain = "SELECT ?s ?l { ?s rdfs:label ?l FILTER(REGEX(?l, '\\\\b" + word + "\\\\b')) }";
        List<String> expected = rows(plain, DatasetGraphFactory.wrap(PLAIN));
        assertThat(expected).hasSizeGreaterThan(9);
        assertThat(rows("SELECT ?s ?l { (?s ?score ?l) text:query (rdfs:label '" + word + "') }"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "?s text:query '\"unclosed' # no query in the language of Lucene",
                "?s text:query '*lantern' # no query in the language of Lucene",
                "?s text:query 'lantern AND' # no query in the language of Lucene",
                "?s text:query 'title:lantern' # no field \"title\"",
                "?s text:query 'language:en' # no field \"language\"",
                "?s text:query ('lantern' 0) # a number of hits is from 1",
                "?s text:query ('lantern' 1.5) # a number of hits is from 1",
                "?s text:query ('lantern' 1000001) # a number of hits is from 1",
                "?s text:query ('lantern' 'highlight:') # not \"highlight:\"",
                "?s text:query (rdfs:label) # it names no words",
                "?s text:query () # it names no words",
                "?s text:query ?words # its words, ?words, have no value",
                "(?a ?b ?c ?d ?e ?f) text:query 'lantern' # before it stand",
                "?s text:query '/[ac]*a[ac]{50,200}/' # too many",
            })
    void aMistakeIsTold(String pattern, String message) {
        assertThatThrownBy(() -> rows("SELECT * { " + pattern + " }"))
                .isInstanceOf(QueryExecException.class)
                .hasMessageContaining(message.strip());
    }

    @Test
    void tooManyWordsAreRefused() {
        String words = IntStream.range(0, 2000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThatThrownBy(() -> rows("SELECT * { ?s text:query '" + words + "' }"))
                .isInstanceOf(QueryExecException.class)
                .hasMessageContaining("too many");
    }

    @Test
    void moreHitsThanAreHeldAreRefusedUnlessTheBestWillDo() throws IOException {
        IndexGraph graph = (IndexGraph) dataset.getDefaultGraph();
        try (WordIndex index = new WordIndex(folder.resolve("snapshots/1"), graph.index())) {
            Searching five = new Searching(index, 5, Duration.ofMinutes(1), new AtomicBoolean());
            PropFuncArg rare = new PropFuncArg(NodeFactory.createLiteralString("lantern"));
            PropFuncArg common = new PropFuncArg(NodeFactory.createLiteralString("amber"));
            assertThat(five.find(Search.of(rare)).size()).isEqualTo(3);
            assertThatThrownBy(() -> five.find(Search.of(common))).hasMessageContaining("more than 5 triples");
            PropFuncArg best = new PropFuncArg(List.of(
                    NodeFactory.createLiteralString("amber"),
                    NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger)));
            assertThat(five.find(Search.of(best)).size()).isEqualTo(7);
        }
    }

    @Test
    void aSearchEndsWithItsQuery() {
        IndexGraph graph = (IndexGraph) dataset.getDefaultGraph();
        try (WordIndex index = new WordIndex(folder.resolve("snapshots/1"), graph.index())) {
            Searching stopped = new Searching(index, 5, Duration.ofMinutes(1), new AtomicBoolean(true));
            PropFuncArg words = new PropFuncArg(NodeFactory.createLiteralString("a* OR b* OR fern"));
            assertThatThrownBy(() -> stopped.find(Search.of(words))).isInstanceOf(QueryCancelledException.class);
        }
    }

    @Test
    void whatIsGivenUpLeavesNoTrace(@TempDir Path own) throws IOException {
        IndexGraph graph = (IndexGraph) dataset.getDefaultGraph();
        WordIndex index = new WordIndex(own, graph.index());
        index.close();
        assertThatThrownBy(() -> index.reader(Duration.ofMinutes(1), new AtomicBoolean()))
                .isInstanceOf(WordsNotReady.class);
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void anIndexThatCannotBeMadeIsToldAndNotTriedAgain(@TempDir Path own) throws IOException {
        IndexGraph graph = (IndexGraph) dataset.getDefaultGraph();
        Path missing = own.resolve("missing");
        try (WordIndex index = new WordIndex(missing, graph.index())) {
            assertThatThrownBy(() -> index.reader(Duration.ofMinutes(1), new AtomicBoolean()))
                    .isInstanceOf(WordsNotReady.class);
            Files.createDirectories(missing);
            assertThatThrownBy(() -> index.reader(Duration.ofMinutes(1), new AtomicBoolean()))
                    .hasMessageContaining("could not be made");
            assertThat(missing).isEmptyDirectory();
        }
    }

    @Test
    void noOtherPropertyFunctionIsCalled() {
        assertThat(rows("SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }"))
                .isEmpty();
        assertThat(rows("SELECT * { ?s <java:colophon.Nothing> ?o }")).isEmpty();
    }

    @Test
    void whatIsFoundIsForgottenWithItsQuery() {
        rows("SELECT ?s { ?s text:query 'lantern' }");
        assertThat(dataset.getContext().keys()).noneMatch(key -> key.getSymbol().contains("text.found"));
    }

    @Test
    void aDatasetWithoutAnIndexSaysSo() {
        DatasetGraph plain = DatasetGraphFactory.wrap(PLAIN);
        TextQuery.offer(plain.getContext(), Optional.empty());
        assertThatThrownBy(() -> rows("SELECT ?s { ?s text:query 'lantern' }", plain))
                .hasMessageContaining("build it anew");
    }

    @Test
    void theIndexIsMadeWhenItIsAskedForAndThenKept(@TempDir Path own) throws IOException {
        Path index = own.resolve("snapshots/1/words-1");
        try (Store fresh = Store.open(own);
                SnapshotWriter writer = fresh.begin(BASE)) {
            triples().forEach(writer.stream()::triple);
            DatasetGraph of = writer.commit().dataset();
            rows("SELECT ?s { ?s rdfs:label 'none' }", of);
            assertThat(index).doesNotExist();
            assertThat(rows("SELECT ?s { ?s text:query 'orchard' }", of)).containsExactly("orchard");
            assertThat(index).isDirectory();
        }
        FileTime made = Files.getLastModifiedTime(index);
        try (Store again = Store.open(own);
                var lease = again.lease()) {
            assertThat(rows(
                            "SELECT ?s { ?s text:query 'orchard' }",
                            lease.snapshot().dataset()))
                    .containsExactly("orchard");
        }
        assertThat(Files.getLastModifiedTime(index)).isEqualTo(made);
        try (Stream<Path> left = Files.list(index.getParent())) {
            assertThat(left.map(f -> f.getFileName().toString())
                            .filter(Pattern.compile("^words").asPredicate()))
                    .containsExactly("words-1");
        }
    }
}
