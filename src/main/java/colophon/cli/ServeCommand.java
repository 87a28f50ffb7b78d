package colophon.cli;

import colophon.data.NamedQueries;
import colophon.web.Server;
import colophon.web.ServerException;
import colophon.web.ServerSettings;
import colophon.web.settings.SettingsFile;
import colophon.web.settings.SettingsMistake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Builds where needed, and serves until stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Publishes what articles say as a linked-data site until stopped (Ctrl-C).",
            "Reads SOURCE first, unless the store holds what this program made of the same files."
        },
        footer = {
            "",
            "Examples:",
            "  colophon serve                        read data/articles, serve http://localhost:3030/",
            "  colophon serve --port 8080 films      read a folder",
            "  colophon serve --store kg             serve what a store holds, without reading anything",
            "",
            "Without --store, snapshots are kept in 'store' in the project's folder; a second server beside it gets a",
            "temporary folder of its own.",
            "",
            "Exit codes: 0 stopped, 1 some input failed, the port is in use or the store is broken; 2 wrong usage."
        })
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "The port (default: ${DEFAULT-VALUE}); 0 takes any free one.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The name or address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String host;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "A file with limits and other settings; docs/settings.conf tells them all.")
    private Optional<Path> settings = Optional.empty();

    @Mixin
    private StoreOption store = StoreOption.of(Optional.empty());

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description = "Files and folders to read (default: data/articles).")
    private List<Path> sources = List.of();

    /** What the command line asks for, beside what is said of building. */
    record Asked(int port, String host, Optional<Path> settings, Optional<Path> store) {
        /** What is served where nothing is asked for. */
        static final Asked USUAL = new Asked(3030, "127.0.0.1", Optional.empty(), Optional.empty());
    }

    /** A server as it is asked for, with the usual way of building. */
    static ServeCommand of(ColophonCommand root, Asked asked) {
        ServeCommand command = new ServeCommand();
        command.root = root;
        command.port = asked.port();
        command.host = asked.host();
        command.settings = asked.settings();
        command.store = StoreOption.of(asked.store());
        return command;
    }

    Asked asked() {
        return new Asked(port, host, settings, store.folder());
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65535) {
            throw CommandFailure.usage("--port takes a number from 0 to 65535, not " + port + ".");
        }
        ServerSettings read = readSettings();
        int free = FreePort.check(host, port);
        NamedQueries queries = NamedQueries.load();
        ServeRequest request = new ServeRequest(
                store.folder(),
                sources,
                options.base(),
                "http://localhost:" + free + "/",
                options.settings(),
                options.telling());
        try (ServedStore served = request.open(root.terminal(), root.project());
                Server server = start(served, read.withHost(host).withPort(free), queries)) {
            root.terminal().say(ready(served.base(), request.address()));
            awaitStop(server, served);
            return served.exitCode();
        }
    }

    private static String ready(String base, String address) {
        String what = base.equals(address) ? address : base + " at " + address;
        return "Colophon serves " + what + " - stop it with Ctrl-C.";
    }

    private ServerSettings readSettings() {
        try {
            return settings.map(SettingsFile::load).orElse(ServerSettings.DEFAULT);
        } catch (SettingsMistake e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private static Server start(ServedStore served, ServerSettings settings, NamedQueries queries) {
        try {
            return Server.start(served.store(), settings, queries);
        } catch (ServerException e) {
            throw CommandFailure.failed(String.valueOf(e.getMessage()));
        }
    }

    // The shutdown that a signal starts runs beside this thread, which never returns then; so that the exit code tells
    // how
    // the command went, and not that a signal came, the hook ends the process itself when all is closed.
    private void awaitStop(Server server, ServedStore served) {
        Thread hook = new Thread(
                () -> {
                    closeQuietly(server);
                    served.close();
                    root.terminal().say("Stopped.");
                    root.terminal().out().flush();
                    Runtime.getRuntime().halt(served.exitCode());
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void closeQuietly(Server server) {
        try {
            server.close();
        } catch (IOException e) {
            root.terminal().say("colophon: the server did not stop cleanly (" + e + ").");
        }
    }
}
