package colophon.reader.text;

import colophon.article.Link;
import colophon.article.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that point to other articles, such as {@code Main article: Hamlet (opera)}: the only links that plain text shows. */
final class PagePointers {
    private static final int LONGEST = 300;

    private final Boilerplate boilerplate;

    PagePointers(Boilerplate boilerplate) {
        this.boilerplate = boilerplate;
    }

    /** Whether a line points to articles. */
    boolean isPointer(String words) {
        return titles(words).isPresent();
    }

    private Optional<String> titles(String words) {
        Optional<String> titles =
                words.length() > LONGEST ? Optional.empty() : boilerplate.after(Boilerplate.Kind.PAGE, words);
        return titles.filter(t -> !t.isEmpty());
    }

    /** The passage of a line, with links where it points to articles. */
    Passage link(Passage passage) {
        String words = passage.text();
        return titles(words)
                .map(t -> new Passage(words, passage.span(), links(passage, words.lastIndexOf(t)), List.of()))
                .orElse(passage);
    }

    /** One link a title; titles hold commas and "and" themselves, so that only lists of several words are parted. */
    private List<Link> links(Passage passage, int from) {
        List<Link> links = new ArrayList<>();
        String words = passage.text();
        boolean several = words.substring(0, from).contains("articles");
        int start = from;
        while (start < words.length()) {
            int end = several ? next(words, start) : words.length();
            Passage title = passage.part(start, end).strip();
            String target = target(title.text());
            if (!target.isEmpty()) {
                links.add(new Link(title.span(), target));
            }
            start = end + separator(words, end);
        }
        return links;
    }

    private static int next(String words, int start) {
        int comma = words.indexOf(", ", start);
        int and = words.indexOf(" and ", start);
        int first = comma < 0 ? and : and < 0 ? comma : Math.min(comma, and);
        return first < 0 ? words.length() : first;
    }

    private static int separator(String words, int at) {
        for (String separator : List.of(", and ", ", ", " and ")) {
            if (words.startsWith(separator, at)) {
                return separator.length();
            }
        }
        return words.length() - at;
    }

    /** The page without the section pointed to. */
    private static String target(String title) {
        int section = title.indexOf('#') >= 0 ? title.indexOf('#') : title.indexOf(" § ");
        return Titles.singleSpaced(section < 0 ? title : title.substring(0, section));
    }
}
