package colophon.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The queries packed with the program from {@code queries/}, by name. Immutable. */
public final class NamedQueries {
    private static final String FOLDER = "colophon/queries/";
    private static final String EXTENSION = ".rq";
    private static final String LIST = "queries.txt";

    private final SequencedMap<String, NamedQuery> byName;

    private NamedQueries(SequencedMap<String, NamedQuery> byName) {
        this.byName = Collections.unmodifiableSequencedMap(byName);
    }

    /** Loads them; throws {@link IllegalStateException} where the program was packed without them. */
    public static NamedQueries load() {
        SequencedMap<String, NamedQuery> queries = new TreeMap<>();
        try {
            for (String name : names()) {
                queries.put(name, NamedQuery.parse(name, text(name + EXTENSION)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the queries packed with the program can't be read", e);
        }
        return new NamedQueries(queries);
    }

    /** All of them, sorted by name. */
    public List<NamedQuery> all() {
        return List.copyOf(byName.values());
    }

    /** The query of a name. */
    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names, from a list: looking through all that the program is packed with would take a good part of a start. */
    private static List<String> names() throws IOException {
        return text(LIST).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String text(String file) throws IOException {
        try (InputStream in = NamedQueries.class.getResourceAsStream("/" + FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without queries/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
