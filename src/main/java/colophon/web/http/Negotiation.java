package colophon.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses among offered media types by an Accept header (RFC 9110, section 12.5.1): the greatest weight wins, each offer
 * weighed by the most specific range that matches it; among equals the earlier offer. A header that is no header at all
 * counts as none.
 */
public final class Negotiation {
    /** Ranges beyond this many are not read: no client has use for them. */
    private static final int MOST_RANGES = 100;

    private Negotiation() {}

    /** A media range with its weight. */
    private record Range(String type, String subtype, double weight) {
        /** How exactly the range names a media type; negative where it does not match. */
        int match(String mediaType) {
            if (type.equals("*")) {
                return 0;
            }
            int slash = mediaType.indexOf('/');
            if (!mediaType.substring(0, slash).equals(type)) {
                return -1;
            }
            if (subtype.equals("*")) {
                return 1;
            }
            return mediaType.substring(slash + 1).equals(subtype) ? 2 : -1;
        }
    }

    /**
     * The index of the offer that suits best, none where the client takes none of them.
     *
     * @param accept the Accept header, empty where there is none
     * @param offers media types without parameters, in order of our preference
     */
    public static Optional<Integer> choose(String accept, List<String> offers) {
        List<Range> ranges = parse(accept);
        if (ranges.isEmpty()) {
            return offers.isEmpty() ? Optional.empty() : Optional.of(0);
        }
        int best = -1;
        double bestWeight = 0;
        for (int i = 0; i < offers.size(); i++) {
            double weight = weigh(ranges, offers.get(i));
            if (weight > bestWeight) {
                best = i;
                bestWeight = weight;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static double weigh(List<Range> ranges, String offer) {
        int exactness = -1;
        double weight = 0;
        for (Range range : ranges) {
            int match = range.match(offer);
            if (match > exactness) {
                exactness = match;
                weight = range.weight();
            } else if (match == exactness && match >= 0) {
                weight = Math.max(weight, range.weight());
            }
        }
        return weight;
    }

    private static List<Range> parse(String accept) {
        List<Range> ranges = new ArrayList<>();
        for (String part : HeaderList.split(accept, ',', MOST_RANGES + 1)) {
            if (ranges.size() < MOST_RANGES) {
                parseRange(part).ifPresent(ranges::add);
            }
        }
        return ranges;
    }

    private static Optional<Range> parseRange(String part) {
        List<String> pieces = HeaderList.split(part, ';', MOST_RANGES);
        String name = pieces.getFirst().strip().toLowerCase(Locale.ROOT);
        // Java's own HttpURLConnection writes a lone star for */*.
        String full = name.equals("*") ? "*/*" : name;
        int slash = full.indexOf('/');
        if (slash < 1 || slash == full.length() - 1) {
            return Optional.empty();
        }
        double weight = 1;
        for (String piece : pieces.subList(1, pieces.size())) {
            String parameter = piece.strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                weight = weight(parameter.substring(2));
            }
        }
        return Optional.of(new Range(full.substring(0, slash), full.substring(slash + 1), weight));
    }

    /**
     * The IRIs of profiles that a client asks for, the most wanted first: those of the header Accept-Profile (W3C, Content
     * Negotiation by Profile), then those in the parameter {@code profile} of a media type in Accept (RFC 6906).
     */
    public static List<String> profiles(String acceptProfile, String accept) {
        record Wanted(String iri, double weight) {}
        List<Wanted> wanted = new ArrayList<>();
        for (String part : HeaderList.split(acceptProfile, ',', MOST_RANGES)) {
            List<String> pieces = HeaderList.split(part, ';', MOST_RANGES);
            String iri = pieces.getFirst().strip();
            double weight = pieces.stream()
                    .map(p -> p.strip().toLowerCase(Locale.ROOT))
                    .filter(p -> p.startsWith("q="))
                    .mapToDouble(p -> weight(p.substring(2)))
                    .findFirst()
                    .orElse(1);
            if (iri.startsWith("<") && iri.endsWith(">") && weight > 0) {
                wanted.add(new Wanted(iri.substring(1, iri.length() - 1), weight));
            }
        }
        wanted.sort(java.util.Comparator.comparingDouble(Wanted::weight).reversed());
        List<String> iris = new ArrayList<>(wanted.stream().map(Wanted::iri).toList());
        for (String part : HeaderList.split(accept, ',', MOST_RANGES)) {
            for (String piece : HeaderList.split(part, ';', MOST_RANGES)) {
                if (piece.strip().toLowerCase(Locale.ROOT).startsWith("profile=")) {
                    String value = piece.strip().substring("profile=".length()).replace("\"", "");
                    iris.addAll(List.of(value.strip().split(" +")));
                }
            }
        }
        return iris;
    }

    private static double weight(String text) {
        if (!text.matches("[01]?(\\.[0-9]{0,6})?")) {
            return 0;
        }
        return text.isEmpty() || text.equals(".") ? 0 : Math.min(1, Double.parseDouble(text));
    }
}
