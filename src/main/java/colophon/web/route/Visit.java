package colophon.web.route;

import colophon.store.Snapshot;
import colophon.web.document.GraphReading;
import colophon.web.http.Call;
import colophon.web.page.Links;
import java.util.Objects;

/**
 * A request and what it is answered from, inside a read transaction.
 *
 * @param call the request
 * @param facts what is known of the snapshot that it is answered from, the same for the whole of it
 * @param reading the snapshot's graph
 */
public record Visit(Call call, SnapshotFacts facts, GraphReading reading) {
    public Visit {
        Objects.requireNonNull(call);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(reading);
    }

    /** The snapshot that it is answered from. */
    public Snapshot snapshot() {
        return facts.snapshot();
    }

    /** The base IRI of the dataset. */
    public String base() {
        return snapshot().base();
    }

    /** The page of a long document that is asked for, by the parameter {@code page}; the first where it is none. */
    int pageNumber() {
        return call.parameters()
                .first("page")
                .filter(n -> n.matches("[1-9][0-9]{0,6}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** The addresses of the site. */
    public Links links() {
        return facts.links();
    }
}
