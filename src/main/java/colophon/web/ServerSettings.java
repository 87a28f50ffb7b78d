package colophon.web;

import colophon.web.sparql.SparqlSettings;
import java.time.Duration;
import java.util.Objects;

/**
 * How the site is served.
 *
 * @param host the name or address of the network interface that is listened on
 * @param port the port; 0 takes any free one
 * @param sparql the limits of queries
 * @param idleTime how long a connection may be silent, within a request or between two
 * @param bodyLength the longest body of a request, in bytes
 * @param cacheBytes how many bytes of answers are kept to be sent again
 * @param proxies the proxies in front of the server
 * @param observation what is written down of its running
 */
public record ServerSettings(
        String host,
        int port,
        SparqlSettings sparql,
        Duration idleTime,
        int bodyLength,
        long cacheBytes,
        Proxies proxies,
        Observation observation) {
    /** A server for this machine alone. */
    public static final ServerSettings DEFAULT = new ServerSettings(
            "127.0.0.1",
            3030,
            SparqlSettings.DEFAULT,
            Duration.ofSeconds(30),
            1 << 20,
            256L << 20,
            Proxies.NONE,
            Observation.DEFAULT);

    public ServerSettings {
        Objects.requireNonNull(host);
        Objects.requireNonNull(sparql);
        Objects.requireNonNull(proxies);
        Objects.requireNonNull(observation);
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
        if (!idleTime.isPositive()) {
            throw new IllegalArgumentException("a connection may be silent for some time");
        }
        if (bodyLength < 1) {
            throw new IllegalArgumentException("a body may have some bytes");
        }
        if (cacheBytes < 0) {
            throw new IllegalArgumentException("a cache holds some bytes or none, not " + cacheBytes);
        }
    }

    /** These settings with another port. */
    public ServerSettings withPort(int other) {
        return new ServerSettings(host, other, sparql, idleTime, bodyLength, cacheBytes, proxies, observation);
    }

    /** These settings with another host. */
    public ServerSettings withHost(String other) {
        return new ServerSettings(other, port, sparql, idleTime, bodyLength, cacheBytes, proxies, observation);
    }

    /** These settings with other limits of queries. */
    public ServerSettings withSparql(SparqlSettings other) {
        return new ServerSettings(host, port, other, idleTime, bodyLength, cacheBytes, proxies, observation);
    }

    /** These settings with other lengths of a request's body and of what is kept, in bytes. */
    public ServerSettings withLengths(int body, long cache) {
        return new ServerSettings(host, port, sparql, idleTime, body, cache, proxies, observation);
    }

    /** These settings with another time that a connection may be silent. */
    public ServerSettings withIdleTime(Duration other) {
        return new ServerSettings(host, port, sparql, other, bodyLength, cacheBytes, proxies, observation);
    }

    /** These settings with other proxies. */
    public ServerSettings withProxies(Proxies other) {
        return new ServerSettings(host, port, sparql, idleTime, bodyLength, cacheBytes, other, observation);
    }

    /** These settings with something else written down. */
    public ServerSettings withObservation(Observation other) {
        return new ServerSettings(host, port, sparql, idleTime, bodyLength, cacheBytes, proxies, other);
    }
}
