package colophon.extract.infobox;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Span;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.value.NotValues;
import colophon.extract.value.Words;
import java.util.ArrayList;
import java.util.List;

/** Names of works: each link or italic run of a line is one, else the line as a whole, for titles hold commas and "and". */
final class WorkNames {
    private final NotValues notValues;

    WorkNames(NotValues notValues) {
        this.notValues = notValues;
    }

    /** The works that a line names. */
    List<Mention.Page> of(Passage line, EntityType type) {
        List<Mention.Page> works = new ArrayList<>();
        List<Link> links = line.links();
        if (!links.isEmpty()) {
            boolean italics = links.stream().anyMatch(l -> isItalic(line, l.span()));
            links.stream()
                    .filter(l -> !italics || isItalic(line, l.span()))
                    .forEach(l -> add(works, words(line, l.span()), l, type));
            return works;
        }
        List<Span> emphases = line.emphases();
        if (!emphases.isEmpty()) {
            emphases.forEach(e -> add(works, words(line, e), null, type));
            return works;
        }
        add(works, line.text(), null, type);
        return works;
    }

    private void add(
            List<Mention.Page> works, String words, @org.jspecify.annotations.Nullable Link link, EntityType type) {
        String name = title(words);
        if (!notValues.isName(name) || !Words.hasWord(name)) {
            return;
        }
        works.add(link == null ? Mention.named(name, type) : Mention.linked(name, link.target(), type));
    }

    /** A title without quotation marks, the year or note after it, and punctuation at its end. */
    static String title(String words) {
        String plain = Words.plain(words);
        int open = plain.indexOf(" (");
        String bare = open > 0 ? plain.substring(0, open) : plain;
        int end = bare.length();
        while (end > 0 && ",;:".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return Words.unquoted(bare.substring(0, end));
    }

    private static boolean isItalic(Passage line, Span span) {
        return line.emphases().stream().anyMatch(e -> e.contains(span) || span.contains(e));
    }

    private static String words(Passage line, Span span) {
        int from = line.text().offsetByCodePoints(0, span.start() - line.span().start());
        int to = line.text().offsetByCodePoints(from, span.length());
        return line.text().substring(from, to);
    }
}
