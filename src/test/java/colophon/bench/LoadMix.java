package colophon.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What a crowd asks of a site of {@link GeneratedArticles}: every tenth request is a query that means harm. */
final class LoadMix {
    private static final String HTML = "text/html";
    private static final String ROWS = "application/sparql-results+json";

    private static final List<String> CHEAP = List.of(
            "SELECT ?p ?o { <entity/%s> ?p ?o }",
            "SELECT ?work ?workLabel { ?work wdt:P57|wdt:P50 <entity/%s> ."
                    + " SERVICE wikibase:label { bd:serviceParam wikibase:language 'en' } }",
            "SELECT ?s ?rank ?quote { <entity/%s> p:P577 ?s . ?s wikibase:rank ?rank ; prov:wasDerivedFrom/pr:P1683 ?quote }",
            "ASK { <entity/%s> wdt:P31 ?class }",
            "SELECT ?label { <entity/%s> rdfs:label ?label } ORDER BY ?label LIMIT 5");

    private static final List<String> HOSTILE = List.of(
            "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(%d != 0) } ORDER BY ?a LIMIT 10",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . FILTER(?a != ?f && %d != 0) }",
            "SELECT (COUNT(*) AS ?n) { ?a (!<x:%d>)* ?b . ?b (!<x:1>)* ?c }",
            "SELECT ?b { ?a (<>|!<>)+ ?b . FILTER(%d != 0) }",
            "SELECT DISTINCT ?a ?c ?e { ?a ?b ?c . ?d ?b ?e . FILTER(%d != 0) }",
            "SELECT DISTINCT * { ?s ?p ?o . FILTER(%d != 0) ?s ?q ?r . ?r ?t ?u }",
            "SELECT * { ?s ?p ?o FILTER(REGEX(CONCAT(STR(?o), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!%d'), '((a+)+)+$')) }",
            "SELECT (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!%d', '((a+)+)+$') AS ?x) {}",
            "SELECT ?o (COUNT(*) AS ?n) (GROUP_CONCAT(STR(?s)) AS ?all) { ?s ?p ?o . ?x ?y ?z FILTER(%d != 0) } GROUP BY ?o ?z",
            "SELECT * { ?s ?p ?o . ?t ?q ?u FILTER(%d != 0) } ORDER BY DESC(?u) ?o ?s");

    /** The kinds of requests. */
    enum Kind {
        PAGE,
        DOCUMENT,
        CHEAP,
        HOSTILE
    }

    /** A request. */
    record Asked(Kind kind, String path, String accept) {}

    private final int articles;
    private final Random random;

    LoadMix(int articles, long seed) {
        this.articles = articles;
        this.random = new Random(seed);
    }

    Asked next() {
        int of = random.nextInt(10);
        String key = GeneratedArticles.title(random.nextInt(articles)).replace(' ', '_');
        return switch (of) {
            case 0 ->
                query(Kind.HOSTILE, HOSTILE.get(random.nextInt(HOSTILE.size())).formatted(random.nextInt(1 << 30) + 1));
            case 1, 2, 3 ->
                query(Kind.CHEAP, CHEAP.get(random.nextInt(CHEAP.size())).formatted(key));
            case 4, 5, 6 -> new Asked(Kind.DOCUMENT, "/data/" + key + ".ttl", "text/turtle");
            default -> new Asked(Kind.PAGE, "/page/" + key, HTML);
        };
    }

    private static Asked query(Kind kind, String text) {
        return new Asked(kind, "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8), ROWS);
    }
}
