package colophon.cli;

import colophon.store.StoreException;

/** Ends a command with a message for its user, who can mend the cause. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command line asks for what cannot be. */
    static CommandFailure usage(String message) {
        return new CommandFailure(ExitCode.USAGE, message);
    }

    /** The command line is right, but what it asks for failed. */
    static CommandFailure failed(String message) {
        return new CommandFailure(ExitCode.FAILED, message);
    }

    /** The command line is right, but a store failed; its message says how and what to do. */
    static CommandFailure failed(StoreException e) {
        return failed(String.valueOf(e.getMessage()) + ".");
    }

    int exitCode() {
        return exitCode;
    }
}
