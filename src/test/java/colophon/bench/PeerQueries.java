package colophon.bench;

import colophon.store.format.NTriplesReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Triple;

/**
 * Twelve queries, each with constants that are drawn from a dataset by a seed, so that every server gets the same texts and none
 * can answer one from what it kept of another.
 */
final class PeerQueries {
    private static final String WDT = "http://www.wikidata.org/prop/direct/";
    private static final String PREFIXES = """
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            PREFIX p: <http://www.wikidata.org/prop/>
            PREFIX ps: <http://www.wikidata.org/prop/statement/>
            PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <http://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    /** The properties whose subjects or objects the queries ask for. */
    private static final List<String> DRAWN =
            List.of("P57", "P161", "P495", "P407", "P50", "P144", "P166", "P1411", "P577");

    private final Map<String, List<String>> subjects = new HashMap<>();
    private final Map<String, List<String>> objects = new HashMap<>();
    private final Map<String, Function<Random, String>> queries = new LinkedHashMap<>();

    private PeerQueries() {
        queries.put("lookup", this::lookup);
        queries.put("star", this::star);
        queries.put("awards", this::awards);
        queries.put("editions", this::editions);
        queries.put("path", this::path);
        queries.put("group", this::group);
        queries.put("text", this::text);
        queries.put("describe", this::describe);
        queries.put("optional", this::optional);
        queries.put("top", this::top);
        queries.put("negation", this::negation);
        queries.put("aggregate", this::aggregate);
    }

    /** The queries for the dataset of a file of sorted N-Triples. */
    static PeerQueries of(Path file) throws IOException {
        PeerQueries queries = new PeerQueries();
        Map<String, Set<String>> seen = new HashMap<>();
        NTriplesReader.stream(file, t -> queries.note(t, seen));
        return queries;
    }

    private void note(Triple triple, Map<String, Set<String>> seen) {
        String predicate = triple.getPredicate().getURI();
        if (!predicate.startsWith(WDT) || !DRAWN.contains(predicate.substring(WDT.length()))) {
            return;
        }
        String id = predicate.substring(WDT.length());
        if (seen.computeIfAbsent(id, i -> new HashSet<>())
                .add(triple.getSubject().toString())) {
            subjects.computeIfAbsent(id, i -> new ArrayList<>())
                    .add(triple.getSubject().toString());
        }
        if (seen.computeIfAbsent("o" + id, i -> new HashSet<>())
                .add(triple.getObject().toString())) {
            objects.computeIfAbsent(id, i -> new ArrayList<>())
                    .add(triple.getObject().toString());
        }
    }

    /** The names of the queries. */
    List<String> names() {
        return List.copyOf(queries.keySet());
    }

    /** So many different texts of a query, fewer where there are not so many; the same for the same seed. */
    List<String> draws(String name, int count, long seed) {
        Random random = new Random(seed * 1_000 + name.hashCode());
        Set<String> drawn = new java.util.LinkedHashSet<>();
        for (int i = 0; i < count * 50 && drawn.size() < count; i++) {
            drawn.add(PREFIXES + queries.get(name).apply(random));
        }
        return List.copyOf(drawn);
    }

    private String subject(String id, Random random) {
        return one(subjects, id, random);
    }

    private String object(String id, Random random) {
        return one(objects, id, random);
    }

    private static String one(Map<String, List<String>> from, String id, Random random) {
        List<String> all = from.getOrDefault(id, List.of());
        if (all.isEmpty()) {
            throw new IllegalStateException(
                    "the dataset says nothing by wdt:" + id + "; take one of GeneratedArticles");
        }
        return "<" + all.get(random.nextInt(all.size())) + ">";
    }

    private static int year(Random random) {
        return 1925 + random.nextInt(90);
    }

    private static String letter(Random random) {
        return String.valueOf((char) ('A' + random.nextInt(26)));
    }

    private String lookup(Random random) {
        return "SELECT ?property ?value { " + subject("P57", random) + " ?property ?value }";
    }

    private String star(Random random) {
        int year = year(random);
        return """
                SELECT ?book ?title ?author ?pages ?date {
                  ?book wdt:P495 %s ; a schema:Book ; rdfs:label ?title ; wdt:P50 ?author ; wdt:P1104 ?pages ; wdt:P577 ?date .
                  FILTER(YEAR(?date) >= %d && YEAR(?date) < %d)
                }""".formatted(object("P495", random), year, year + 10 + random.nextInt(5));
    }

    private String awards(Random random) {
        return """
                SELECT ?who ?name ?award ?called {
                  ?who p:P166 ?statement ; rdfs:label ?name .
                  ?statement ps:P166 ?award ; pq:P585 ?date .
                  ?award rdfs:label ?called .
                  FILTER(YEAR(?date) = %d)
                }""".formatted(year(random));
    }

    private String editions(Random random) {
        return """
                SELECT ?edition ?title ?work ?original {
                  ?edition wdt:P407 %s ; wdt:P629 ?work ; wdt:P1476 ?title .
                  ?work rdfs:label ?original .
                  FILTER(STRSTARTS(STR(?title), "%s"))
                }""".formatted(object("P407", random), letter(random));
    }

    private String path(Random random) {
        return "SELECT DISTINCT ?other { " + object("P161", random) + " (^wdt:P161/wdt:P161)+ ?other }";
    }

    private String group(Random random) {
        return """
                SELECT ?director (COUNT(?film) AS ?films) (MIN(?date) AS ?first) {
                  ?film wdt:P57 ?director ; wdt:P577 ?date .
                  FILTER(YEAR(?date) >= %d)
                } GROUP BY ?director HAVING(COUNT(?film) > %d)""".formatted(year(random), 1 + random.nextInt(2));
    }

    private String text(Random random) {
        String name = subject("P57", random).replaceFirst(".*/entity/The_", "").replaceFirst("_.*", "");
        int start = random.nextInt(name.length() - 3);
        String part = name.substring(start, start + 4).toLowerCase(java.util.Locale.ROOT);
        return "SELECT ?thing ?label { ?thing rdfs:label ?label FILTER(CONTAINS(LCASE(STR(?label)), \"" + part
                + "\")) }";
    }

    private String describe(Random random) {
        return "DESCRIBE " + subject("P57", random);
    }

    private String optional(Random random) {
        return """
                SELECT ?film ?title ?director ?composer ?source ?prize ?minutes {
                  ?film wdt:P495 %s ; a schema:Movie ; rdfs:label ?title ; wdt:P577 ?date .
                  FILTER(YEAR(?date) >= %d)
                  OPTIONAL { ?film wdt:P57/rdfs:label ?director }
                  OPTIONAL { ?film wdt:P86/rdfs:label ?composer }
                  OPTIONAL { ?film wdt:P144/rdfs:label ?source }
                  OPTIONAL { ?film wdt:P166/rdfs:label ?prize }
                  OPTIONAL { ?film wdt:P2047 ?minutes }
                }""".formatted(object("P495", random), 1930 + random.nextInt(60));
    }

    private String top(Random random) {
        return """
                SELECT ?film ?title ?date {
                  ?film a schema:Movie ; rdfs:label ?title ; wdt:P577 ?date .
                  FILTER(YEAR(?date) < %d)
                } ORDER BY DESC(?date) ?title ?film LIMIT %d""".formatted(year(random) + 10, 15 + random.nextInt(20));
    }

    private String negation(Random random) {
        return """
                SELECT ?work ?name {
                  ?work wdt:P1411 %s ; rdfs:label ?name .
                  FILTER NOT EXISTS { ?work wdt:P166 ?won }
                  FILTER(STR(?name) > "%s")
                }""".formatted(object("P1411", random), letter(random));
    }

    private String aggregate(Random random) {
        return """
                SELECT (COUNT(*) AS ?all) (COUNT(DISTINCT ?article) AS ?articles) (MIN(?start) AS ?least)
                       (MAX(?start) AS ?most) (AVG(?start) AS ?mean) {
                  ?statement ps:P%s ?value ; prov:wasDerivedFrom ?reference .
                  ?reference oa:hasSource ?article ; oa:hasSelector ?selector .
                  ?selector oa:start ?start .
                  FILTER(?start > %d)
                }""".formatted(Arrays.asList("161", "577", "31", "1476").get(random.nextInt(4)), random.nextInt(400));
    }
}
