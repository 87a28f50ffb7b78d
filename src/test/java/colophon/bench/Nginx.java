package colophon.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An nginx that serves one document as a file, as it is usually set up: with sendfile, connections kept, no log. */
final class Nginx implements AutoCloseable {
    private final Process process;
    private final String address;

    private Nginx(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one, where nginx is installed.
     *
     * @param folder where its files go
     * @param bytes the document
     */
    static Optional<Nginx> start(Path folder, byte[] bytes) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("logs"));
        Files.write(Files.createDirectories(folder.resolve("data")).resolve("document.ttl"), bytes);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off; worker_processes auto; pid %1$s/pid; error_log %1$s/error.log; user root;
                events { worker_connections 256; }
                http {
                  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 100000000;
                  open_file_cache max=100; open_file_cache_valid 60s; default_type "text/turtle;charset=utf-8";
                  client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s; uwsgi_temp_path %1$s; scgi_temp_path %1$s;
                  server { listen 127.0.0.1:%2$d; root %1$s; etag on; add_header Access-Control-Allow-Origin "*"; }
                }
                """.formatted(folder, port));
        try {
            Process process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", configuration.toString())
                    .inheritIO()
                    .start();
            while (process.isAlive()) {
                try (Socket answers = new Socket("127.0.0.1", port)) {
                    return Optional.of(new Nginx(process, "http://127.0.0.1:" + port + "/data/document.ttl"));
                } catch (IOException notYet) {
                    process.waitFor(50, TimeUnit.MILLISECONDS);
                }
            }
            return Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** The address of the document. */
    String address() {
        return address;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
