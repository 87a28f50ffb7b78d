package colophon.extract.prose.mention;

import colophon.extract.prose.sentence.Sentence;
import java.util.List;
import java.util.Optional;

/** A sentence with its mentions, none of which overlaps another. Immutable. */
public final class Mentions {
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final int[] startingAt;
    private final int[] covering;
    private final boolean[] quoted;
    private final boolean otherTitle;

    Mentions(Markup markup) {
        this.sentence = markup.sentence();
        this.chunks = List.copyOf(markup.chunks());
        this.quoted = markup.quoted();
        this.startingAt = new int[sentence.size()];
        this.covering = new int[sentence.size()];
        java.util.Arrays.fill(startingAt, -1);
        java.util.Arrays.fill(covering, -1);
        boolean other = false;
        for (int n = 0; n < chunks.size(); n++) {
            other |= chunks.get(n).sense() instanceof Sense.Title title && title.marked() && !title.own();
            startingAt[chunks.get(n).from()] = n;
            java.util.Arrays.fill(covering, chunks.get(n).from(), chunks.get(n).to(), n);
        }
        this.otherTitle = other;
    }

    /** The sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** The mentions in order. */
    public List<Chunk> chunks() {
        return chunks;
    }

    /** Whether there is a title, marked as such, that is not the article's own. */
    public boolean hasOtherTitle() {
        return otherTitle;
    }

    /** The mention that starts at a token. */
    public Optional<Chunk> at(int token) {
        return token < 0 || token >= startingAt.length || startingAt[token] < 0
                ? Optional.empty()
                : Optional.of(chunks.get(startingAt[token]));
    }

    /** Whether a token belongs to a mention. */
    public boolean isCovered(int token) {
        return token >= 0 && token < covering.length && covering[token] >= 0;
    }

    /** The mention that a token belongs to. */
    public Optional<Chunk> covering(int token) {
        return token < 0 || token >= covering.length || covering[token] < 0
                ? Optional.empty()
                : Optional.of(chunks.get(covering[token]));
    }

    /** Whether a token stands in quoted speech. */
    public boolean isQuoted(int token) {
        return token >= 0 && token < quoted.length && quoted[token];
    }
}
