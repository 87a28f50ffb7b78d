package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import colophon.data.NamedQueries;
import colophon.rdf.vocab.DatasetTriples;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the dataset says of itself, held against the dataset. */
class DatasetTest {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node DATASET = DatasetTriples.dataset(GlassOrchard.BASE);

    private static GlassOrchard site;
    private static Graph description;

    @BeforeAll
    static void start() throws Exception {
        site = GlassOrchard.start();
        description = GlassOrchard.parse(site.get("/dataset.ttl").body(), Lang.TURTLE);
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static long number(Node subject, String property) {
        List<Triple> found =
                description.find(subject, iri(VOID + property), Node.ANY).toList();
        assertThat(found).as(subject + " " + property).hasSize(1);
        return Long.parseLong(found.getFirst().getObject().getLiteralLexicalForm());
    }

    /** What the brute force of a query counts. */
    private static long count(String pattern) {
        Graph graph = site.store().current().dataset().getDefaultGraph();
        try (QueryExec run = QueryExec.graph(graph)
                .query("SELECT (COUNT(*) AS ?n) WHERE { " + pattern + " }")
                .build()) {
            return Long.parseLong(run.select().next().get("n").getLiteralLexicalForm());
        }
    }

    private static long distinct(String variable) {
        return count("SELECT DISTINCT " + variable + " WHERE { ?s ?p ?o }");
    }

    @Test
    void theCountsAreThoseOfBruteForce() {
        assertThat(number(DATASET, "triples")).isEqualTo(count("?s ?p ?o"));
        assertThat(number(DATASET, "distinctSubjects")).isEqualTo(distinct("?s"));
        assertThat(number(DATASET, "distinctObjects")).isEqualTo(distinct("?o"));
        assertThat(number(DATASET, "properties")).isEqualTo(distinct("?p"));
        assertThat(number(DATASET, "classes")).isEqualTo(count("SELECT DISTINCT ?c WHERE { ?s a ?c }"));
        assertThat(number(DATASET, "entities"))
                .isEqualTo(count("SELECT DISTINCT ?s WHERE { ?s ?p ?o FILTER(STRSTARTS(STR(?s), \"" + GlassOrchard.BASE
                        + "entity/\")) }"));
    }

    @Test
    void thePartitionsAreThoseOfBruteForce() {
        List<Node> properties = objects(DATASET, VOID + "propertyPartition");
        List<Node> classes = objects(DATASET, VOID + "classPartition");
        assertThat(properties).hasSize((int) number(DATASET, "properties"));
        assertThat(classes).hasSize((int) number(DATASET, "classes"));
        for (Node part : properties) {
            String property = objects(part, VOID + "property").getFirst().getURI();
            assertThat(number(part, "triples")).as(property).isEqualTo(count("?s <" + property + "> ?o"));
        }
        for (Node part : classes) {
            String type = objects(part, VOID + "class").getFirst().getURI();
            assertThat(number(part, "entities")).as(type).isEqualTo(count("?s a <" + type + ">"));
        }
    }

    @Test
    void theLinksAreThoseOfBruteForce() {
        List<Node> sets = description
                .find(Node.ANY, iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), iri(VOID + "Linkset"))
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(sets).isNotEmpty();
        for (Node set : sets) {
            String property = objects(set, VOID + "linkPredicate").getFirst().getURI();
            String target = objects(objects(set, VOID + "objectsTarget").getFirst(), VOID + "uriSpace")
                    .getFirst()
                    .getLiteralLexicalForm();
            assertThat(number(set, "triples"))
                    .isEqualTo(count("?s <" + property + "> ?o FILTER(STRSTARTS(STR(?o), \"" + target + "\"))"));
        }
    }

    private static List<Node> objects(Node subject, String property) {
        return description
                .find(subject, iri(property), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    @Test
    void everyDownloadIsAsDescribed() throws Exception {
        List<Node> downloads = objects(DATASET, DCAT + "distribution");
        assertThat(downloads).hasSize(12);
        for (Node download : downloads) {
            String path = objects(download, DCAT + "downloadURL")
                    .getFirst()
                    .getURI()
                    .substring(GlassOrchard.BASE.length() - 1);
            HttpResponse<byte[]> file = java.net.http.HttpClient.newHttpClient()
                    .send(site.request(path).build(), java.net.http.HttpResponse.BodyHandlers.ofByteArray());
            assertThat(objects(download, DCAT + "byteSize").getFirst().getLiteralLexicalForm())
                    .isEqualTo(Integer.toString(file.body().length));
            Node checksum =
                    objects(download, "http://spdx.org/rdf/terms#checksum").getFirst();
            String value = objects(checksum, "http://spdx.org/rdf/terms#checksumValue")
                    .getFirst()
                    .getLiteralLexicalForm();
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(file.body());
            assertThat(value).isEqualTo(java.util.HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void queryEditorsFindPrefixesAndQueriesInTheGraph() {
        Graph graph = site.store().current().dataset().getDefaultGraph();
        assertThat(graph.find(DATASET, iri(SH + "declare"), Node.ANY).toList()).hasSizeGreaterThan(20);
        int found = 0;
        for (String form : List.of("select", "construct", "ask")) {
            for (Triple triple : graph.find(Node.ANY, iri(SH + form), Node.ANY).toList()) {
                QueryFactory.create(triple.getObject().getLiteralLexicalForm());
                found++;
            }
        }
        assertThat(found).isEqualTo(NamedQueries.load().all().size());
    }

    private static ValidationReport validate(Graph data) {
        Path shapes =
                Path.of(System.getProperty("colophon.shared", "../shared")).resolve("suites/dcat-ap/shapes-3.0.1.ttl");
        assumeTrue(Files.isRegularFile(shapes), "the shapes of DCAT-AP are not at " + shapes);
        return ShaclValidator.get()
                .validate(Shapes.parse(RDFDataMgr.loadGraph(shapes.toUri().toString())), data);
    }

    @Test
    void theShapesOfDcatApHold() {
        ValidationReport report = validate(description);
        assertThat(report.getEntries()).isEmpty();
        assertThat(description.contains(
                        DATASET, iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), iri(DCAT + "Dataset")))
                .as("the shapes have the dataset as a target")
                .isTrue();
    }

    @Test
    void aBareDatasetDoesNotHold() {
        Graph bare = GraphFactory.createDefaultGraph();
        bare.add(DATASET, iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), iri(DCAT + "Dataset"));
        assertThat(validate(bare).conforms()).isFalse();
    }

    @Test
    void everyPropertyHasMeaningLabelAndCounterparts() throws Exception {
        Graph ontology = GlassOrchard.parse(site.get("/ontology.ttl").body(), Lang.TURTLE);
        List<colophon.data.DataTable.Row> rows =
                colophon.data.DataTable.load("ontology/properties.tsv").rows();
        for (colophon.data.DataTable.Row row : rows) {
            Node property = iri("http://www.wikidata.org/entity/" + row.need("id"));
            for (String predicate : List.of(
                    "http://www.w3.org/2004/02/skos/core#definition",
                    "http://www.w3.org/2000/01/rdf-schema#label",
                    "http://wikiba.se/ontology#directClaim")) {
                assertThat(ontology.contains(property, iri(predicate), Node.ANY))
                        .as(row.need("id") + " " + predicate)
                        .isTrue();
            }
            assertThat(ontology.contains(property, iri("http://www.w3.org/2004/02/skos/core#closeMatch"), Node.ANY))
                    .as(row.need("id"))
                    .isEqualTo(!row.list("schema").isEmpty());
        }
        Node author = iri("http://www.wikidata.org/entity/P50");
        assertThat(ontology.find(author, iri("http://www.w3.org/2004/02/skos/core#example"), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .contains("\u2192 Ilse Marrow");
        assertThat(site.get("/ontology.html").body()).contains("Who wrote the work.");
    }

    @Test
    void thePageSaysItToPeople() throws Exception {
        String page = site.get("/dataset", "text/html").body();
        assertThat(page).contains("colophon.ttl.gz").contains("12345").contains("colophon-Book.ttl");
        assertThat(site.get("/.well-known/void", "text/turtle").statusCode()).isEqualTo(200);
    }

    @Test
    void crawlersFindEveryPage() throws Exception {
        assertThat(site.get("/robots.txt").body()).contains("Sitemap: " + GlassOrchard.BASE + "sitemap.xml");
        String map = site.get("/sitemap.xml").body();
        assertThat(map)
                .startsWith("<?xml")
                .contains("<loc>http://data.example/page/The_Glass_Orchard/film</loc>")
                .contains("/page/article/The_Glass_Orchard</loc>")
                .contains("<lastmod>")
                .contains("Harbour_&amp;_Lamp")
                .doesNotContain("わ");
    }

    @Test
    void identifiersLeadToTheirThings() throws Exception {
        for (String isbn : List.of("0-306-40615-2", "0306406152", "978-0-306-40615-7", "9780306406157")) {
            HttpResponse<String> found = site.get("/lookup?isbn=" + isbn);
            assertThat(found.statusCode()).as(isbn).isEqualTo(303);
            assertThat(found.headers().firstValue("Location")).contains("/entity/The_Glass_Orchard/edition/first");
        }
        assertThat(site.get("/lookup?wikidata=q99990001").headers().firstValue("Location"))
                .contains("/entity/Ilse_Marrow");
        assertThat(site.get("/lookup?imdb=tt0000000").statusCode()).isEqualTo(404);
        assertThat(site.get("/lookup").statusCode()).isEqualTo(400);
        assertThat(site.get("/beacon/isbn.txt").body())
                .startsWith("#FORMAT: BEACON\n")
                .contains("\n9780306406157||entity/The_Glass_Orchard/edition/first\n");
        assertThat(site.get("/beacon/wikidata.txt").body()).contains("\nQ99990001||entity/Ilse_Marrow\n");
        assertThat(site.get("/beacon/shoe-size.txt").statusCode()).isEqualTo(404);
    }
}
