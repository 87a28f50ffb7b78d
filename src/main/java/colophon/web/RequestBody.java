package colophon.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * What a client sends after the head of its request, read as it comes: whoever sends slowly holds a connection, but no
 * thread that could answer others.
 */
final class RequestBody implements Runnable {
    /** The attribute of a request that holds what was read of its body. */
    static final String ATTRIBUTE = RequestBody.class.getName();

    /** How the reading ended. */
    sealed interface Outcome {
        /** All of it. */
        record Whole(byte[] bytes) implements Outcome {}

        /** It is longer than may be. */
        record TooLong() implements Outcome {}

        /** It ended before the length that was announced, or its chunks are malformed. */
        record Broken() implements Outcome {}
    }

    private final Request request;
    private final int most;
    private final Runnable then;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    private RequestBody(Request request, int most, Runnable then) {
        this.request = request;
        this.most = most;
        this.then = then;
    }

    /**
     * Reads a body and leaves it as the request's {@link #ATTRIBUTE}.
     *
     * @param most how many bytes it may have
     * @param then what comes after it, on whichever thread read the last of it
     */
    static void read(Request request, int most, Runnable then) {
        new RequestBody(request, most, then).run();
    }

    @Override
    public void run() {
        while (true) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                end(new Outcome.Broken());
                return;
            }
            boolean last = chunk.isLast();
            keep(chunk.getByteBuffer());
            chunk.release();
            if (read.size() > most) {
                end(new Outcome.TooLong());
                return;
            }
            if (last) {
                end(new Outcome.Whole(read.toByteArray()));
                return;
            }
        }
    }

    private void keep(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        read.writeBytes(copy);
    }

    private void end(Outcome outcome) {
        request.setAttribute(ATTRIBUTE, outcome);
        then.run();
    }
}
