package colophon.cli;

import colophon.pipeline.BuildSettings;
import colophon.web.Server;
import colophon.web.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Does once what a server of a store does when it starts and answers, and ends. The launcher lets the Java machine watch it and keep what
 * it learnt (an AOT cache or a class-data archive), from which later starts are quick.
 */
@Command(name = "warm-up", hidden = true, description = "Lets the Java machine learn how the program starts.")
final class WarmUpCommand implements Callable<Integer> {
    private static final List<String> VISITS =
            List.of("", "health", "sparql?query=ASK%7B%7D", "entity/Never_Let_Me_Go", "data/Never_Let_Me_Go.ttl");

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Parameters(paramLabel = "STORE", description = "A store that holds a snapshot.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        int port = FreePort.check("127.0.0.1", 0);
        String address = "http://localhost:" + port + "/";
        ServeRequest request = new ServeRequest(
                Optional.of(folder), List.of(), Optional.empty(), address, BuildSettings.DEFAULT, BuildTelling.SHORT);
        try (ServedStore served = request.open(root.terminal(), root.project());
                Server server = Server.start(served.store(), ServerSettings.DEFAULT.withPort(port))) {
            visit(server.address());
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
}
