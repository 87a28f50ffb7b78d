package colophon.store;

import colophon.store.ledger.Ledger;
import colophon.store.ledger.Patches;
import colophon.store.survey.Survey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The dataset as one build left it. It never changes, so that whatever was once computed from it stays true.
 *
 * @param number its number; the first build of a store is 1
 * @param base the base IRI of the dataset, which ends with a slash
 * @param created when the build was done
 * @param triples how many triples it holds
 * @param data the triples
 * @param sorted the file of its triples as N-Triples, sorted by bytes, each line once
 * @param ledger what became of all that this snapshot and those before it published
 * @param patches what changed with each snapshot
 * @param survey what is known of it as a whole
 * @param digest the SHA-256 of the file of its triples, in hexadecimal digits: equal datasets have equal ones
 */
public record Snapshot(
        int number,
        String base,
        Instant created,
        long triples,
        SnapshotData data,
        Path sorted,
        Ledger ledger,
        Patches patches,
        Survey survey,
        String digest) {
    public Snapshot {
        Objects.requireNonNull(created);
        Objects.requireNonNull(data);
        Objects.requireNonNull(sorted);
        Objects.requireNonNull(ledger);
        Objects.requireNonNull(patches);
        Objects.requireNonNull(survey);
        Objects.requireNonNull(digest);
        if (number < 1 || triples < 0) {
            throw new IllegalArgumentException("no snapshot has number " + number + " and " + triples + " triples");
        }
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base IRI ends with a slash: " + base);
        }
    }

    /** The triples as the default graph, to be read inside a read transaction. */
    public DatasetGraph dataset() {
        return data.dataset();
    }

    /** The same for short questions, to be read inside a transaction of the dataset. */
    public Graph graph() {
        return data.graph();
    }
}
