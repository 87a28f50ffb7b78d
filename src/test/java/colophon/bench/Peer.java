package colophon.bench;

import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server that queries are put to, run as a process of its own on this machine. */
enum Peer {
    COLOPHON("Colophon", "sparql?"),
    FUSEKI("Fuseki TDB2", "ds/sparql?"),
    MEMORY("RDF4J memory", "?"),
    LMDB("RDF4J LMDB", "?"),
    VIRTUOSO("Virtuoso", "sparql?default-graph-uri=http%3A%2F%2Fpeers%2F&");

    private static final Path PEERS = Path.of("target", "peers");
    private static final Path FUSEKI_JAR = PEERS.resolve("fuseki/jena-fuseki-server-5.6.0.jar");
    private static final Path RDF4J = PEERS.resolve("rdf4j");
    private static final String CURE = "run: mvn -q -f src/bench/pom.xml package";

    private final String label;
    private final String path;

    Peer(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /** What it is called in tables. */
    String label() {
        return label;
    }

    /** What has to be done before it can be run, nothing where it can. */
    Optional<String> missing() {
        return switch (this) {
            case COLOPHON -> Optional.empty();
            case FUSEKI -> Files.isRegularFile(FUSEKI_JAR) ? Optional.empty() : Optional.of(CURE);
            case MEMORY, LMDB -> Files.isDirectory(RDF4J) ? Optional.empty() : Optional.of(CURE);
            case VIRTUOSO ->
                onPath("virtuoso-t") && onPath("isql-vt")
                        ? Optional.empty()
                        : Optional.of("run, on Debian: apt install virtuoso-opensource-7-bin");
        };
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Where a query is put to it. */
    String path(String query) {
        return "/" + path + "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /**
     * The command that loads the triples of a file, none where the server loads them itself when it starts.
     *
     * @param work a folder of its own
     */
    Optional<List<String>> loading(Path work, Path file, String heap) {
        return switch (this) {
            case COLOPHON ->
                Optional.of(java(heap, classPath(), LoadedStore.class.getName(), work + "/store", "" + file));
            case FUSEKI ->
                Optional.of(java(heap, "" + FUSEKI_JAR, "tdb2.tdbloader", "--loc=" + work + "/tdb2", "" + file));
            case LMDB ->
                Optional.of(java(heap, RDF4J + "/*", "peers.Rdf4jServer", "lmdb", work + "/lmdb", "0", "" + file));
            case MEMORY, VIRTUOSO -> Optional.empty();
        };
    }

    /** The command that serves them. */
    List<String> serving(Path work, Path file, String heap, int port) throws IOException {
        return switch (this) {
            case COLOPHON ->
                java(
                        heap,
                        classPath(),
                        "colophon.cli.Main",
                        "serve",
                        "--port",
                        "" + port,
                        "--store",
                        work + "/store",
                        "--settings",
                        "" + settings(work));
            case FUSEKI ->
                java(
                        heap,
                        "" + FUSEKI_JAR,
                        "org.apache.jena.fuseki.main.cmds.FusekiServerCmd",
                        "--localhost",
                        "--port",
                        "" + port,
                        "--tdb2",
                        "--loc=" + work + "/tdb2",
                        "/ds");
            case MEMORY -> java(heap, RDF4J + "/*", "peers.Rdf4jServer", "memory", "-", "" + port, "" + file);
            case LMDB -> java(heap, RDF4J + "/*", "peers.Rdf4jServer", "lmdb", work + "/lmdb", "" + port, "" + file);
            case VIRTUOSO ->
                List.of("virtuoso-t", "+foreground", "+configfile", "" + VirtuosoFiles.configure(work, file, port));
        };
    }

    /** The settings of Colophon for one client that asks as much as it can. */
    private static Path settings(Path work) throws IOException {
        return Files.writeString(
                work.resolve("settings.conf"), "unlimited-clients = 127.0.0.0/8, ::1\ntime-limit = 10 min\n");
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static List<String> java(String heap, String classPath, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                main));
        command.addAll(List.of(arguments));
        return command;
    }
}
