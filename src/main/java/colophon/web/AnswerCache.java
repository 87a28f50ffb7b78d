package colophon.web;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;

/**
 * Answers as they were sent, for who asks the same of the same snapshot again: up to a number of bytes, those asked for
 * longest ago given up first. Safe for use by several threads.
 */
final class AnswerCache {
    private final long most;
    private final Map<Key, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long held;
    private int snapshot;

    /** A cache that holds at most that many bytes. */
    AnswerCache(long most) {
        this.most = most;
    }

    /**
     * What decides what is answered, the snapshot apart.
     *
     * @param address the path and the query part as they were sent
     * @param accept the header Accept
     * @param language the header Accept-Language, where what is answered depends on it
     * @param profile the header Accept-Profile
     * @param zipped whether the client takes gzip
     */
    record Key(String address, String accept, String language, String profile, boolean zipped) {}

    /**
     * An answer.
     *
     * @param status its status
     * @param headers its header fields, encoded
     * @param unchanged those of the answer that it is still the same
     * @param length the field that tells how long it is
     * @param etag its entity tag, empty where it has none
     * @param body its body, read-only
     */
    record Answer(int status, HttpField headers, HttpField unchanged, HttpField length, String etag, ByteBuffer body) {
        Answer {
            body = body.asReadOnlyBuffer();
        }

        /** About how many bytes it takes. */
        long weight() {
            return body.remaining() + 4096L;
        }
    }

    /** The answer from a snapshot. */
    synchronized Optional<Answer> find(int number, Key key) {
        return number == snapshot ? Optional.ofNullable(answers.get(key)) : Optional.empty();
    }

    /** About how many bytes the answers take. */
    synchronized long held() {
        return held;
    }

    /** Keeps an answer from a snapshot; those of other snapshots are given up when a later one's comes. */
    synchronized void put(int number, Key key, Answer answer) {
        if (number < snapshot || answer.weight() > most / 8) {
            return;
        }
        if (number > snapshot) {
            answers.clear();
            held = 0;
            snapshot = number;
        }
        Answer former = answers.put(key, answer);
        held += answer.weight() - (former == null ? 0 : former.weight());
        var eldest = answers.entrySet().iterator();
        while (held > most && eldest.hasNext()) {
            held -= eldest.next().getValue().weight();
            eldest.remove();
        }
    }
}
