package colophon.cli;

import colophon.data.NamedQueries;
import colophon.pipeline.BuildRecord;
import colophon.pipeline.BuildSettings;
import colophon.web.Server;
import colophon.web.ServerSettings;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
    private static final List<String> VISITS = List.of(
            "",
            "health",
            "sparql?query=ASK%7B?s%20?p%20?o%7D",
            "entity/Never_Let_Me_Go",
            "page/Never_Let_Me_Go",
            "data/Never_Let_Me_Go.ttl");

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Parameters(paramLabel = "STORE", description = "A store that holds a snapshot.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Override
    public Integer call() throws IOException {
        PlainServe.of(root, "serve", "--port", "0");
        int port = FreePort.check("127.0.0.1", 0);
        String address = "http://localhost:" + port + "/";
        List<Path> articles = List.of(root.project().existingArticles());
        note(articles, address);
        ServeRequest request = new ServeRequest(
                Optional.of(folder),
                articles,
                Optional.of(address),
                address,
                BuildSettings.DEFAULT,
                new BuildOptions().telling());
        NamedQueries queries = NamedQueries.load();
        try (ServedStore served = request.open(root.terminal(), root.project());
                Server server = Server.start(served.store(), ServerSettings.DEFAULT.withPort(port), queries)) {
            for (String path : VISITS) {
                visit(server.port(), path);
            }
        }
        return ExitCode.DONE;
    }

    /** Has the store be taken for one that was made of these articles, so that, as most starts do, this one finds nothing to build. */
    private void note(List<Path> articles, String address) {
        try (OpenStore open = OpenStore.filled(folder)) {
            BuildRecord.fingerprint(articles, address).ifPresent(f -> BuildRecord.write(open.store(), f));
        }
    }

    /** By a bare connection: what a client has more would be learnt too, and loaded with each start. */
    private static void visit(int port, String path) throws IOException {
        try (Socket connection = new Socket("127.0.0.1", port)) {
            String request = "GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*;q=0.8\r\n"
                    + "Accept-Encoding: gzip\r\nConnection: close\r\n\r\n";
            connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            connection.getInputStream().readAllBytes();
        }
    }
}
