package colophon.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The files of one snapshot: its description, its sorted N-Triples and its TDB2 database.
 *
 * @param folder the snapshot's folder
 */
record SnapshotFiles(Path folder) {
    /** Written last: a snapshot with it is whole. */
    static final String DESCRIPTION = "snapshot.properties";

    /**
     * What a snapshot says of itself.
     *
     * @param length how long the file of sorted triples is in bytes; one of an earlier version does not say it, and has -1
     */
    record Description(String base, long triples, Instant created, String digest, long length) {}

    Path sorted() {
        return folder.resolve("dataset.nt");
    }

    Path database() {
        return folder.resolve("tdb2");
    }

    /** The same triples as numbers that are read by mapping their files into memory. */
    Path index() {
        return folder.resolve("index");
    }

    /** The file of the database that holds its terms. */
    Path databaseTerms() {
        return database().resolve("Data-0001").resolve("nodes-data.obj");
    }

    /** The terms of the database while it is made; not a part of the snapshot. */
    Path terms() {
        return folder.resolve("terms");
    }

    Path description() {
        return folder.resolve(DESCRIPTION);
    }

    /** Reads the description. */
    Description describe() throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(Files.readString(description())));
        String base = read.getProperty("base", "");
        if (!base.endsWith("/")) {
            throw new IOException(description() + " lacks the base IRI");
        }
        try {
            return new Description(
                    base,
                    Long.parseLong(read.getProperty("triples", "")),
                    Instant.parse(read.getProperty("created", "")),
                    read.getProperty("sha256", ""),
                    Long.parseLong(read.getProperty("length", "-1")));
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw new IOException(description() + " is damaged", e);
        }
    }

    /** Makes everything in the folder durable, then writes the description, which makes the snapshot whole. */
    void complete(Description description) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Layout.sync(path);
        }
        Layout.replace(
                description(),
                "base=%s\ntriples=%d\ncreated=%s\nsha256=%s\nlength=%d\n"
                        .formatted(
                                escaped(description.base()),
                                description.triples(),
                                description.created(),
                                description.digest(),
                                description.length()));
        Layout.sync(folder.resolveSibling("."));
    }

    private static String escaped(String base) {
        return base.replace("\\", "\\\\");
    }
}
