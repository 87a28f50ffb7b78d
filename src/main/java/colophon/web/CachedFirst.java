package colophon.web;

import colophon.store.StoreException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntSupplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what was kept on the thread that read the request, which waits for nothing, and hands all other requests to a thread that
 * may wait. For a document that is asked for again, to change the thread would cost more than all the rest.
 */
final class CachedFirst extends Handler.Wrapper {
    private static final Logger LOG = LoggerFactory.getLogger(CachedFirst.class);

    private final CachedAnswers cached;
    private final IntSupplier inService;
    private final Executor queries;

    /**
     * A handler before others.
     *
     * @param inService the number of the snapshot in service
     * @param queries runs what answers queries, apart from all other requests
     * @param others what answers the other requests
     */
    CachedFirst(CachedAnswers cached, IntSupplier inService, Executor queries, Handler others) {
        super(others);
        this.cached = cached;
        this.inService = inService;
        this.queries = queries;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!isSent(request, response, callback)) {
            // While an answer is made nothing is said on a connection, which is not the client's silence.
            request.addIdleTimeoutListener(silence -> false);
            try {
                Executor others = request.getConnectionMetaData().getConnector().getExecutor();
                boolean isQuery = CachedAnswers.isQuery(request.getHttpURI().getPath());
                (isQuery ? queries : others).execute(() -> answer(request, response, callback));
            } catch (RejectedExecutionException e) {
                // The server is being stopped.
                callback.failed(e);
            }
        }
        return true;
    }

    private boolean isSent(Request request, Response response, Callback callback) {
        try {
            return cached.send(inService.getAsInt(), request, response, callback);
        } catch (StoreException e) {
            LOG.debug("the store cannot be read, which the next handler tells", e);
            return false;
        }
    }

    private void answer(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }
}
