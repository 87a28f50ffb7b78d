package colophon.extract.prose.sentence;

import colophon.article.Passage;
import colophon.article.Span;
import colophon.extract.value.WordSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A sentence of running prose: its words, numbers and marks in order, of which there is at least one. Immutable. */
public final class Sentence {
    private final Passage passage;
    private final Token[] tokens;

    /**
     * Makes a sentence.
     *
     * @param passage its words, with its place in the article
     * @param tokens the same parted
     */
    public Sentence(Passage passage, List<Token> tokens) {
        this.passage = Objects.requireNonNull(passage);
        this.tokens = tokens.toArray(Token[]::new);
        if (this.tokens.length == 0) {
            throw new IllegalArgumentException("a sentence has words");
        }
    }

    /** Its words, with its place in the article. */
    public Passage passage() {
        return passage;
    }

    /** Its words, numbers and marks in order. */
    public List<Token> tokens() {
        return Collections.unmodifiableList(Arrays.asList(tokens));
    }

    /** The words of a range of tokens, as written. */
    public String words(int from, int to) {
        return passage.text().substring(tokens[from].from(), tokens[to - 1].to());
    }

    /** The token at an index. */
    public Token token(int index) {
        return tokens[index];
    }

    /** The number of tokens. */
    public int size() {
        return tokens.length;
    }

    /** Whether the token at an index is there and is this word, given in lower case. */
    public boolean isWord(int index, String word) {
        return index >= 0 && index < tokens.length && tokens[index].is(word);
    }

    /** Whether any of its tokens is one of some words, given in lower case. */
    public boolean says(WordSet words) {
        for (Token token : tokens) {
            if (words.has(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /** Its place in the article's text. */
    public Span span() {
        return passage.span();
    }
}
