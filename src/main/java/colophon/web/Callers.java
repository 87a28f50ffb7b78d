package colophon.web;

import colophon.web.http.Caller;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SelectableChannelEndPoint;
import org.eclipse.jetty.server.Request;

/** Tells who asks, and whether they are still there. */
final class Callers {
    /** The attribute of a request that says who asks. */
    static final String ATTRIBUTE = Caller.class.getName();

    private Callers() {}

    /** Who sent a request. */
    static Caller of(Request request) {
        EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
        return new Caller(bare(Request.getRemoteAddr(request)), () -> isGone(connection));
    }

    /** An address without the brackets that addresses of IPv6 may stand in. */
    static String bare(String address) {
        return address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
    }

    private static boolean isGone(EndPoint connection) {
        return !connection.isOpen()
                || connection instanceof SelectableChannelEndPoint selectable
                        && selectable.getChannel() instanceof SocketChannel channel
                        && isEnded(channel);
    }

    /**
     * Whether the other side has ended a connection. Nothing is read, since what comes may be the next request: a connection that is
     * ready to be read and has nothing to read is at its end.
     */
    private static boolean isEnded(SocketChannel channel) {
        try (Selector selector = Selector.open()) {
            SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
            boolean ready = selector.selectNow() > 0;
            key.cancel();
            selector.selectNow();
            return ready && channel.socket().getInputStream().available() == 0;
        } catch (IOException e) {
            return true;
        }
    }
}
