package colophon.web.page;

import colophon.data.NamedQueries;
import colophon.data.NamedQuery;
import colophon.store.Snapshot;
import colophon.store.format.Prefixes;
import colophon.store.ledger.Change;
import colophon.web.document.GraphReading;
import colophon.web.document.InverseFacts;
import colophon.web.document.Resource;
import colophon.web.document.ResourceKind;
import colophon.web.http.PercentCoding;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.sparql.Preview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The pages of the site, as HTML. */
public final class Pages {
    /** How many rows of an answer a page shows. */
    public static final int ROWS = 500;

    private final Renderer renderer = new Renderer();
    private final FactGroups groups = FactGroups.load();
    private final InverseHeadings headings = InverseHeadings.load();
    private final Prefixes prefixes;
    private final NamedQueries queries;
    private final QueryPages queryPages;

    public Pages(Prefixes prefixes, NamedQueries queries) {
        this.prefixes = prefixes;
        this.queries = queries;
        this.queryPages = new QueryPages(renderer, prefixes, queries);
    }

    private static Reply html(int status, byte[] page) {
        return Reply.bytes(status, "text/html;charset=utf-8", page);
    }

    /** The home page. */
    public Reply home(GraphReading reading, Snapshot snapshot, List<Frame.Alternate> downloads) {
        Links links = new Links(reading.base());
        HomePage page = new HomeReading(reading, links).read(snapshot, queries, downloads);
        return html(200, renderer.html("home", page));
    }

    /** The page of a thing, which may have gone by other names before. */
    public Reply resource(
            GraphReading reading, Resource resource, InverseFacts.Page inverse, List<String> formerNames) {
        Links links = new Links(reading.base());
        return html(
                200,
                switch (resource.kind()) {
                    case ENTITY ->
                        renderer.html(
                                "entity",
                                new EntityReading(reading, links, groups, headings)
                                        .read(resource, inverse, formerNames));
                    case ARTICLE -> renderer.html("article", new ArticleReading(reading, links, resource).read());
                    case STATEMENT ->
                        new StatementPages(reading, links)
                                .read(resource)
                                .map(page -> renderer.html("statement", page))
                                .orElseGet(() -> data(reading, links, resource));
                    case REFERENCE, VALUE -> data(reading, links, resource);
                });
    }

    /** A picture of an entity with its name. */
    public Reply card(GraphReading reading, Resource resource) {
        Node node = NodeFactory.createURI(resource.iri(reading.base()));
        String name = reading.label(node).map(Node::getLiteralLexicalForm).orElse(resource.key());
        return Reply.text(200, "image/svg+xml", TitleCard.svg(name, new Summary(reading, node).line()));
    }

    private byte[] data(GraphReading reading, Links links, Resource resource) {
        return renderer.html("data", new DataReading(reading, links, prefixes).read(resource));
    }

    /** The page of the vocabulary. */
    public Reply ontology(GraphReading reading, Snapshot snapshot, Graph ontology) {
        Links links = new Links(reading.base());
        return html(
                200, renderer.html("ontology", new OntologyReading(reading, links, snapshot.survey()).read(ontology)));
    }

    /** The page of all changes. */
    public Reply changes(GraphReading reading, Snapshot snapshot) {
        return html(200, renderer.html("changes", new ChangesReading(reading, snapshot).all()));
    }

    /** A page of what changed with a snapshot. */
    public Reply changes(GraphReading reading, Snapshot snapshot, Change change, int page) {
        try {
            return html(200, renderer.html("changes", new ChangesReading(reading, snapshot).of(change, page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page about the dataset. */
    public Reply dataset(
            GraphReading reading, Snapshot snapshot, List<DatasetPage.Download> downloads, List<String> licenses) {
        DatasetPage page = new DatasetReading(reading, snapshot, prefixes).read(downloads, licenses);
        return html(200, renderer.html("dataset", page));
    }

    /** The page of a search. */
    public Reply search(GraphReading reading, Snapshot snapshot, String words) {
        return html(200, renderer.html("search", new SearchReading(reading, snapshot).search(words)));
    }

    /** The page with an empty form for a query. */
    public Reply queryForm(String base) {
        Links links = new Links(base);
        String example = "SELECT ?thing ?label WHERE {\n  ?thing a schema:Book ; rdfs:label ?label\n}\nLIMIT 20\n";
        return queryPages.page(links, Optional.empty(), example, Map.of(), Optional.empty());
    }

    /** The page with a query and the beginning of its answer; a named query with what was put into it. */
    public Reply query(
            GraphReading reading,
            Optional<NamedQuery> named,
            String text,
            Map<String, String> values,
            Preview preview) {
        Links links = new Links(reading.base());
        return queryPages.page(
                links,
                named,
                text,
                values,
                Optional.of(new AnswerReading(reading, links, prefixes).read(text, preview)));
    }

    /** A problem as a page, with where to go on. */
    public Reply problem(String base, Problem problem, List<String> iris) {
        Links links = new Links(base);
        List<ValueView> ways = iris.stream()
                .map(iri -> new ValueView(PercentCoding.decode(iri), "", Optional.of(PercentCoding.toUri(iri)), false))
                .toList();
        MessagePage page =
                new MessagePage(Frame.plain(problem.title(), links.root()), problem.title(), problem.detail(), ways);
        return html(problem.status(), renderer.html("message", page)).with("Cache-Control", "no-store");
    }

    /** The named query of a name. */
    public Optional<NamedQuery> named(String name) {
        return queries.find(name);
    }

    /** Names that hold what somebody looked for in vain. */
    public List<String> near(GraphReading reading, Snapshot snapshot, Resource resource) {
        if (resource.kind() != ResourceKind.ENTITY) {
            return List.of();
        }
        String last = resource.key().substring(resource.key().lastIndexOf('/') + 1);
        String words = PercentCoding.decode(last).replace('_', ' ').replaceFirst(" \\(.*\\)$", "");
        return new SearchReading(reading, snapshot)
                .search(words).hits().stream()
                        .limit(10)
                        .flatMap(h -> h.thing().href().stream())
                        .toList();
    }
}
