package colophon.web.page;

import colophon.store.Snapshot;
import colophon.store.survey.NameList;
import colophon.web.document.GraphReading;
import colophon.web.page.SearchPage.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.NodeFactory;

/** Finds things by their labels and other names, without regard to case and accents. */
final class SearchReading {
    private static final int MOST = 50;

    private final GraphReading reading;
    private final Snapshot snapshot;
    private final Links links;

    SearchReading(GraphReading reading, Snapshot snapshot) {
        this.reading = reading;
        this.snapshot = snapshot;
        this.links = new Links(snapshot.base());
    }

    SearchPage search(String words) {
        NameList.Found found = found(words);
        ValueReading values = new ValueReading(reading, links);
        List<Hit> hits = found.hits().stream()
                .map(hit -> NodeFactory.createURI(snapshot.base() + hit.path()))
                .map(n -> new Hit(values.thing(n), new Summary(reading, n).line()))
                .toList();
        String title = words.isBlank() ? "Search" : "Search: " + words;
        return new SearchPage(Frame.plain(title, links.root()), words, hits, found.more());
    }

    private NameList.Found found(String words) {
        try {
            return snapshot.survey().names().find(words, MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
