package colophon.cli;

import colophon.pipeline.BuildSettings;
import colophon.web.Server;
import colophon.web.ServerSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Does once what a server does when it starts and answers, and ends. The launcher lets the Java machine watch it and keep what
 * it learnt (an AOT cache or a class-data archive), from which later starts are quick.
 */
@Command(name = "warm-up", hidden = true, description = "Lets the Java machine learn how the program starts.")
final class WarmUpCommand implements Callable<Integer> {
    private static final List<String> VISITS =
            List.of("", "health", "sparql?query=ASK%7B%7D", "entity/Never_Let_Me_Go", "data/Never_Let_Me_Go.ttl");

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal silent = new Terminal(nowhere(), nowhere(), false);
        int port = FreePort.check("127.0.0.1", 0);
        String base = "http://localhost:" + port + "/";
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            List<java.nio.file.Path> articles = List.of(root.project().existingArticles());
            new ServeRequest(Optional.of(folder.path()), articles, Optional.of(base), base, BuildSettings.DEFAULT)
                    .open(silent, root.project())
                    .close();
            ServeRequest again = new ServeRequest(
                    Optional.of(folder.path()), articles, Optional.empty(), base, BuildSettings.DEFAULT);
            try (ServedStore served = again.open(silent, root.project());
                    Server server = Server.start(served.store(), ServerSettings.DEFAULT.withPort(port))) {
                visit(server.address());
            }
        }
        return ExitCode.DONE;
    }

    private static void visit(String address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String path : VISITS) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + path)).build();
            client.send(request, BodyHandlers.discarding());
        }
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
