package colophon.web;

import colophon.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server of the small invented dataset in a process of its own. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Colophon serves \\S+( at (\\S+))? - stop");

    private final Process process;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts a server from an empty folder, with settings and with options for its Java machine. */
    static ServerProcess start(Path folder, String settings, String... options) throws IOException {
        Path file = Files.writeString(folder.resolveSibling("settings.conf"), settings);
        try (Store store = Store.open(folder)) {
            GlassOrchard.fill(store);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "colophon.cli.Main"));
        command.addAll(List.of("serve", "--port", "0", "--store", folder.toString()));
        command.addAll(List.of("--settings", file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new ServerProcess(process, address(process));
    }

    private static String address(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(all::append));
                return address.group(2);
            }
            all.append(line).append('\n');
        }
        throw new AssertionError("the server does not start: " + all);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create(address.replace("localhost", "127.0.0.1")).resolve(path);
        return client.send(
                HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(4)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
        client.close();
    }
}
