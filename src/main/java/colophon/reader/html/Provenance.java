package colophon.reader.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The note that offline copies put at the foot of the text: where it is from, of which day, on what terms.
 *
 * @param words the note
 * @param addresses the addresses it links to
 */
record Provenance(String words, List<String> addresses) {
    private static final String OPENING = "This article is issued from";
    private static final int LONGEST = 2000;

    /** Whether a paragraph is such a note. */
    static boolean isNote(String paragraph) {
        return paragraph.startsWith(OPENING);
    }

    /** The note in a page's source, where there is one. */
    static Optional<Provenance> find(String html) {
        int at = html.lastIndexOf(OPENING);
        if (at < 0) {
            return Optional.empty();
        }
        String source = html.substring(at, Math.min(html.length(), at + LONGEST));
        Element note = Jsoup.parseBodyFragment(source).body();
        return Optional.of(new Provenance(
                note.text(),
                note.select("a[href]").stream().map(a -> a.attr("href")).toList()));
    }
}
