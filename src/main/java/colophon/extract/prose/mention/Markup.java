package colophon.extract.prose.mention;

import colophon.article.Link;
import colophon.article.Span;
import colophon.extract.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The mentions of one sentence while they are found: which tokens are taken, which stand in quotations. */
final class Markup {
    private final Sentence sentence;
    private final String ownTitle;
    private final boolean[] taken;
    private final boolean[] quoted;
    private final String[] linkOf;
    private final List<Chunk> chunks = new ArrayList<>();

    Markup(Sentence sentence, String ownTitle) {
        this.ownTitle = ownTitle;
        this.sentence = sentence;
        this.taken = new boolean[sentence.size()];
        this.quoted = new boolean[sentence.size()];
        this.linkOf = links(sentence);
    }

    /** The target of the link around each token, empty for none. */
    private static String[] links(Sentence s) {
        String[] targets = new String[s.size()];
        Arrays.fill(targets, "");
        for (Link link : s.passage().links()) {
            int[] range = range(s, link.span());
            for (int i = range[0]; i < range[1]; i++) {
                targets[i] = link.target();
            }
        }
        return targets;
    }

    /** The tokens that a span of the article covers. */
    static int[] range(Sentence s, Span span) {
        int from = s.passage().charIndex(span.start());
        int to = s.passage().charIndex(span.end());
        int first = 0;
        while (first < s.size() && s.token(first).to() <= from) {
            first++;
        }
        int next = first;
        while (next < s.size() && s.token(next).from() < to) {
            next++;
        }
        return new int[] {first, next};
    }

    /** The target that a range of tokens is linked to, where one link covers its first or last word. */
    Optional<String> link(int from, int to) {
        String target = linkOf[from].isEmpty() ? linkOf[to - 1] : linkOf[from];
        return target.isEmpty() ? Optional.empty() : Optional.of(target);
    }

    /** The targets of all links in a range of tokens, in order. */
    List<String> links(int from, int to) {
        List<String> targets = List.of();
        for (int i = from; i < to; i++) {
            if (!linkOf[i].isEmpty() && !targets.contains(linkOf[i])) {
                targets = targets.isEmpty() ? new ArrayList<>() : targets;
                targets.add(linkOf[i]);
            }
        }
        return targets;
    }

    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isTaken(int i) {
        return taken[i];
    }

    /** Whether a token belongs to an award. */
    boolean isAward(int i) {
        for (Chunk chunk : chunks) {
            if (chunk.sense() instanceof Sense.Award && chunk.from() <= i && i < chunk.to()) {
                return true;
            }
        }
        return false;
    }

    /** The name that a single token was taken for. */
    Optional<Chunk> nameAt(int i) {
        return nameEnding(i + 1).filter(c -> c.from() == i);
    }

    /** The name whose last token stands before one. */
    Optional<Chunk> nameEnding(int to) {
        for (Chunk chunk : chunks) {
            if (chunk.to() == to && chunk.sense() instanceof Sense.Name) {
                return Optional.of(chunk);
            }
        }
        return Optional.empty();
    }

    boolean isQuoted(int i) {
        return quoted[i];
    }

    void add(Sense sense, int from, int to) {
        if (isFree(from, to)) {
            chunks.add(new Chunk(sense, from, to));
            Arrays.fill(taken, from, to, true);
        }
    }

    void title(int from, int to, String text) {
        add(new Sense.Title(text, link(from, to), true, text.equalsIgnoreCase(ownTitle)), from, to);
    }

    /** Takes back a mention, so that a longer one can stand in its place. */
    void remove(Chunk chunk) {
        chunks.remove(chunk);
        Arrays.fill(taken, chunk.from(), chunk.to(), false);
    }

    /** Takes back the names that start within a range and end there. */
    void freeNames(int from, int to) {
        for (int n = chunks.size() - 1; n >= 0; n--) {
            Chunk chunk = chunks.get(n);
            if (chunk.sense() instanceof Sense.Name && chunk.from() >= from && chunk.to() <= to) {
                remove(chunk);
            }
        }
    }

    void quote(int from, int to) {
        Arrays.fill(quoted, from, to, true);
    }

    List<Chunk> chunks() {
        chunks.sort(Comparator.comparingInt(Chunk::from));
        return Collections.unmodifiableList(chunks);
    }

    boolean[] quoted() {
        return quoted.clone();
    }

    Sentence sentence() {
        return sentence;
    }
}
