package colophon.cli;

import colophon.evaluate.ArticleScore;
import colophon.evaluate.Confusion;
import colophon.evaluate.Counts;
import colophon.evaluate.Finding;
import colophon.evaluate.RuleCount;
import colophon.evaluate.Scores;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** Scores as JSON, for programs that follow them. */
final class EvaluationJson {
    private EvaluationJson() {}

    static JsonObject of(Scores scores, List<GoldRun.Skipped> skipped) {
        JsonObject json = new JsonObject();
        json.put("all", counts(scores.total()));
        JsonArray articles = new JsonArray();
        scores.articles().forEach(a -> articles.add(article(a)));
        json.put("articles", articles);
        JsonArray left = new JsonArray();
        skipped.forEach(s -> left.add(skipped(s)));
        json.put("skipped", left);
        JsonObject properties = new JsonObject();
        scores.byProperty().forEach((property, counts) -> properties.put(property, counts(counts)));
        json.put("properties", properties);
        JsonObject rules = new JsonObject();
        scores.byRule().forEach((rule, count) -> rules.put(rule, rule(count)));
        json.put("rules", rules);
        return json;
    }

    private static JsonObject skipped(GoldRun.Skipped skipped) {
        JsonObject json = new JsonObject();
        json.put("gold", skipped.gold());
        json.put("reason", skipped.reason());
        return json;
    }

    private static JsonObject article(ArticleScore score) {
        JsonObject json = new JsonObject();
        json.put("title", score.title());
        json.put("counts", counts(score.counts()));
        json.put("found", findings(score.found()));
        json.put("missed", findings(score.missed()));
        json.put("spurious", findings(score.spurious()));
        JsonArray confusions = new JsonArray();
        for (Confusion confusion : Confusion.of(score)) {
            JsonObject pair = new JsonObject();
            pair.put("differsIn", confusion.what().name().toLowerCase(Locale.ROOT));
            pair.put("wanted", confusion.wanted().label());
            pair.put("stated", confusion.stated().label());
            confusions.add(pair);
        }
        json.put("confusions", confusions);
        return json;
    }

    private static JsonArray findings(List<Finding> findings) {
        JsonArray array = new JsonArray();
        findings.forEach(f -> array.add(finding(f)));
        return array;
    }

    private static JsonObject finding(Finding finding) {
        JsonObject json = new JsonObject();
        json.put("label", finding.label());
        json.put("property", finding.property());
        json.put("subject", finding.subject());
        json.put("value", finding.value());
        finding.sentence().ifPresent(s -> json.put("sentence", s));
        JsonArray rules = new JsonArray();
        finding.rules().forEach(rules::add);
        json.put("rules", rules);
        return json;
    }

    private static JsonObject counts(Counts counts) {
        JsonObject json = new JsonObject();
        json.put("found", counts.found());
        json.put("missed", counts.missed());
        json.put("spurious", counts.spurious());
        json.put("precision", JsonNumber.value(counts.precision()));
        json.put("recall", JsonNumber.value(counts.recall()));
        return json;
    }

    private static JsonObject rule(RuleCount count) {
        JsonObject json = new JsonObject();
        json.put("right", count.right());
        json.put("wrong", count.wrong());
        json.put("unknown", count.unknown());
        json.put("precision", JsonNumber.value(count.precision()));
        return json;
    }
}
