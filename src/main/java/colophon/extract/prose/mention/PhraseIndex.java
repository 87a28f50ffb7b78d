package colophon.extract.prose.mention;

import colophon.extract.prose.sentence.Abbreviations;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.prose.sentence.Tokenizer;
import colophon.extract.value.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of a vocabulary, found in a sentence by walking a trie of their words, so that a look-up costs the length of the
 * phrase and not the size of the vocabulary. Immutable once built.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseIndex<V> {
    private final Node<V> root;

    /** The first words of the phrases, which few words of a sentence are. */
    private final WordSet starts;

    private PhraseIndex(Node<V> root) {
        this.root = root;
        this.starts = WordSet.copyOf(root.next.keySet());
    }

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param from the index of its first token
     * @param to the index after its last
     */
    public record Hit<V>(V value, int from, int to) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private Optional<V> value = Optional.empty();
    }

    /** An index of phrases, upper and lower case alike; of two equal phrases the first counts. */
    public static <V> PhraseIndex<V> of(Map<String, V> phrases) {
        Tokenizer tokenizer = new Tokenizer(Abbreviations.load());
        Node<V> root = new Node<>();
        phrases.forEach((phrase, value) -> {
            Node<V> node = root;
            for (Token token : tokenizer.tokens(phrase)) {
                node = node.next.computeIfAbsent(token.lower(), w -> new Node<>());
            }
            if (node.value.isEmpty()) {
                node.value = Optional.of(value);
            }
        });
        return new PhraseIndex<>(root);
    }

    /** What a phrase of one word, in lower case, stands for. */
    public Optional<V> ofWord(String word) {
        Node<V> node = root.next.get(word);
        return node == null ? Optional.empty() : node.value;
    }

    /** The longest phrase that starts at a token. */
    public Optional<Hit<V>> at(Sentence sentence, int from) {
        if (from >= sentence.size() || !starts.has(sentence.token(from).lower())) {
            return Optional.empty();
        }
        Node<V> node = root;
        int to = from;
        Node<V> best = root;
        for (int i = from; i < sentence.size(); i++) {
            Node<V> next = node.next.get(sentence.token(i).lower());
            if (next == null) {
                break;
            }
            node = next;
            if (node.value.isPresent()) {
                best = node;
                to = i + 1;
            }
        }
        int end = to;
        return best.value.map(value -> new Hit<>(value, from, end));
    }
}
