package colophon.store.ledger;

import java.time.Instant;
import java.util.Objects;

/**
 * A snapshot as the history has it, also when it was removed itself.
 *
 * @param number its number
 * @param previous the number of the snapshot before it; 0 for the first
 * @param created when it was made
 * @param triples how many triples it has
 * @param added how many of them the one before did not have
 * @param removed how many the one before had beside these
 */
public record Change(int number, int previous, Instant created, long triples, long added, long removed) {
    public Change {
        Objects.requireNonNull(created);
    }

    String line() {
        return number + "\t" + previous + "\t" + created + "\t" + triples + "\t" + added + "\t" + removed;
    }

    static Change parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException("no change: " + line);
        }
        return new Change(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                Instant.parse(cells[2]),
                Long.parseLong(cells[3]),
                Long.parseLong(cells[4]),
                Long.parseLong(cells[5]));
    }
}
