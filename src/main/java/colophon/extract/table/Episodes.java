package colophon.extract.table;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import java.util.Optional;

/** The episode of a series that a note names: {@code Episode: "The Long Way"}. */
final class Episodes {
    private static final int LONGEST = 100;

    private Episodes() {}

    /** The one title in quotes; empty where there is none, or more than one. */
    static Optional<Mention> read(Passage note, Mention.Page series) {
        String text = note.text();
        int from = quote(text, 0);
        int to = from < 0 ? -1 : quote(text, from + 1);
        if (to <= from + 1 || quote(text, to + 1) >= 0 || to - from > LONGEST) {
            return Optional.empty();
        }
        Passage title = note.part(from + 1, to).strip();
        if (title.isBlank()) {
            return Optional.empty();
        }
        Optional<Link> link = title.links().stream().findFirst();
        if (link.isPresent()) {
            return Optional.of(Mention.linked(title.text(), link.get().target(), EntityType.TV_EPISODE));
        }
        String path = "episode/" + title.text().replace('/', '\u2215');
        return Optional.of(new Mention.Local(series.title(), path, title.text(), "en", EntityType.TV_EPISODE));
    }

    private static int quote(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("\"\u201c\u201d".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
