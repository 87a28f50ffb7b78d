package colophon.web;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Stands between a client and a server and lets go of the connection within the body of each answer, a little later each time: as a server
 * does that is killed.
 */
final class CuttingProxy implements Closeable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger answers = new AtomicInteger();
    private final int port;
    private final int cuts;

    /**
     * A proxy that runs.
     *
     * @param port the port of the server
     * @param cuts after how many parts of an answer it lets go: of n, the i-th answer has its first i n-ths, the last one all but a
     *     byte
     */
    CuttingProxy(int port, int cuts) throws IOException {
        this.port = port;
        this.cuts = cuts;
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> carry(client));
            }
        } catch (SocketException e) {
            // Closed: the test is over.
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void carry(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream asked = server.getOutputStream();
            asked.write(head(client.getInputStream()));
            asked.flush();
            InputStream answer = server.getInputStream();
            byte[] head = head(answer);
            int length = length(head);
            int turn = answers.getAndIncrement() % cuts;
            int cut = turn == cuts - 1 ? length - 1 : (int) ((long) length * turn / cuts);
            client.getOutputStream().write(head);
            client.getOutputStream().write(answer.readNBytes(cut));
            client.getOutputStream().flush();
        } catch (IOException e) {
            // The client did not want to be told more.
        }
    }

    /** A message up to the blank line that ends its head. */
    private static byte[] head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ended = 0;
        while (ended < 4) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("the connection ended within a head");
            }
            head.write(b);
            ended = b == (ended % 2 == 0 ? '\r' : '\n') ? ended + 1 : b == '\r' ? 1 : 0;
        }
        return head.toByteArray();
    }

    private static int length(byte[] head) {
        return Stream.of(new String(head, StandardCharsets.ISO_8859_1).split("\r\n"))
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .map(line -> Integer.parseInt(
                        line.substring("content-length:".length()).strip()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the answer does not say how long it is"));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
