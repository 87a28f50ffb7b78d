package colophon.pipeline;

import colophon.diagnostic.Severity;
import colophon.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a store's snapshot was made from, so that the same need not be made again: a fingerprint of the program, the base IRI
 * and the content of all files, kept in the store beside the snapshots.
 */
public final class BuildRecord {
    private static final String FILE = "made-from";

    private BuildRecord() {}

    /**
     * The fingerprint of what sources would give; empty where that can't be told: a source can't be read, or the program is
     * not run from its jar and so may differ each time.
     */
    public static Optional<String> fingerprint(List<Path> sources, String base) {
        Optional<String> program = program();
        AtomicBoolean unreadable = new AtomicBoolean();
        List<SourceFile> files = SourceScan.find(sources, d -> {
            if (d.severity() == Severity.ERROR) {
                unreadable.set(true);
            }
        });
        if (program.isEmpty() || unreadable.get()) {
            return Optional.empty();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((program.get() + "\n" + base + "\n").getBytes(StandardCharsets.UTF_8));
            for (SourceFile file : files) {
                add(file, digest);
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(SourceFile file, MessageDigest digest) throws IOException {
        digest.update((file.name() + "\n" + file.bytes() + "\n").getBytes(StandardCharsets.UTF_8));
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file.path())) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
    }

    /** What tells one build of the program from another: the size and time of the jar that is run. */
    private static Optional<String> program() {
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        try {
            return Files.isRegularFile(jar)
                    ? Optional.of(Files.size(jar) + " "
                            + Files.getLastModifiedTime(jar).toMillis())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the snapshot in service was made from what has this fingerprint. */
    public static boolean matches(Store store, String fingerprint) {
        if (store.isEmpty()) {
            return false;
        }
        try {
            Path file = store.folder().resolve(FILE);
            return Files.isRegularFile(file) && Files.readString(file).equals(text(store, fingerprint));
        } catch (IOException e) {
            return false;
        }
    }

    /** Notes what the snapshot in service was made from. A store that can't be noted in is built anew each time. */
    public static void write(Store store, String fingerprint) {
        Path file = store.folder().resolve(FILE);
        try {
            Files.writeString(file, text(store, fingerprint));
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(BuildRecord.class).debug("cannot write {}", file, e);
        }
    }

    private static String text(Store store, String fingerprint) {
        return store.current().number() + " " + fingerprint + "\n";
    }
}
