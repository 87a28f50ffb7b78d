package colophon.web.sparql.cache;

import colophon.web.http.Reply;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers by what was asked; those longest unasked for are dropped when there is no more room. */
public final class AnswerCache {
    /** What an entry takes beside its key and its bytes, about. */
    private static final int OVERHEAD = 500;

    private final Map<String, Kept> answers = new LinkedHashMap<>(64, 0.75f, true);
    private final long most;
    private long length;

    /**
     * An answer.
     *
     * @param columns the names of its columns, which are other names when the same is asked with other variables
     */
    public record Kept(Reply reply, List<String> columns) {
        public Kept {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A cache.
     *
     * @param most how many bytes it may take, about; 0 keeps nothing
     */
    public AnswerCache(long most) {
        this.most = most;
    }

    /** The answer that was given. */
    public synchronized Optional<Kept> find(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** Keeps an answer, where it is in memory and no longer than a sixteenth of all room. */
    public synchronized void keep(String key, Kept answer) {
        if (size(key, answer) > most / 16 || !(answer.reply().content() instanceof Reply.Content.Bytes)) {
            return;
        }
        Kept former = answers.put(key, answer);
        length += size(key, answer) - (former == null ? 0 : size(key, former));
        Iterator<Map.Entry<String, Kept>> oldest = answers.entrySet().iterator();
        while (length > most && oldest.hasNext()) {
            Map.Entry<String, Kept> entry = oldest.next();
            length -= size(entry.getKey(), entry.getValue());
            oldest.remove();
        }
    }

    /** How many bytes the answers take, about. */
    public synchronized long length() {
        return length;
    }

    private static long size(String key, Kept answer) {
        return OVERHEAD
                + 2L * key.length()
                + (answer.reply().content() instanceof Reply.Content.Bytes b ? b.bytes().length : 0);
    }
}
