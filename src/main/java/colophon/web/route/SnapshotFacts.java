package colophon.web.route;

import colophon.store.Snapshot;
import colophon.web.page.Links;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What all documents of a snapshot share, found out once.
 *
 * @param snapshot the snapshot
 * @param version what tells the bytes of its documents from those of other snapshots and other builds of the program
 * @param licenses the licences of the articles that it rests on
 * @param links the addresses of the site
 */
public record SnapshotFacts(Snapshot snapshot, String version, List<Node> licenses, Links links) {
    public SnapshotFacts {
        Objects.requireNonNull(snapshot);
        Objects.requireNonNull(version);
        Objects.requireNonNull(links);
        licenses = List.copyOf(licenses);
    }

    /** The facts of a snapshot. */
    public static SnapshotFacts of(Snapshot snapshot) {
        String digest = snapshot.digest().isEmpty()
                ? Long.toHexString(snapshot.created().getEpochSecond())
                : snapshot.digest().substring(0, 12);
        List<Node> licenses = snapshot.survey().licenses().stream()
                .map(NodeFactory::createURI)
                .toList();
        return new SnapshotFacts(
                snapshot, snapshot.number() + "." + digest + "." + program(), licenses, new Links(snapshot.base()));
    }

    /** A strong entity tag (RFC 9110, section 8.8.3) for what a snapshot gives in a form. */
    public String tag(String... form) {
        return "\"" + version + "-" + String.join("-", form) + "\"";
    }

    /** What tells one build of the program from another: the time and size of its jar; without one, when it was started. */
    private static String program() {
        try {
            CodeSource source = SnapshotFacts.class.getProtectionDomain().getCodeSource();
            if (source != null) {
                Path jar = Path.of(source.getLocation().toURI());
                if (Files.isRegularFile(jar)) {
                    return Long.toHexString(Files.getLastModifiedTime(jar).toMillis() * 31 + Files.size(jar));
                }
            }
        } catch (IOException | URISyntaxException | RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(SnapshotFacts.class).debug("the program's jar is not known", e);
        }
        Instant start = ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
        return Long.toHexString(start.toEpochMilli());
    }
}
