package colophon.reader.wikitext;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a page says of itself between its words: its categories and its counterparts in other languages. Used for one page. */
final class PageNotes {
    private final Set<String> categories = new LinkedHashSet<>();
    private final SortedMap<String, String> languageLinks = new TreeMap<>();

    void category(String name) {
        if (!name.isBlank()) {
            categories.add(name);
        }
    }

    void language(String tag, String title) {
        if (!title.isBlank()) {
            languageLinks.putIfAbsent(tag, title);
        }
    }

    List<String> categories() {
        return new ArrayList<>(categories);
    }

    SortedMap<String, String> languageLinks() {
        return languageLinks;
    }
}
