package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class ServeCommandTest {
    private static final Pattern READY = Pattern.compile("(http://\\S+) - stop it");
    private static final Path ARTICLE = Path.of("data/articles/never-let-me-go.txt");

    @TempDir
    Path home;

    @BeforeEach
    void makeAProject() throws IOException {
        Path articles = Files.createDirectories(home.resolve("data/articles"));
        Files.copy(ARTICLE, articles.resolve("a.txt"));
    }

    @Test
    void itReadsTheProjectsArticlesAndAnswers() throws Exception {
        try (Running running = Running.start(home, "serve", "--port", "0")) {
            HttpResponse<String> answer =
                    running.get("sparql?query=ASK%7B%3Centity/Never_Let_Me_Go%3E%20a%20?t%7D", "text/csv");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(running.err()).contains("Snapshot 1 is in service.");
            assertThat(running.stop()).isZero();
        }
        assertThat(home.resolve("store")).isDirectory();
    }

    @Test
    void aSecondServerGetsAFolderOfItsOwn() throws Exception {
        try (Running first = Running.start(home, "serve", "--port", "0");
                Running second = Running.start(home, "serve", "--port", "0")) {
            assertThat(second.err()).contains("Another server uses");
            assertThat(first.address()).isNotEqualTo(second.address());
            assertThat(first.get("health", "*/*").statusCode()).isEqualTo(200);
            assertThat(second.get("health", "*/*").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aStoreIsServedUnderTheBaseItWasBuiltFor() throws Exception {
        Path store = home.resolve("kg");
        CommandRun.of(home, "build", "--store", store, "--base", "https://data.example.org/", ARTICLE);
        try (Running running = Running.start(home, "serve", "--port", "0", "--store", store)) {
            assertThat(running.err()).contains("https://data.example.org/").doesNotContain("Reading");
        }
        CommandRun other =
                CommandRun.of(home, "serve", "--port", "0", "--store", store, "--base", "https://other.example.org/");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("was built for the base https://data.example.org/");
    }

    @Test
    void inputThatFailsIsNamedAndTheRestIsServed() throws Exception {
        Files.createFile(home.resolve("data/articles/empty.txt"));
        try (Running running = Running.start(home, "serve", "--port", "0")) {
            assertThat(running.err()).contains("empty.txt");
            assertThat(running.get("health", "*/*").statusCode()).isEqualTo(200);
            assertThat(running.stop()).isEqualTo(1);
        }
    }

    @Test
    void aPortInUseIsSaidBeforeAnythingIsRead() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            CommandRun run = CommandRun.of(home, "serve", "--port", taken.getLocalPort());
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .contains("Port " + taken.getLocalPort(), "--port")
                    .doesNotContain("Reading");
        }
    }

    @Test
    void withoutArticlesItSaysWhatToDo() {
        CommandRun run = CommandRun.of(home.resolve("elsewhere"), "serve", "--port", "0");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("name the files or folders to read");
    }

    @Test
    void nothingReadableAndNothingStoredEnds() throws IOException {
        Path empty = Files.createFile(home.resolve("empty.txt"));
        CommandRun run = CommandRun.of(home, "serve", "--port", "0", empty);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("empty.txt", "There is nothing to serve");
    }

    /** A command that runs until it is stopped. */
    private record Running(Thread thread, ByteArrayOutputStream written, CompletableFuture<Integer> code, String base)
            implements AutoCloseable {
        static Running start(Path home, Object... arguments) throws InterruptedException {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
            CompletableFuture<Integer> code = new CompletableFuture<>();
            String[] words =
                    java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
            Thread thread = Thread.ofPlatform()
                    .start(() -> code.complete(Main.run(new Terminal(err, err, false), new Project(home), words)));
            while (true) {
                Matcher ready = READY.matcher(written.toString(StandardCharsets.UTF_8));
                if (ready.find()) {
                    return new Running(thread, written, code, ready.group(1));
                }
                if (code.isDone()) {
                    throw new AssertionError("ended with " + code.join() + ": " + written);
                }
                thread.join(20);
            }
        }

        String err() {
            return written.toString(StandardCharsets.UTF_8);
        }

        String address() {
            return base;
        }

        HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                    .header("Accept", accept)
                    .build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        }

        int stop() throws Exception {
            thread.interrupt();
            return code.get(2, TimeUnit.MINUTES);
        }

        @Override
        public void close() throws Exception {
            stop();
        }
    }
}
