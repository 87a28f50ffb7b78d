package colophon.web.page;

import colophon.store.format.Prefixes;
import colophon.web.document.GraphReading;
import colophon.web.http.PercentCoding;
import colophon.web.page.QueryPage.Answer;
import colophon.web.sparql.Preview;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Puts the answer to a query into a table. */
final class AnswerReading {
    private final GraphReading reading;
    private final Links links;
    private final Prefixes prefixes;

    AnswerReading(GraphReading reading, Links links, Prefixes prefixes) {
        this.reading = reading;
        this.links = links;
        this.prefixes = prefixes;
    }

    Answer read(String text, Preview preview) {
        String address = links.to("sparql") + "?query=" + PercentCoding.parameter(text) + "&format=";
        return switch (preview) {
            case Preview.Rows rows ->
                new Answer.Rows(
                        rows.columns(),
                        rows.rows().stream().map(this::row).toList(),
                        rows.cut(),
                        address + "csv",
                        address + "json");
            case Preview.Text graph -> new Answer.Text(graph.text());
            case Preview.Failed failed ->
                new Answer.Failure(
                        failed.problem().title(),
                        failed.problem().detail(),
                        Optional.ofNullable(failed.problem().more().get("line")));
        };
    }

    private List<Optional<ValueView>> row(List<Optional<Node>> row) {
        return row.stream().map(cell -> cell.map(this::cell)).toList();
    }

    private ValueView cell(Node node) {
        if (node.isURI()) {
            String iri = node.getURI();
            String seen = iri.startsWith(reading.base())
                    ? iri.substring(reading.base().length())
                    : prefixes.shorten(iri).orElse(iri);
            return new ValueView(seen, "", links.click(iri), !links.isOwn(iri));
        }
        return node.isLiteral()
                ? new ValueView(node.getLiteralLexicalForm(), node.getLiteralLanguage(), Optional.empty(), false)
                : ValueView.plain(node.toString());
    }
}
