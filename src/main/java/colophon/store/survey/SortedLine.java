package colophon.store.survey;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A line of the sorted N-Triples, cut into its three terms. Terms are compared and counted as the bytes that they are: a string of
 * one character a byte ("raw") costs less than to decode it, and most are never shown.
 *
 * @param bytes the line, without its line feed
 * @param subject where the subject ends, in bytes
 * @param predicate where the predicate ends
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copying each line would cost more than reading it.
record SortedLine(byte[] bytes, int subject, int predicate) {
    static SortedLine of(byte[] bytes) {
        int subject = indexOfSpace(bytes, 0);
        return new SortedLine(bytes, subject, indexOfSpace(bytes, subject + 1));
    }

    private static int indexOfSpace(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == ' ') {
                return i;
            }
        }
        throw new IllegalArgumentException("not three terms: " + new String(bytes, StandardCharsets.UTF_8));
    }

    boolean hasSubjectOf(SortedLine other) {
        return subject == other.subject && Arrays.equals(bytes, 0, subject, other.bytes, 0, subject);
    }

    /** Whether the subject is an IRI that begins with something, given with its opening bracket. */
    boolean subjectStartsWith(byte[] beginning) {
        return startsWith(0, beginning);
    }

    /** Whether the object is an IRI that begins with something, given with its opening bracket. */
    boolean objectStartsWith(byte[] beginning) {
        return startsWith(predicate + 1, beginning);
    }

    private boolean startsWith(int from, byte[] beginning) {
        int end = from + beginning.length;
        return end <= bytes.length && Arrays.equals(bytes, from, end, beginning, 0, beginning.length);
    }

    boolean hasIriAsObject() {
        return bytes[predicate + 1] == '<';
    }

    /** The predicate in its brackets, raw. */
    String rawPredicate() {
        return new String(bytes, subject + 1, predicate - subject - 1, StandardCharsets.ISO_8859_1);
    }

    /** The object as N-Triples has it, raw. */
    String rawObject() {
        return new String(bytes, predicate + 1, bytes.length - predicate - 3, StandardCharsets.ISO_8859_1);
    }

    /** The subject without its brackets. */
    String subjectIri() {
        return new String(bytes, 1, subject - 2, StandardCharsets.UTF_8);
    }

    /** The object without its brackets, where it is an IRI. */
    String objectIri() {
        return new String(bytes, predicate + 2, bytes.length - predicate - 5, StandardCharsets.UTF_8);
    }

    /** The whole line. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The text of a raw string. */
    static String decoded(String raw) {
        return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The IRI in the brackets of a raw term. */
    static String iri(String raw) {
        return decoded(raw.substring(1, raw.length() - 1));
    }
}
