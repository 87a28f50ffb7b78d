package colophon.store;

import colophon.store.format.GraphWriter;
import colophon.store.format.Prefixes;
import colophon.store.format.RdfFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * The whole dataset as files. They are written subject by subject from the sorted triples, in bounded memory, and their bytes
 * depend on the triples alone.
 */
public final class Dumps {
    private final Prefixes prefixes;

    /** Dumps with these prefixes. */
    public Dumps(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    /** Writes a snapshot in a format; the stream is not closed. */
    public void write(Snapshot snapshot, RdfFormat format, OutputStream out) throws IOException {
        if (format == RdfFormat.NTRIPLES || format == RdfFormat.NQUADS) {
            Files.copy(snapshot.sorted(), out);
            return;
        }
        try (GraphWriter writer = GraphWriter.of(format, snapshot.base(), prefixes, out)) {
            BySubject grouping = new BySubject(writer);
            RDFParser.source(snapshot.sorted())
                    .lang(Lang.NTRIPLES)
                    .checking(false)
                    .parse(grouping);
            grouping.flush();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * The file of a snapshot in a format, which is written when it is first asked for and kept with the snapshot.
     *
     * @param zipped whether it is compressed by gzip
     */
    public synchronized Path file(Snapshot snapshot, RdfFormat format, boolean zipped) throws IOException {
        boolean plain = format == RdfFormat.NTRIPLES || format == RdfFormat.NQUADS;
        if (plain && !zipped) {
            return snapshot.sorted();
        }
        RdfFormat written = plain ? RdfFormat.NTRIPLES : format;
        Path folder = Files.createDirectories(snapshot.sorted().resolveSibling("dumps"));
        Path file = folder.resolve("colophon." + written.extension() + (zipped ? ".gz" : ""));
        if (!Files.exists(file)) {
            Path fresh = Files.createTempFile(folder, "dump", ".new");
            try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16);
                    OutputStream out = zipped ? new GZIPOutputStream(raw, 1 << 16) : raw) {
                write(snapshot, format, out);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** Hands over the triples of each subject together. */
    private static final class BySubject extends StreamRDFBase {
        private final GraphWriter writer;
        private final List<Triple> triples = new ArrayList<>();
        private Optional<Node> subject = Optional.empty();

        BySubject(GraphWriter writer) {
            this.writer = writer;
        }

        @Override
        public void triple(Triple triple) {
            if (subject.filter(triple.getSubject()::equals).isEmpty()) {
                flush();
                subject = Optional.of(triple.getSubject());
            }
            triples.add(triple);
        }

        void flush() {
            try {
                if (subject.isPresent()) {
                    writer.subject(subject.get(), triples);
                }
                triples.clear();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
