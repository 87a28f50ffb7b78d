package colophon.cli;

/** What the program's exit tells a script. */
final class ExitCode {
    /** All was done. */
    static final int DONE = 0;
    /** Some input failed, or the environment did (a port in use, a broken store); messages name it. */
    static final int FAILED = 1;
    /** The command line was wrong. */
    static final int USAGE = 2;

    private ExitCode() {}
}
