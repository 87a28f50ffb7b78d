package colophon.web.page;

import colophon.data.NamedQueries;
import colophon.data.NamedQuery;
import colophon.store.format.Json;
import colophon.store.format.Prefixes;
import colophon.web.http.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the pages with queries. They alone run scripts, the site's own, and work without. */
final class QueryPages {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Renderer renderer;
    private final NamedQueries queries;
    private final String prefixes;

    QueryPages(Renderer renderer, Prefixes prefixes, NamedQueries queries) {
        this.renderer = renderer;
        this.queries = queries;
        this.prefixes = prefixes.asMap().entrySet().stream()
                .map(entry -> Json.quoted(entry.getKey()) + ":" + Json.quoted(entry.getValue()))
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    Reply page(
            Links links,
            Optional<NamedQuery> named,
            String text,
            Map<String, String> values,
            Optional<QueryPage.Answer> answer) {
        String title = named.map(NamedQuery::title).orElse("");
        QueryPage page = new QueryPage(
                Frame.plain(title.isEmpty() ? "Query" : title, links.root()),
                title,
                named.map(NamedQuery::description).orElse(""),
                text,
                named.map(query -> fields(query, values)).orElse(List.of()),
                links.root() + "sparql",
                prefixes,
                answer,
                HomeReading.queryLinks(queries, links));
        return Reply.bytes(200, "text/html;charset=utf-8", renderer.html("query", page))
                .with("Content-Security-Policy", POLICY)
                .with("Referrer-Policy", "same-origin");
    }

    private static List<QueryPage.Field> fields(NamedQuery query, Map<String, String> values) {
        return query.parameters().stream()
                .map(p -> new QueryPage.Field(
                        p.name(), p.label(), values.getOrDefault(p.name(), p.usual()), p.isNumber()))
                .toList();
    }
}
