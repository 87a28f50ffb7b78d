package colophon.cli;

import colophon.pipeline.BuildStage;
import colophon.pipeline.ProgressListener;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows how far a build has come: on a terminal a bar that is drawn over itself, otherwise a plain line for every stage and
 * every tenth of a long one.
 */
final class ProgressDisplay implements ProgressListener, AutoCloseable {
    private static final int BAR_CELLS = 30;

    /** From how many items on a stage is worth several lines. */
    private static final long LONG_STAGE = 100;

    private final Terminal terminal;
    private Optional<BuildStage> stage = Optional.empty();
    private long tenth;
    private boolean barDrawn;

    ProgressDisplay(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void progress(BuildStage now, long done, long total, long bytes) {
        if (terminal.interactive()) {
            drawBar(now, done, total, bytes);
        } else {
            printLine(now, done, total, bytes);
        }
    }

    private void drawBar(BuildStage now, long done, long total, long bytes) {
        long permille = total > 0 ? done * 1000 / total : 0;
        if (stage.equals(Optional.of(now)) && permille == tenth) {
            return;
        }
        stage = Optional.of(now);
        tenth = permille;
        int cells = total > 0 ? (int) (BAR_CELLS * done / total) : 0;
        String bar = total > 0 ? " [" + "#".repeat(cells) + " ".repeat(BAR_CELLS - cells) + "] " : " ";
        terminal.err().print("\r\033[K" + words(now) + bar + amount(done, total, bytes));
        terminal.err().flush();
        barDrawn = true;
    }

    private void printLine(BuildStage now, long done, long total, long bytes) {
        long step = total > 0 ? done * 10 / total : 0;
        boolean newStage = !stage.equals(Optional.of(now));
        if (newStage || (total >= LONG_STAGE && step > tenth)) {
            stage = Optional.of(now);
            tenth = step;
            String amount = amount(done, total, bytes);
            terminal.say(words(now) + (amount.isEmpty() ? "" : " " + amount));
        }
    }

    private static String words(BuildStage stage) {
        return switch (stage) {
            case READ -> "Reading articles";
            case RESOLVE -> "Writing statements";
            case VALIDATE -> "Checking shapes";
            case PUBLISH -> "Publishing";
        };
    }

    private static String amount(long done, long total, long bytes) {
        String count = total > 0 ? "%d of %d".formatted(done, total) : "";
        return bytes > 0 ? count + String.format(Locale.ROOT, ", %.1f MB", bytes / 1e6) : count;
    }

    /** Wipes the bar, so that what follows starts on a clean line. */
    @Override
    public void close() {
        if (barDrawn) {
            terminal.err().print("\r\033[K");
            terminal.err().flush();
            barDrawn = false;
        }
    }
}
