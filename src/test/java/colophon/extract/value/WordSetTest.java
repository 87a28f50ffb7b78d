package colophon.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
    @Test
    void hasItsWordsAndNoOthers() {
        List<String> words =
                IntStream.range(0, 300).mapToObj(i -> "word" + i * 7).toList();
        WordSet set = WordSet.copyOf(words);

        assertThat(words).allMatch(set::has);
        assertThat(IntStream.range(0, 3000).filter(i -> i % 7 != 0).mapToObj(i -> "word" + i))
                .noneMatch(set::has);
        assertThat(set).containsExactlyElementsOf(words);
    }

    @Test
    void tellsWordsOfOneHashApart() {
        WordSet set = WordSet.of("Aa", "C#", "Aa");

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(set.has("Aa")).isTrue();
        assertThat(set.has("BB")).isFalse();
        assertThat(set).hasSize(2).isEqualTo(Set.of("C#", "Aa"));
    }

    @Test
    void mayBeEmpty() {
        assertThat(WordSet.of().has("")).isFalse();
        assertThat(WordSet.of("").has("")).isTrue();
    }

    @Test
    void answersAreThoseOfTheFunctionHoweverOftenTheyAreAsked() {
        List<String> asked = new ArrayList<>();
        Recent<String, Integer> lengths = new Recent<>(word -> {
            asked.add(word);
            return word.length();
        });

        for (int i = 0; i < 10_000; i++) {
            String word = "x".repeat(i % 5) + i % 4000;
            assertThat(lengths.of(word)).isEqualTo(word.length());
        }
        int before = asked.size();
        assertThat(lengths.of("again")).isEqualTo(lengths.of("again")).isEqualTo(5);
        assertThat(asked).hasSize(before + 1);
    }
}
