package colophon.extract.value;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is asked of every word of every article: its table is kept so sparse that most words that are not in it are
 * known not to be without being compared with any. Keeps the order in which the words were given. Immutable.
 */
public final class WordSet extends AbstractSet<String> {
    /** How many places of the table there are for each word, at least. */
    private static final int PLACES = 4;

    private final List<String> words;
    private final @Nullable String[] table;

    /** The number of the word at each place of the table. */
    private final int[] numbers;

    private final int mask;

    /** A bit for each length that a word of the set has; the last for all that are longer. */
    private final int lengths;

    private WordSet(Collection<String> words) {
        this.words = words.stream().distinct().toList();
        this.table = new String[Integer.highestOneBit(Math.max(1, this.words.size() * PLACES - 1)) * 2];
        this.mask = table.length - 1;
        this.numbers = new int[table.length];
        int found = 0;
        for (String word : this.words) {
            found |= lengthOf(word);
        }
        this.lengths = found;
        for (int i = 0; i < this.words.size(); i++) {
            int place = place(this.words.get(i));
            table[place] = this.words.get(i);
            numbers[place] = i;
        }
    }

    /** The set of some words. */
    public static WordSet of(String... words) {
        return new WordSet(Arrays.asList(words));
    }

    /** The set of the words of a collection. */
    public static WordSet copyOf(Collection<String> words) {
        return words instanceof WordSet set ? set : new WordSet(words);
    }

    /** Whether a word is in the set. */
    public boolean has(String word) {
        return (lengths & lengthOf(word)) != 0 && table[place(word)] != null;
    }

    private static int lengthOf(String word) {
        return 1 << Math.min(word.length(), Integer.SIZE - 1);
    }

    /** Which word of the set a word is, counted from 0 in the order in which they were given; -1 for none. */
    public int indexOf(String word) {
        if ((lengths & lengthOf(word)) == 0) {
            return -1;
        }
        int place = place(word);
        return table[place] == null ? -1 : numbers[place];
    }

    /** Where a word stands in the table, or would stand. */
    private int place(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & mask;
        String found = table[place];
        while (found != null && !found.equals(word)) {
            place = (place + 1) & mask;
            found = table[place];
        }
        return place;
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String known && has(known);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
