package colophon.cli;

import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Claims as JSON, for programs that look at what extraction does. */
final class ClaimJson {
    private ClaimJson() {}

    /** All that an article says, in reading order. */
    static JsonObject of(ArticleClaims article) {
        JsonObject json = new JsonObject();
        json.put("article", article.article().title());
        json.put("type", lower(article.subject().type()));
        JsonArray claims = new JsonArray();
        article.claims().forEach(c -> claims.add(claim(c)));
        json.put("claims", claims);
        return json;
    }

    /** One claim. */
    static JsonObject claim(Claim claim) {
        JsonObject json = new JsonObject();
        json.put("subject", mention(claim.subject()));
        json.put("property", claim.property().value());
        json.put("value", value(claim.value()));
        json.put("qualifiers", qualifiers(claim.qualifiers()));
        json.put("rank", lower(claim.rank()));
        json.put("evidence", evidence(claim.evidence()));
        return json;
    }

    private static JsonArray qualifiers(List<Qualifier<Mention>> qualifiers) {
        JsonArray array = new JsonArray();
        for (Qualifier<Mention> qualifier : qualifiers) {
            JsonObject json = new JsonObject();
            json.put("property", qualifier.property().value());
            json.put("value", value(qualifier.value()));
            array.add(json);
        }
        return array;
    }

    private static JsonObject evidence(Evidence evidence) {
        JsonObject json = new JsonObject();
        json.put("start", evidence.span().start());
        json.put("end", evidence.span().end());
        json.put("exact", evidence.exact());
        json.put("rule", evidence.rule());
        return json;
    }

    private static JsonObject mention(Mention mention) {
        JsonObject json = new JsonObject();
        json.put("name", mention.name());
        switch (mention) {
            case Mention.Page page -> json.put("title", page.title());
            case Mention.Local local -> json.put("path", local.path());
        }
        json.put("type", lower(mention.type()));
        return json;
    }

    private static JsonObject value(Value<Mention> value) {
        return switch (value) {
            case Value.Item<Mention> item -> mention(item.thing());
            case Value.Monolingual<Mention> words -> pair("text", words.text(), "language", words.language());
            case Value.Plain<Mention> plain -> single("text", plain.text());
            case Value.Address<Mention> address -> single("iri", address.iri());
            case Value.Time<Mention> time -> single("time", time.date().toString());
            case Value.Quantity<Mention> quantity -> quantity(quantity);
        };
    }

    private static JsonObject quantity(Value.Quantity<Mention> quantity) {
        JsonObject json = single("amount", quantity.amount().toPlainString());
        quantity.lower().ifPresent(b -> json.put("lower", b.toPlainString()));
        quantity.upper().ifPresent(b -> json.put("upper", b.toPlainString()));
        quantity.unit().ifPresent(u -> json.put("unit", mention(u)));
        return json;
    }

    private static JsonObject single(String key, String value) {
        JsonObject json = new JsonObject();
        json.put(key, value);
        return json;
    }

    private static JsonObject pair(String key, String value, String otherKey, String otherValue) {
        JsonObject json = single(key, value);
        json.put(otherKey, otherValue);
        return json;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
