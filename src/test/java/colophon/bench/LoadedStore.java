package colophon.bench;

import colophon.store.SnapshotWriter;
import colophon.store.Store;
import java.nio.file.Path;
import org.apache.jena.riot.RDFParser;

/** Makes a store of the triples of a file: {@code LoadedStore STORE FILE.nt}. */
public final class LoadedStore {
    private LoadedStore() {}

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]));
                SnapshotWriter writer = store.begin("http://localhost:3030/")) {
            RDFParser.source(arguments[1]).parse(writer.stream());
            writer.commit();
        }
    }
}
