package colophon.cli;

import colophon.extract.prose.Explanation;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** How sentences are read, for programs. */
final class ExplanationJson {
    private ExplanationJson() {}

    static JsonObject of(List<Explanation> explanations) {
        JsonArray sentences = new JsonArray();
        explanations.forEach(e -> sentences.add(sentence(e)));
        JsonObject json = new JsonObject();
        json.put("sentences", sentences);
        return json;
    }

    private static JsonObject sentence(Explanation explanation) {
        JsonObject json = new JsonObject();
        json.put("start", explanation.span().start());
        json.put("end", explanation.span().end());
        json.put("section", explanation.section());
        json.put("sentence", explanation.sentence());
        JsonArray mentions = new JsonArray();
        explanation.mentions().forEach(m -> {
            JsonObject mention = new JsonObject();
            mention.put("words", m.words());
            mention.put("sort", m.sort());
            mentions.add(mention);
        });
        json.put("mentions", mentions);
        JsonArray rules = new JsonArray();
        explanation.fits().forEach(f -> rules.add(fit(f)));
        json.put("rules", rules);
        return json;
    }

    private static JsonObject fit(Explanation.RuleFit fit) {
        JsonObject json = new JsonObject();
        json.put("rule", fit.rule());
        json.put("words", fit.words());
        fit.heldBack().ifPresent(reason -> json.put("heldBack", reason));
        JsonArray claims = new JsonArray();
        fit.claims().forEach(c -> claims.add(ClaimJson.claim(c)));
        json.put("claims", claims);
        return json;
    }
}
