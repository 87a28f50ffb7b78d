package colophon.store.count;

import colophon.store.Snapshot;
import colophon.store.format.NTriples;
import colophon.store.format.NTriplesReader;
import colophon.store.line.LineSorter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The exact counts of a dataset as the Vocabulary of Interlinked Datasets (VoID) has them.
 *
 * @param triples how many triples it has
 * @param subjects how many different subjects
 * @param objects how many different objects, literals among them
 * @param entities how many entities of ours are subjects
 * @param properties the properties, each with how many triples have it
 * @param classes the classes, each with how many things are of it
 * @param links by what property how many triples lead to which other dataset
 */
public record Statistics(
        long triples,
        long subjects,
        long objects,
        long entities,
        SortedMap<String, Long> properties,
        SortedMap<String, Long> classes,
        SortedMap<Link, Long> links) {
    private static final long SORT_MEMORY = 32L << 20;

    public Statistics {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
    }

    /**
     * Links to another dataset.
     *
     * @param property the property that links
     * @param target what the IRIs of the other dataset begin with
     */
    public record Link(String property, String target) implements Comparable<Link> {
        @Override
        public int compareTo(Link other) {
            int byProperty = property.compareTo(other.property);
            return byProperty != 0 ? byProperty : target.compareTo(other.target);
        }
    }

    /** Counts a snapshot; what does not fit in memory is sorted in its folder meanwhile. */
    public static Statistics of(Snapshot snapshot) throws IOException {
        Path folder = Files.createDirectories(snapshot.sorted().resolveSibling("dumps"));
        try (LineSorter objects = new LineSorter(folder, SORT_MEMORY)) {
            Counting counting = new Counting(snapshot.base(), objects);
            NTriplesReader.stream(snapshot.sorted(), counting::triple);
            return counting.result(objects.writeTo(OutputStream.nullOutputStream()));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Counts triples that come in the order of their subjects. */
    private static final class Counting {
        private static final String SAME = "http://www.w3.org/2002/07/owl#sameAs";
        private static final String SCHEMA_SAME = "http://schema.org/sameAs";

        private final String base;
        private final String entity;
        private final LineSorter sorter;
        private final Map<String, Long> properties = new HashMap<>();
        private final Map<String, Long> classes = new HashMap<>();
        private final Map<Link, Long> links = new HashMap<>();
        private String last = "";
        private long triples;
        private long subjects;
        private long entities;

        Counting(String base, LineSorter sorter) {
            this.base = base;
            this.entity = base + "entity/";
            this.sorter = sorter;
        }

        void triple(Triple triple) {
            triples++;
            String subject = triple.getSubject().toString();
            if (!subject.equals(last)) {
                subjects++;
                entities += subject.startsWith(entity) ? 1 : 0;
                last = subject;
            }
            String property = triple.getPredicate().getURI();
            properties.merge(property, 1L, Long::sum);
            Node object = triple.getObject();
            if (triple.getPredicate().equals(RDF.Nodes.type) && object.isURI()) {
                classes.merge(object.getURI(), 1L, Long::sum);
            }
            if (object.isURI()
                    && (property.equals(SAME) || property.equals(SCHEMA_SAME))
                    && !object.getURI().startsWith(base)) {
                links.merge(new Link(property, target(object.getURI())), 1L, Long::sum);
            }
            StringBuilder text = new StringBuilder();
            NTriples.term(text, object);
            try {
                sorter.add(text.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The scheme and host of an IRI, with a slash at its end. */
        private static String target(String iri) {
            int host = iri.indexOf("://");
            int path = host < 0 ? -1 : iri.indexOf('/', host + 3);
            return path < 0 ? iri : iri.substring(0, path + 1);
        }

        Statistics result(long objects) {
            return new Statistics(
                    triples,
                    subjects,
                    objects,
                    entities,
                    new TreeMap<>(properties),
                    new TreeMap<>(classes),
                    new TreeMap<>(links));
        }
    }
}
