package colophon.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    private static final List<String> OFFERS =
            List.of("text/html", "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''|text/html
                    */*|text/html
                    *|text/html
                    text/turtle|text/turtle
                    TEXT/TURTLE|text/turtle
                    text/*|text/html
                    text/*, text/html;q=0.1|text/turtle
                    application/*|application/n-triples
                    text/turtle;q=0.5, application/ld+json|application/ld+json
                    text/turtle;q=0.5, application/ld+json;q=0.5|text/turtle
                    text/turtle ; q=0.9 , application/rdf+xml ; q=1.0|application/rdf+xml
                    text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8|text/html
                    application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"|application/ld+json
                    text/html;q=0, */*|text/turtle
                    */*;q=0.1, application/rdf+xml;q=0.2|application/rdf+xml
                    text/turtle;q=0|none
                    image/png|none
                    text/turtle;q=abc|none
                    rubbish|text/html
                    ,,,|text/html
                    text/turtle;level=1;q=0.3, application/n-triples;q=0.4|application/n-triples
                    """)
    void chooses(String accept, String expected) {
        String chosen = Negotiation.choose(accept, OFFERS).map(OFFERS::get).orElse("none");
        assertThat(chosen).isEqualTo(expected);
    }
}
