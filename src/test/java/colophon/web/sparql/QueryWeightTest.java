package colophon.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.format.Prefixes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryWeightTest {
    private static boolean isLong(String text) {
        return QueryWeight.isLong(new QueryText(new Prefixes(Map.of("", "http://a.example/")), 200_000, Set.of())
                .parse(text, "http://a.example/", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DESCRIBE :a",
                "ASK {}",
                "SELECT * { :a ?p ?o }",
                "SELECT * { ?s ?p :a . ?s ?q ?r . OPTIONAL { ?r :label ?l } } ORDER BY ?l",
                "SELECT (COUNT(*) AS ?n) { ?s :type :Novel ; :author ?a . ?a :born ?d FILTER(?d > 1980) }",
                "SELECT * { ?film :basedOn/:author :a }",
                "SELECT * { :a :part* ?x . ?x :label ?l }",
                "SELECT * { VALUES ?x { :a :b } ?x ?p ?o }",
                "SELECT * { BIND(:a AS ?x) ?x ?p ?o }",
                "SELECT * { ?s ?p ?o } LIMIT 10",
                "SELECT * { ?s :label ?l . ?s :author ?a } LIMIT 100",
                "ASK { ?s :label ?l }",
                "SELECT (REGEX('abc', '^(a|b)c?') AS ?x) {}",
                "SELECT * { { SELECT ?a { ?b :author ?a . ?b :type :Novel } } ?a :label ?l }"
            })
    void whatIsNamedIsQuicklyFound(String query) {
        assertThat(isLong(query)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s :label ?l }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(?a != ?f) } LIMIT 10",
                "SELECT * { :a ?b ?c . :d ?e ?f . ?s :type :Novel . ?t :type :Film }",
                "SELECT * { ?a :part* ?b }",
                "SELECT DISTINCT ?s { ?s ?p ?o } LIMIT 10",
                "SELECT * { ?s :label ?l } ORDER BY ?l LIMIT 10",
                "SELECT * { ?s :label ?l FILTER(REGEX(?l, 'x')) } LIMIT 10",
                "SELECT (REGEX('aaaaaaaaaaaa!', '((a+)+)+$') AS ?x) {}",
                "SELECT * { :a :label ?l FILTER(IF(REPLACE(?l, '(a*)*b', '') = '', true, false)) }",
                "SELECT * { { SELECT (COUNT(*) AS ?n) { ?s ?p ?o } } :a :b ?n }"
            })
    void whatIsNotMayTakeLong(String query) {
        assertThat(isLong(query)).isTrue();
    }
}
