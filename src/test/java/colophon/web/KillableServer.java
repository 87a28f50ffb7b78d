package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.Store;
import colophon.store.StoreSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A server in a process of its own, which can be killed. */
final class KillableServer implements AutoCloseable {
    private final Process process;
    private final URI address;

    private KillableServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Serves a store from memory ({@code memory}) or from its database until it is killed; says its address when it is ready. */
    public static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws Exception {
            StoreSettings settings = Generations.settings(arguments[1].equals("memory"));
            Store store = Store.open(Path.of(arguments[0]), settings);
            Server server = Server.start(store, ServerSettings.DEFAULT.withPort(0));
            System.out.println(server.address());
            new CountDownLatch(1).await();
        }
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param home a folder for what it complains of
     */
    static KillableServer start(Path home, Path store, boolean memory) throws IOException {
        Path complaints = home.resolve("complaints");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Program.class.getName(),
                        store.toString(),
                        memory ? "memory" : "database")
                .redirectError(complaints.toFile())
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String address = said.readLine();
        if (address == null) {
            process.destroyForcibly();
            assertThat(address)
                    .as("a server that said: " + Files.readString(complaints))
                    .isNotNull();
        }
        return new KillableServer(process, URI.create(address));
    }

    URI address() {
        return address;
    }

    boolean runs() {
        return process.isAlive();
    }

    /** Kills it, as by {@code kill -9}. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
