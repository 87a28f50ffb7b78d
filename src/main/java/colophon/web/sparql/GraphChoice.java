package colophon.web.sparql;

import colophon.web.http.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/**
 * The graphs that a request asks about (SPARQL 1.1 Protocol, section 2.1.4): where it names any, they take the place of those
 * that the query names itself. A graph is one of the dataset's; nothing is fetched, and a graph that is not there is empty.
 *
 * @param defaults the IRIs of the graphs that make up the default graph
 * @param named the IRIs of the named graphs
 */
public record GraphChoice(List<String> defaults, List<String> named) {
    /** No choice: the query's own, and without one the whole dataset. */
    public static final GraphChoice NONE = new GraphChoice(List.of(), List.of());

    public GraphChoice {
        defaults = List.copyOf(defaults);
        named = List.copyOf(named);
    }

    /** Tells a query which graphs it is about. */
    void applyTo(Query query) {
        if (defaults.isEmpty() && named.isEmpty()) {
            return;
        }
        Stream.concat(defaults.stream(), named.stream()).forEach(GraphChoice::check);
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        defaults.stream().distinct().forEach(query::addGraphURI);
        named.stream().distinct().forEach(query::addNamedGraphURI);
    }

    private static void check(String iri) {
        boolean absolute;
        try {
            absolute = new URI(iri).isAbsolute();
        } catch (URISyntaxException e) {
            absolute = false;
        }
        if (!absolute) {
            throw new QueryRefused(new Problem(
                    400,
                    "Bad graph IRI",
                    "default-graph-uri and named-graph-uri each hold an absolute IRI, not \"" + iri + "\"."));
        }
    }
}
