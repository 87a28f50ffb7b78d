package colophon.reader.html;

import java.util.HashMap;
import java.util.Map;

/** What an element does to the flow of the text, by its tag. */
enum Kind {
    /** Part of the line it stands in. */
    INLINE,
    /** A line break. */
    BREAK,
    /** A link. */
    LINK,
    /** Italics. */
    ITALIC,
    /** Stands on lines of its own. */
    BLOCK,
    /** A heading. */
    HEADING,
    /** A list of items. */
    LIST,
    /** A definition list. */
    DEFINITIONS,
    /** A table. */
    TABLE,
    /** A table's cell. */
    CELL,
    /** Nothing to read. */
    DROPPED;

    private static final Map<String, Kind> BY_TAG = new HashMap<>();

    static {
        put(BREAK, "br");
        put(LINK, "a");
        put(ITALIC, "i em");
        put(HEADING, "h1 h2 h3 h4 h5 h6");
        put(LIST, "ul ol menu dir");
        put(DEFINITIONS, "dl");
        put(TABLE, "table");
        put(CELL, "td th");
        put(
                BLOCK,
                "p div section article main center blockquote pre address li dt dd tr tbody thead tfoot caption hr"
                        + " details summary form fieldset body figcaption aside");
        put(
                DROPPED,
                "script style noscript template link meta head title img video audio object embed svg canvas button"
                        + " select input textarea iframe map figure nav footer math colgroup col source track");
    }

    private static void put(Kind kind, String tags) {
        for (String tag : tags.split(" ")) {
            BY_TAG.put(tag, kind);
        }
    }

    /** The kind of a tag, given in lower case. */
    static Kind of(String tag) {
        return BY_TAG.getOrDefault(tag, INLINE);
    }
}
