package colophon.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.EntityKey;
import colophon.web.http.PercentCoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest {
    private static final String BASE = "http://data.example/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Glass Orchard",
                "What/If? 100% \"#A\"",
                "わたしの硝子",
                "Cafe\u0301",
                "AC/DC",
                "a\\b<c>{d}|^`",
                "Zero\u200bwidth",
                "😀 smile",
                "Ünïcode_(film)",
                "…And Justice for All",
                "50% Off"
            })
    void readsEachKeyAsItIsMadeHoweverItIsEncoded(String title) {
        String key = EntityKey.ofTitle(title).path();
        Resource expected = new Resource(ResourceKind.ENTITY, key);
        assertThat(Resource.ofPath("entity/" + key)).contains(expected);
        assertThat(Resource.ofPath("entity/" + PercentCoding.toUri(key))).contains(expected);
        assertThat(Resource.ofIri(BASE + "entity/" + key, BASE)).contains(expected);
        assertThat(Resource.ofDocument(PercentCoding.toUri(key))).contains(expected);
        String everyByte = java.net.URLEncoder.encode(
                        PercentCoding.decode(key), java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
        assertThat(Resource.ofPath("entity/" + everyByte)).contains(expected);
    }

    @Test
    void keepsPathsBelowAnArticle() {
        String key = EntityKey.ofTitle("AC/DC").child("edition/pt-BR").path();
        assertThat(Resource.ofPath("entity/" + key))
                .contains(new Resource(ResourceKind.ENTITY, "AC%2FDC/edition/pt-BR"));
    }

    @Test
    void knowsDocumentsOfEveryKind() {
        for (ResourceKind kind : ResourceKind.values()) {
            Resource resource = new Resource(kind, "Key");
            String data = resource.data("ttl");
            assertThat(Resource.ofDocument(data.substring("data/".length(), data.length() - ".ttl".length())))
                    .contains(resource);
            assertThat(Resource.ofIri(resource.iri(BASE) + "#part", BASE)).contains(resource);
        }
    }

    @Test
    void knowsWhatIsNoResource() {
        assertThat(Resource.ofPath("entity/")).isEmpty();
        assertThat(Resource.ofPath("entity")).isEmpty();
        assertThat(Resource.ofPath("elsewhere/x")).isEmpty();
        assertThat(Resource.ofIri("http://other.example/entity/X", BASE)).isEmpty();
    }
}
