package colophon.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client with an address of its own (of the many that lead to this machine itself), that keeps its connection: it costs next to nothing. */
final class LoadClient implements Closeable {
    private static final int PATIENCE_MILLIS = 120_000;

    private final InetSocketAddress server;
    private final InetAddress own;
    private Socket socket = new Socket();

    /**
     * A client.
     *
     * @param number which of 60,000 addresses it has
     */
    LoadClient(int port, int number) throws IOException {
        this.server = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        this.own = InetAddress.getByAddress(new byte[] {127, 1, (byte) (number / 250), (byte) (1 + number % 250)});
    }

    /**
     * What a request was answered.
     *
     * @param status the status
     * @param bytes the beginning of what came
     */
    record Answer(int status, byte[] bytes) {
        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Asks for an address, and keeps at most so many bytes of the answer. */
    Answer get(String path, String accept, int most) throws IOException {
        try {
            connect();
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return read(new BufferedInputStream(socket.getInputStream()), most);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void connect() throws IOException {
        if (socket.isClosed() || !socket.isConnected()) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.bind(new InetSocketAddress(own, 0));
            socket.connect(server);
        }
    }

    private Answer read(InputStream in, int most) throws IOException {
        String head = head(in).toLowerCase(Locale.ROOT);
        if (!head.startsWith("http/1.1 ")) {
            throw new IOException("no head of an answer: " + head);
        }
        int status = Integer.parseInt(head.substring(9, 12));
        byte[] kept;
        if (status == 304 || status == 204) {
            kept = new byte[0];
        } else if (head.contains("\r\ntransfer-encoding: chunked")) {
            kept = chunks(in, most);
        } else {
            long length = length(head);
            kept = in.readNBytes((int) Math.min(most, length));
            in.skipNBytes(Math.max(0, length - kept.length));
        }
        if (head.contains("\r\nconnection: close")) {
            socket.close();
        }
        return new Answer(status, kept);
    }

    private static long length(String head) throws IOException {
        for (String line : head.split("\r\n")) {
            if (line.startsWith("content-length:")) {
                return Long.parseLong(line.substring(15).strip());
            }
        }
        throw new IOException("an answer that does not say how long it is: " + head);
    }

    private static byte[] chunks(InputStream in, int most) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int length = chunk(in);
        while (length > 0) {
            byte[] chunk = in.readNBytes(length);
            kept.write(chunk, 0, Math.min(chunk.length, most - kept.size()));
            line(in);
            length = chunk(in);
        }
        line(in);
        return kept.toByteArray();
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in).split(";")[0].strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the connection ended within a line");
            }
            line.append((char) b);
        }
        return line.toString().strip();
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(512);
        int last = 0;
        while (last != 0x0d0a0d0a) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("the connection ended within a head");
            }
            head.write(b);
            last = last << 8 | b;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
