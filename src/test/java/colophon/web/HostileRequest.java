package colophon.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that means harm.
 *
 * @param name what is tried
 * @param bytes what is sent
 * @param nonsense whether it is so little HTTP that hanging up is an answer
 */
record HostileRequest(String name, byte[] bytes, boolean nonsense) {
    private static final List<String> TRAVERSALS = List.of(
            "../../../../etc/passwd",
            "..%2f..%2f..%2f..%2fetc%2fpasswd",
            "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "..%252f..%252fetc%252fpasswd",
            "..%c0%af..%c0%afetc/passwd",
            "..%5c..%5cetc%5cpasswd",
            "....//....//etc/passwd",
            "..;/..;/etc/passwd",
            "/etc/passwd",
            "%2fetc%2fpasswd",
            "x/../../../../etc/passwd",
            "..%00/etc/passwd",
            "file:///etc/passwd",
            "../store.properties",
            "../snapshots/1/graph.nt");

    private static final List<String> FOLDERS =
            List.of("/", "/entity/", "/article/", "/download/", "/assets/", "/changes/", "/query/", "/statement/");

    private static final List<String> MALFORMED = List.of(
            "%",
            "%z",
            "%zz",
            "%4",
            "%00",
            "%ff",
            "%c0%80",
            "%c3",
            "%ed%a0%80",
            "%f4%90%80%80",
            "%u0041",
            "\u00ff",
            "%0d%0aX-Injected:%20yes");

    private static final List<String> PLACES = List.of(
            "/entity/%s",
            "/entity/%s.html",
            "/search?q=%s",
            "/lookup?isbn=%s",
            "/sparql?query=%s",
            "/article/%s",
            "/entity/Spite?flavor=%s");

    private static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "\"><script>alert(1)</script>",
            "'><img src=x onerror=alert(1)>",
            "</title><script>alert(1)</script>",
            "javascript:alert(1)",
            "\r\nX-Injected: yes\r\n\r\n<script>alert(1)</script>",
            "\u2028<script>alert(1)</script>");

    private static final List<String> QUERIES = List.of(
            "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
            "SELECT * FROM NAMED <http://127.0.0.1:1/x> { GRAPH ?g { ?s ?p ?o } }",
            "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT <file:///etc/passwd> { ?s ?p ?o } }",
            "LOAD <file:///etc/passwd>",
            "INSERT DATA { <a> <b> <c> }",
            "DROP ALL",
            "CLEAR DEFAULT",
            "SELECT * { ?s <http://jena.apache.org/text#query> '/etc/passwd' }",
            "SELECT * { ?s <java:java.lang.Runtime> ?o }",
            "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
            "SELECT (<http://jena.apache.org/ARQ/function#version>() AS ?x) {}",
            "SELECT (<http://jena.apache.org/ARQ/js#eval>('1') AS ?x) {}",
            "PREFIX apf: <http://jena.apache.org/ARQ/property#> SELECT * { ?x apf:splitIRI (?a ?b) }",
            "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), '((a+)+)+$')) }",
            "SELECT * { ?s ?p ?o FILTER(REGEX('" + "a".repeat(40) + "!', '((a+)+)+$')) } LIMIT 1",
            "SELECT (REGEX('" + "a".repeat(40) + "!', '(.*a){12}b') AS ?x) {}",
            "SELECT (REPLACE('" + "a".repeat(40) + "!', '((a+)+)+$', 'b', 'i') AS ?x) {}",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REGEX(CONCAT(STR(?o), '" + "a".repeat(40)
                    + "!'), '((a+)+)+$'))",
            "SELECT * { ?s ?p ?o } ORDER BY REGEX('" + "a".repeat(40) + "!', '((a+)+)+$')",
            "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:matches('" + "a".repeat(40)
                    + "!', '((a+)+)+$') AS ?x) {}",
            "SELECT * { ?s ?p ?o } LIMIT 99999999999999999999",
            "SELECT (REPLACE('" + "a".repeat(2000) + "', 'a', '" + "b".repeat(2000) + "') AS ?x) {}",
            "",
            "\u0000",
            "SELECT",
            "SELECT * {",
            "}".repeat(1000));

    private static final List<String> TYPES = List.of(
            "text/html;charset=utf-7",
            "text/html\tapplication/json",
            "application/x-java-serialized-object",
            "*/*;q=1e999",
            ";;;;",
            "text/turtle;q=-1",
            "multipart/form-data; boundary=--",
            "application/ld+json;profile=\"http://127.0.0.1:1/frame\"");

    private static final List<String> METHODS =
            List.of("TRACE", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND", "get", "GET\u0000", "A".repeat(9000));

    private static final List<String> GARBAGE = List.of(
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
            "GET /\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
            "GET  HTTP/1.1\r\nHost: a\r\n\r\n",
            "\r\n\r\n\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "GET / HTTP/1.1\nHost: a\n\n",
            "GET http://[::1 HTTP/1.1\r\nHost: a\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "\u0000".repeat(2000),
            "A".repeat(70_000));

    /** A request for an address, that ends the connection after it. */
    static HostileRequest get(String target) {
        return of("GET " + target, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private static HostileRequest of(String name, String text) {
        return new HostileRequest(brief(name), text.getBytes(StandardCharsets.ISO_8859_1), false);
    }

    private static HostileRequest nonsense(String name, String text) {
        return new HostileRequest(brief(name), text.getBytes(StandardCharsets.ISO_8859_1), true);
    }

    private static String brief(String name) {
        String printable = name.replaceAll("[^ -~]", "?");
        return printable.length() > 90 ? printable.substring(0, 90) + "…" : printable;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** All of them. */
    static List<HostileRequest> all() {
        List<HostileRequest> all = new ArrayList<>();
        paths(all);
        headers(all);
        bodies(all);
        queries(all);
        for (String method : METHODS) {
            for (String target : List.of("/", "/sparql", "/entity/Spite")) {
                all.add(nonsense(
                        method + " " + target,
                        method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            }
        }
        GARBAGE.forEach(g -> all.add(nonsense("garbage " + g, g)));
        return List.copyOf(all);
    }

    private static void paths(List<HostileRequest> all) {
        for (String folder : FOLDERS) {
            TRAVERSALS.forEach(t -> all.add(get(folder + t)));
        }
        for (String place : PLACES) {
            MALFORMED.forEach(m -> all.add(get(place.formatted(m))));
            SCRIPTS.forEach(s -> all.add(get(place.formatted(encoded(s)))));
        }
        for (int length : List.of(5_000, 9_000, 100_000)) {
            all.add(nonsense(
                    "a long address",
                    new String(get("/entity/" + "a".repeat(length)).bytes(), StandardCharsets.ISO_8859_1)));
            all.add(nonsense(
                    "a long search",
                    new String(get("/search?q=" + "a%20".repeat(length / 4)).bytes(), StandardCharsets.ISO_8859_1)));
        }
        all.add(get("/" + "a/".repeat(2000)));
        all.add(get("/search?" + "q=a&".repeat(1500)));
        all.add(get("/entity/Spite?page=99999999999999999999"));
        all.add(get("/entity/Spite?page=-1"));
        all.add(get("/changes/99999999999999999999"));
        all.add(get("/changes/-1"));
    }

    private static HostileRequest with(String target, String headers) {
        return nonsense(
                target + " with " + headers,
                "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n\r\n");
    }

    private static void headers(List<HostileRequest> all) {
        for (String name : List.of("Accept", "Accept-Language", "If-None-Match", "Range", "Accept-Profile", "Cookie")) {
            for (String value : List.of(
                    "a\rX-Injected: yes",
                    "a\nX-Injected: yes",
                    "a\r\n X-Injected: yes",
                    "a\u0000b",
                    "\u00ff\u00fe",
                    "a,".repeat(3500),
                    "a".repeat(100_000),
                    "%0d%0aX-Injected: yes")) {
                all.add(with("/entity/Spite", name + ": " + value));
            }
        }
        TYPES.forEach(t -> all.add(with("/entity/Spite", "Accept: " + t)));
        TYPES.forEach(t -> all.add(with("/sparql?query=ASK%7B%7D", "Accept: " + t)));
        for (String host : List.of(
                "evil.example",
                "localhost:1",
                "a b",
                "",
                "localhost\r\nHost: evil.example",
                "<script>alert(1)</script>")) {
            all.add(nonsense("a host " + host, "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"));
        }
        for (String range : List.of(
                "bytes=0-",
                "bytes=-1",
                "bytes=9999999999999999999-",
                "bytes=5-1",
                "lines=1-2",
                "bytes=" + "0-0,".repeat(1000) + "1-1")) {
            all.add(with("/download/colophon.nt", "Range: " + range));
        }
        all.add(with("/", "X: y\r\n".repeat(3000) + "Z: z"));
        all.add(with("/", "Transfer-Encoding: chunked\r\nContent-Length: 4"));
    }

    private static HostileRequest post(String type, String headers, String body) {
        return nonsense(
                "POST " + type + " " + headers + " " + body,
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type + "\r\n"
                        + headers + "\r\n\r\n" + body);
    }

    private static void bodies(List<HostileRequest> all) {
        String query = "application/sparql-query";
        all.add(post(query, "Content-Length: -1", "ASK {}"));
        all.add(post(query, "Content-Length: nine", "ASK {}"));
        all.add(post(query, "Content-Length: 99999999999999999999", "ASK {}"));
        all.add(post(query, "Content-Length: 6\r\nContent-Length: 7", "ASK {} "));
        all.add(post(query, "Content-Length: 1000", "ASK {}"));
        all.add(post(query, "Transfer-Encoding: chunked", "zz\r\nASK {}\r\n0\r\n\r\n"));
        all.add(post(query, "Transfer-Encoding: chunked", "ffffffffffffffff\r\nASK {}\r\n0\r\n\r\n"));
        all.add(post(
                query,
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "0\r\n\r\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        all.add(post(query, "Content-Length: 4", "\u00ff\u00fe\u00ff\u00fe"));
        all.add(post(query, "Content-Encoding: gzip\r\nContent-Length: 6", "ASK {}"));
        String large = "#" + "a".repeat(3 << 20) + "\nASK {}";
        all.add(post(query, "Content-Length: " + large.length(), large));
        for (String type : List.of(
                "text/plain",
                "application/json",
                "application/sparql-update",
                "multipart/form-data",
                "",
                "application/sparql-query;charset=nonsense")) {
            all.add(post(type, "Content-Length: 6", "ASK {}"));
        }
        String form = "application/x-www-form-urlencoded";
        String many = "a=b&".repeat(100_000);
        all.add(post(form, "Content-Length: " + many.length(), many));
        all.add(post(form, "Content-Length: 9", "query=%zz"));
        all.add(post(form, "Content-Length: 23", "update=DROP%20ALL&query="));
        all.add(post(form, "Content-Length: 31", "query=ASK%7B%7D&query=ASK%7B%7D"));
    }

    private static void queries(List<HostileRequest> all) {
        QUERIES.forEach(q -> all.add(get("/sparql?timeout=0.3&query=" + encoded(q))));
        for (int depth : List.of(100, 5_000, 100_000)) {
            all.add(ask("SELECT * " + "{".repeat(depth) + "}".repeat(depth)));
            all.add(ask("SELECT (" + "(".repeat(depth) + "1" + ")".repeat(depth) + " AS ?x) {}"));
            all.add(ask("ASK { ?s " + "(".repeat(depth) + "<p>" + ")*".repeat(depth) + " ?o }"));
            all.add(ask("ASK { ?s " + "!(".repeat(depth) + "<p>" + ")".repeat(depth) + " ?o }"));
            all.add(ask("ASK { ?s <p> " + "[ <p> ".repeat(depth) + "1" + "]".repeat(depth) + " }"));
            all.add(ask("ASK { ?s <p> " + "(".repeat(depth) + "1" + ")".repeat(depth) + " }"));
            all.add(ask("SELECT (" + "-".repeat(depth) + "1 AS ?x) {}"));
            all.add(ask("SELECT (" + "!".repeat(depth) + "true AS ?x) {}"));
            all.add(ask("SELECT (1" + "+1".repeat(depth) + " AS ?x) {}"));
            all.add(ask("ASK { " + "{} UNION ".repeat(depth) + "{} }"));
            all.add(ask("ASK { " + "OPTIONAL { ".repeat(depth) + "}".repeat(depth) + " }"));
            all.add(ask("ASK { VALUES ?x { " + "1 ".repeat(depth) + "} }"));
            all.add(ask("ASK { ?s ?p \"" + "\\u0041".repeat(depth) + "\" }"));
        }
    }

    private static HostileRequest ask(String query) {
        String head =
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/sparql-query\r\n"
                        + "Content-Length: " + query.length() + "\r\n\r\n";
        return of("a query of " + query.length() + " characters: " + query, head + query);
    }
}
