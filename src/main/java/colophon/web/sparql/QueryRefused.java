package colophon.web.sparql;

import colophon.web.http.Problem;

/** A query that is not run, or not to its end; the problem says why. */
final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    QueryRefused(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
