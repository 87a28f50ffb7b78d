package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
    private static final HttpField FIELD = new HttpField("X-Any", "any");

    private static AnswerCache.Key key(String address) {
        return new AnswerCache.Key(address, "", "", "", false);
    }

    private static AnswerCache.Answer answer(int bytes) {
        return new AnswerCache.Answer(200, FIELD, FIELD, FIELD, "\"x\"", ByteBuffer.allocate(bytes));
    }

    @Test
    void whatIsAskedForAgainIsThere() {
        AnswerCache cache = new AnswerCache(1 << 20);
        cache.put(1, key("/a"), answer(10));
        assertThat(cache.find(1, key("/a"))).isPresent();
        assertThat(cache.find(1, key("/b"))).isEmpty();
        assertThat(cache.find(1, new AnswerCache.Key("/a", "text/turtle", "", "", false)))
                .isEmpty();
        assertThat(cache.find(1, new AnswerCache.Key("/a", "", "", "", true))).isEmpty();
    }

    @Test
    void aNewSnapshotHasNothingOfTheOldOne() {
        AnswerCache cache = new AnswerCache(1 << 20);
        cache.put(1, key("/a"), answer(10));
        assertThat(cache.find(2, key("/a"))).isEmpty();
        cache.put(2, key("/b"), answer(10));
        assertThat(cache.find(1, key("/a"))).isEmpty();
        cache.put(1, key("/c"), answer(10));
        assertThat(cache.find(2, key("/c"))).isEmpty();
        assertThat(cache.find(2, key("/b"))).isPresent();
    }

    @Test
    void whatWasNotAskedForLongestIsGivenUp() {
        AnswerCache cache = new AnswerCache(100_000);
        for (int i = 0; i < 50; i++) {
            cache.put(1, key("/" + i), answer(1000));
            cache.find(1, key("/0"));
        }
        assertThat(cache.find(1, key("/0"))).isPresent();
        assertThat(cache.find(1, key("/1"))).isEmpty();
        assertThat(cache.find(1, key("/49"))).isPresent();
        cache.put(1, key("/large"), answer(90_000));
        assertThat(cache.find(1, key("/large"))).isEmpty();
    }
}
