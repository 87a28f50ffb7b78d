package colophon.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the libraries log: warnings and worse, a line each, to standard error. */
final class Logging {
    /** It warns of every header of ours that it does not know. Kept, since a logger that nobody holds loses its level. */
    private static final Logger FUSEKI = Logger.getLogger("org.apache.jena.fuseki");

    /** It recommends a module of Java's that is not there by default. Kept for the same reason. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Logging() {}

    /** Silences everything below a warning. */
    static void quiet() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        ConsoleHandler handler = new ConsoleHandler();
        handler.setFormatter(new OneLine());
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
        FUSEKI.setLevel(Level.SEVERE);
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord entry) {
            String cause = entry.getThrown() == null ? "" : " (" + entry.getThrown() + ")";
            return "colophon: %s%s%n".formatted(formatMessage(entry), cause);
        }
    }
}
