package colophon.web;

import colophon.web.http.Caller;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.metrics.Level;
import colophon.web.metrics.MetricsText;
import colophon.web.metrics.QueryCounts;
import colophon.web.metrics.Traffic;
import colophon.web.sparql.QueryObserver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;

/** What is counted and written down of a server's running. */
final class Monitoring {
    /** The combined format of NCSA and, behind it, the microseconds until the answer was sent. */
    private static final String FORMAT = CustomRequestLog.EXTENDED_NCSA_FORMAT + " %{us}T";

    private static final int DAYS_KEPT = 90;

    private final Observation observation;
    private final Traffic traffic = new Traffic();
    private final QueryCounts queries = new QueryCounts();
    private final List<Level> levels = new CopyOnWriteArrayList<>();
    private final Optional<RequestLogWriter> slowFile;
    private final Optional<SlowQueries> slow;
    private volatile Optional<MetricsText> metrics = Optional.empty();

    Monitoring(Observation observation) {
        this.observation = observation;
        this.slowFile = observation.slowQueryLog().map(Monitoring::writer);
        this.slow = slowFile.map(file -> new SlowQueries(file, observation.slowQuery()));
    }

    /** What is told of each query. */
    QueryObserver observer() {
        return query -> {
            queries.asked(query);
            slow.ifPresent(log -> log.asked(query));
        };
    }

    /** Has a server tell of each request; its logs are opened and closed with it. */
    void watch(Server jetty) {
        slowFile.ifPresent(jetty::addBean);
        List<RequestLog> logs = new ArrayList<>(List.of(traffic));
        observation.accessLog().ifPresent(file -> {
            RequestLogWriter writer = writer(file);
            CustomRequestLog log = new CustomRequestLog(writer, FORMAT);
            jetty.addBean(log);
            logs.add(log);
        });
        jetty.setRequestLog(logs.size() == 1 ? traffic : new RequestLog.Collection(logs.toArray(RequestLog[]::new)));
    }

    private static RequestLogWriter writer(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new ServerException("the folder of the log " + file + " cannot be made (" + e.getMessage() + ")", e);
        }
        RequestLogWriter writer = new RequestLogWriter(file.toString());
        writer.setAppend(true);
        writer.setRetainDays(DAYS_KEPT);
        return writer;
    }

    /** Adds to what is told when the metrics are read. */
    void add(List<Level> more) {
        levels.addAll(more);
    }

    /** The metrics, for who may read them. */
    Reply metrics(Caller caller) {
        if (!observation.mayRead(caller.address())) {
            return new Problem(
                            403,
                            "Not for you",
                            "The metrics are not for " + caller.address()
                                    + "; the setting metrics-for says for whom they are.")
                    .reply();
        }
        Optional<MetricsText> text = metrics;
        if (text.isEmpty()) {
            text = Optional.of(new MetricsText(traffic, queries, levels));
            metrics = text;
        }
        return Reply.bytes(200, MetricsText.TYPE, text.get().write()).with("Cache-Control", "no-store");
    }
}
