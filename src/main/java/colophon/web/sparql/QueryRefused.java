package colophon.web.sparql;

import colophon.web.http.Problem;
import colophon.web.http.Reply;
import java.time.Duration;
import java.util.Optional;

/** A query that is not run, or not to its end; the problem says why. */
final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Optional<Duration> again;

    QueryRefused(Problem problem) {
        this(problem, Optional.empty());
    }

    /** A query that may well be answered after a while. */
    QueryRefused(Problem problem, Duration again) {
        this(problem, Optional.of(again));
    }

    private QueryRefused(Problem problem, Optional<Duration> again) {
        super(problem.detail());
        this.problem = problem;
        this.again = again;
    }

    /** The answer that tells the problem, with the time to wait where there is one (RFC 9110, section 10.2.3). */
    Reply reply() {
        Reply reply = problem.reply();
        return again.map(wait -> reply.with("Retry-After", String.valueOf(Math.max(1, wait.toSeconds()))))
                .orElse(reply);
    }

    int status() {
        return problem.status();
    }

    /** The name of the limit that was met. */
    Optional<String> limit() {
        return problem.limit().map(Problem.Limit::name);
    }

    Problem problem() {
        return problem;
    }
}
