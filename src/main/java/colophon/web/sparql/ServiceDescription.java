package colophon.web.sparql;

import colophon.web.http.Reply;

/** What the endpoint says of itself to who asks no query (SPARQL 1.1 Service Description). */
final class ServiceDescription {
    private ServiceDescription() {}

    static Reply of(String base) {
        String text = """
                @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
                @prefix formats: <http://www.w3.org/ns/formats/> .

                <%1$ssparql> a sd:Service ;
                    sd:endpoint <%1$ssparql> ;
                    sd:supportedLanguage sd:SPARQL11Query ;
                    sd:feature sd:EmptyGraphs ;
                    sd:resultFormat formats:SPARQL_Results_JSON, formats:SPARQL_Results_XML, formats:SPARQL_Results_CSV,
                        formats:SPARQL_Results_TSV, formats:Turtle, formats:N-Triples, formats:JSON-LD, formats:RDF_XML ;
                    sd:defaultDataset <%1$s.well-known/void#service-dataset> .
                <%1$s.well-known/void#service-dataset> a sd:Dataset ;
                    sd:defaultGraph <%1$s.well-known/void#dataset> .
                <%1$s.well-known/void#dataset> a sd:Graph .
                """.formatted(base);
        return Reply.text(200, "text/turtle;charset=utf-8", text).with("Cache-Control", "no-cache");
    }
}
