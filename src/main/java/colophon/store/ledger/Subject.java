package colophon.store.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The subject that sorted lines of N-Triples speak of, whose path is read from the first of its lines alone. */
final class Subject {
    /** What the dataset itself says of a former IRI. */
    private static final String REPLACED = " <http://purl.org/dc/terms/isReplacedBy> <";

    private final byte[] start;
    private final byte[] replaced;

    /** The bytes of the subject with its brackets; empty for one of another dataset. */
    private byte[] iri = {};

    private String path = "";
    private boolean there;

    /** No subject yet, of a dataset with a base IRI. */
    Subject(String base) {
        this.start = ("<" + base).getBytes(StandardCharsets.UTF_8);
        this.replaced = (REPLACED + base).getBytes(StandardCharsets.UTF_8);
    }

    /** Turns to the subject of a line; whether it is another one than that of the line before. */
    boolean turnTo(byte[] line) {
        if (iri.length > 0 && startsWith(line, 0, iri)) {
            return false;
        }
        there = false;
        iri = startsWith(line, 0, start) ? Arrays.copyOf(line, indexOf(line, start.length) + 1) : new byte[0];
        path = iri.length == 0
                ? ""
                : new String(iri, start.length, iri.length - start.length - 1, StandardCharsets.UTF_8);
        return true;
    }

    /** Whether it is something of this dataset with a path of its own, and no part of another. */
    boolean hasPath() {
        return path.indexOf('/') >= 0 && path.indexOf('#') < 0;
    }

    /** What follows the base IRI. */
    String path() {
        return path;
    }

    /** The path that a line says the subject has now. */
    Optional<String> heir(byte[] line) {
        if (!startsWith(line, iri.length, replaced)) {
            return Optional.empty();
        }
        int from = iri.length + replaced.length;
        return Optional.of(new String(line, from, indexOf(line, from) - from, StandardCharsets.UTF_8));
    }

    /** Takes note that something else is said of it. */
    void stays() {
        there = true;
    }

    /** Whether something else is said of it than where it went. */
    boolean isThere() {
        return there;
    }

    private static int indexOf(byte[] line, int from) {
        int at = from;
        while (line[at] != '>') {
            at++;
        }
        return at;
    }

    private static boolean startsWith(byte[] line, int from, byte[] start) {
        int to = from + start.length;
        return line.length >= to && Arrays.equals(line, from, to, start, 0, start.length);
    }
}
