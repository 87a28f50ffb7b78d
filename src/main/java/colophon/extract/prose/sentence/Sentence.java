package colophon.extract.prose.sentence;

import colophon.article.Passage;
import colophon.article.Span;
import java.util.List;

/**
 * A sentence of running prose.
 *
 * @param passage its words, with its place in the article
 * @param tokens its words, numbers and marks in order; never empty
 */
public record Sentence(Passage passage, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has words");
        }
    }

    /** The words of a range of tokens, as written. */
    public String words(int from, int to) {
        return passage.text()
                .substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /** The token at an index. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** Whether the token at an index is there and is this word, given in lower case. */
    public boolean isWord(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    /** Its place in the article's text. */
    public Span span() {
        return passage.span();
    }
}
