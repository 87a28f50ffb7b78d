package colophon.web.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages that a client prefers (RFC 9110, section 12.5.4). */
public final class Languages {
    /** More languages than this nobody reads. */
    private static final int MOST = 20;

    private Languages() {}

    /** The tags of an Accept-Language header in small letters, the preferred one first, each followed by those that it narrows. */
    public static List<String> parse(String header) {
        List<Locale.LanguageRange> ranges;
        try {
            ranges = header.isBlank() || header.length() > 1000 ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        Set<String> tags = new LinkedHashSet<>();
        for (Locale.LanguageRange range : ranges) {
            for (String tag = range.getRange(); !tag.isEmpty() && !tag.equals("*"); tag = broader(tag)) {
                tags.add(tag);
            }
        }
        return tags.stream().limit(MOST).toList();
    }

    private static String broader(String tag) {
        int dash = tag.lastIndexOf('-');
        return dash < 0 ? "" : tag.substring(0, dash);
    }
}
