package colophon.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Makes sure of a port before a build that may take long. */
final class FreePort {
    private FreePort() {}

    /** The port where it can be listened on, any free one for 0; fails otherwise. */
    static int check(String host, int port) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw CommandFailure.usage(
                    "There is no host '" + host + "'; --host takes a name or address of this machine.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return socket.getLocalPort();
        } catch (BindException e) {
            throw CommandFailure.failed("Port " + port + " of " + host + " is in use or not allowed (" + e.getMessage()
                    + "); stop the other program, or choose another port with --port (0 takes a free one).");
        } catch (IOException e) {
            throw CommandFailure.failed("Port " + port + " of " + host + " can't be listened on (" + e + ").");
        }
    }
}
