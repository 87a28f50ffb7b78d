package colophon.web.route;

import colophon.web.http.PercentCoding;
import java.util.ArrayList;
import java.util.List;

/** Builds the Link header (RFC 8288). */
final class LinkHeader {
    private final List<String> links = new ArrayList<>();

    /** Adds a link. */
    LinkHeader add(String relation, String target) {
        links.add("<" + PercentCoding.toUri(target) + ">; rel=\"" + relation + "\"");
        return this;
    }

    /** Adds a link to something of a media type. */
    LinkHeader add(String relation, String target, String type) {
        links.add("<" + PercentCoding.toUri(target) + ">; rel=\"" + relation + "\"; type=\"" + type + "\"");
        return this;
    }

    @Override
    public String toString() {
        return String.join(", ", links);
    }
}
