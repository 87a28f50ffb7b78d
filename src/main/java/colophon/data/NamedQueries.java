package colophon.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The queries packed with the program from {@code queries/}, by name. Immutable. */
public final class NamedQueries {
    private static final String FOLDER = "colophon/queries/";
    private static final String EXTENSION = ".rq";

    private final SequencedMap<String, NamedQuery> byName;

    private NamedQueries(SequencedMap<String, NamedQuery> byName) {
        this.byName = Collections.unmodifiableSequencedMap(byName);
    }

    /** Loads them; throws {@link IllegalStateException} where the program was packed without them. */
    public static NamedQueries load() {
        SequencedMap<String, NamedQuery> queries = new TreeMap<>();
        try {
            for (String file : files()) {
                String name = file.substring(0, file.length() - EXTENSION.length());
                queries.put(name, NamedQuery.parse(name, text(file)));
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

    private static List<String> files() throws IOException {
        URL folder = NamedQueries.class.getResource("/" + FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the program was packed without " + FOLDER + "; build it anew");
        }
        if (folder.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream()
                    .map(entry -> entry.getName())
                    .filter(n -> n.startsWith(FOLDER) && n.endsWith(EXTENSION))
                    .map(n -> n.substring(FOLDER.length()))
                    .toList();
        }
        try (Stream<Path> paths = Files.list(Path.of(URI.create(folder.toString())))) {
            return paths.map(p -> String.valueOf(p.getFileName()))
                    .filter(n -> n.endsWith(EXTENSION))
                    .toList();
        }
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
