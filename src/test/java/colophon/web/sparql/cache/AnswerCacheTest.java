package colophon.web.sparql.cache;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCacheTest {
    private static final Map<String, String> PREFIXES = Map.of("wdt", "http://www.wikidata.org/prop/direct/");

    private static String key(String query) {
        return CanonicalQuery.of(query, PREFIXES).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT ?a { ?b wdt:P50 ?a }      | select $x where{?y wdt:P50 ?x}
                    SELECT ?a { ?b wdt:P50 ?a }      | PREFIX w: <http://www.wikidata.org/prop/direct/> SELECT ?a { ?b w:P50 ?a }
                    SELECT ?a { ?b wdt:P50 ?a }      | SELECT   ?a {?b <http://www.wikidata.org/prop/direct/P50>?a}
                    SELECT ?aLabel { ?b wdt:P50 ?a } | SELECT ?writerLabel { ?c wdt:P50 ?writer }
                    """)
    void whatAsksTheSameHasOneKey(String one, String other) {
        assertThat(key(other)).isEqualTo(key(one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT ?a { ?b wdt:P50 ?a }        | SELECT ?b { ?b wdt:P50 ?a }
                    SELECT ?a { ?b wdt:P50 ?a }        | SELECT ?a { ?b wdt:P51 ?a }
                    SELECT ?a { ?b wdt:P50 'x y' }     | SELECT ?a { ?b wdt:P50 'x  y' }
                    SELECT ?a { ?b wdt:P50 'x'@en }    | SELECT ?a { ?b wdt:P50 'X'@en }
                    SELECT ?aLabel { ?b wdt:P50 ?a }   | SELECT ?bLabel { ?b wdt:P50 ?a }
                    SELECT ?a { ?b wdt:P50 ?a }        | SELECT ?a { ?b wdt:P50 ?a } LIMIT 1
                    """)
    void whatAsksAnotherThingHasAnother(String one, String other) {
        assertThat(key(other)).isNotEqualTo(key(one));
    }

    @Test
    void commentsDoNotMatter() {
        assertThat(key("SELECT ?a # first\n{ ?b wdt:P50 ?a }#last")).isEqualTo(key("SELECT ?a { ?b wdt:P50 ?a }"));
        assertThat(key("SELECT ?a { ?b wdt:P50 '#' }")).isNotEqualTo(key("SELECT ?a { ?b wdt:P50 '"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT (NOW() AS ?n) {}", "select (rand() as ?n) {}", "SELECT (STRUUID() AS ?n) {}"})
    void whatChangesHasNone(String query) {
        assertThat(CanonicalQuery.of(query, PREFIXES)).isEmpty();
    }

    @Test
    void theOldestGoesFirst() {
        AnswerCache cache = new AnswerCache(100_000);
        for (int i = 0; i < 100; i++) {
            cache.keep("k" + i, answer(4000));
            cache.find("k0");
            assertThat(cache.length()).isLessThanOrEqualTo(100_000);
        }
        assertThat(cache.find("k0")).isPresent();
        assertThat(cache.find("k99")).isPresent();
        assertThat(cache.find("k1")).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotKept() {
        AnswerCache cache = new AnswerCache(10_000);
        cache.keep("k", answer(10_001));
        assertThat(List.of(cache.find("k"), cache.length())).containsExactly(java.util.Optional.empty(), 0L);
    }

    private static AnswerCache.Kept answer(int length) {
        return new AnswerCache.Kept(Reply.bytes(200, "text/csv", new byte[length]), List.of("a"));
    }
}
