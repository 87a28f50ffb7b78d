package colophon.store.ledger;

import java.util.List;
import java.util.Objects;

/**
 * A thing that goes by other names now.
 *
 * @param from the path below the base of the IRI that it had
 * @param to the paths of the IRIs that took its place, in order; several where it was split
 * @param since the number of the first snapshot that it was so in
 * @param reason why, for people
 */
public record Move(String from, List<String> to, int since, String reason) {
    public Move {
        Objects.requireNonNull(from);
        Objects.requireNonNull(reason);
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a move leads somewhere: " + from);
        }
    }

    /** As a line of a file; paths hold no tabs and no spaces. */
    String line() {
        return from + "\t" + since + "\t" + reason + "\t" + String.join(" ", to);
    }

    static Move parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("no move: " + line);
        }
        return new Move(cells[0], List.of(cells[3].split(" ")), Integer.parseInt(cells[1]), cells[2]);
    }
}
