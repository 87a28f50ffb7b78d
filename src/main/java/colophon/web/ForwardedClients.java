package colophon.web;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Puts the client in the place of the trusted proxy that asks for it, so that limits and the access log are about the client. */
final class ForwardedClients implements HttpConfiguration.Customizer {
    private final Proxies proxies;

    ForwardedClients(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        String client = proxies.client(request);
        return client.equals(Callers.bare(Request.getRemoteAddr(request))) ? request : new ForClient(request, client);
    }

    /** A request as if the client had sent it itself. */
    private static final class ForClient extends Request.Wrapper {
        private final ConnectionMetaData connection;

        ForClient(Request request, String client) {
            super(request);
            SocketAddress address = InetSocketAddress.createUnresolved(client, 0);
            this.connection = new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
                @Override
                public SocketAddress getRemoteSocketAddress() {
                    return address;
                }
            };
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }
    }
}
