package colophon.web.sparql;

import colophon.store.format.RdfFormat;
import colophon.web.http.Negotiation;
import colophon.web.http.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms of an answer: of rows and truth values (SELECT, ASK), or of a graph (CONSTRUCT, DESCRIBE). */
sealed interface AnswerFormat {
    /** The media type without parameters. */
    String mediaType();

    /** What {@code format=} calls it. */
    String shortName();

    /** The header field's value. */
    String contentType();

    /** A form of rows. */
    enum Rows implements AnswerFormat {
        JSON("json", "application/sparql-results+json", "", ResultSetLang.RS_JSON),
        XML("xml", "application/sparql-results+xml", "", ResultSetLang.RS_XML),
        CSV("csv", "text/csv", ";charset=utf-8;header=present", ResultSetLang.RS_CSV),
        TSV("tsv", "text/tab-separated-values", ";charset=utf-8", ResultSetLang.RS_TSV);

        private final String shortName;
        private final String mediaType;
        private final String parameters;
        private final Lang lang;

        Rows(String shortName, String mediaType, String parameters, Lang lang) {
            this.shortName = shortName;
            this.mediaType = mediaType;
            this.parameters = parameters;
            this.lang = lang;
        }

        @Override
        public String mediaType() {
            return mediaType;
        }

        @Override
        public String shortName() {
            return shortName;
        }

        @Override
        public String contentType() {
            return mediaType + parameters;
        }

        Lang lang() {
            return lang;
        }
    }

    /** A form of a graph. */
    record Graphs(RdfFormat format) implements AnswerFormat {
        @Override
        public String mediaType() {
            return format.mediaType();
        }

        @Override
        public String shortName() {
            return format.extension();
        }

        @Override
        public String contentType() {
            return format.contentType();
        }
    }

    /** All forms of rows, the preferred one first. */
    List<AnswerFormat> ROWS = List.of(Rows.values());

    /** All forms of graphs, the preferred one first. */
    List<AnswerFormat> GRAPHS =
            Arrays.stream(RdfFormat.values()).<AnswerFormat>map(Graphs::new).toList();

    /**
     * The form that a request asks for among some.
     *
     * @throws QueryRefused where it asks for none of them
     */
    static AnswerFormat choose(QueryRequest request, List<AnswerFormat> offers) {
        if (request.format().isPresent()) {
            String asked = request.format().get().toLowerCase(Locale.ROOT);
            return offers.stream()
                    .filter(f -> f.shortName().equals(asked) || f.mediaType().equals(asked) || otherName(f, asked))
                    .findFirst()
                    .orElseThrow(() -> notOffered("format=" + asked, offers));
        }
        List<String> types = new ArrayList<>(types(offers));
        List<AnswerFormat> formats = new ArrayList<>(offers);
        offers.forEach(f -> aliases(f).forEach(type -> {
            types.add(type);
            formats.add(f);
        }));
        return Negotiation.choose(request.accept(), types)
                .map(formats::get)
                .orElseThrow(() -> notOffered("Accept: " + request.accept(), offers));
    }

    /** Types that clients also ask by. */
    private static List<String> aliases(AnswerFormat format) {
        return switch (format.shortName()) {
            case "json", "jsonld" -> List.of("application/json");
            case "xml", "rdf" -> List.of("application/xml", "text/xml");
            case "ttl" -> List.of("application/x-turtle");
            case "nt" -> List.of("text/plain");
            default -> List.of();
        };
    }

    private static boolean otherName(AnswerFormat format, String asked) {
        return switch (asked) {
            case "turtle" -> format.shortName().equals("ttl");
            case "ntriples", "n-triples" -> format.shortName().equals("nt");
            case "json-ld", "json" -> format.shortName().equals("jsonld");
            case "rdfxml", "rdf/xml", "xml" -> format.shortName().equals("rdf");
            default -> false;
        };
    }

    private static List<String> types(List<AnswerFormat> offers) {
        return offers.stream().map(AnswerFormat::mediaType).toList();
    }

    private static QueryRefused notOffered(String asked, List<AnswerFormat> offers) {
        String names = offers.stream()
                .map(f -> f.mediaType() + " (format=" + f.shortName() + ")")
                .collect(Collectors.joining(", "));
        return new QueryRefused(new Problem(
                406,
                "Not acceptable",
                "This query is not answered as " + asked + ". Ask for one of: " + names
                        + " by the Accept header or the format parameter."));
    }
}
