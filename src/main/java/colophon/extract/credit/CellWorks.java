package colophon.extract.credit;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.award.Honorees;
import colophon.extract.name.QuotedTitle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The work that a cell of a column of works names. */
public final class CellWorks {
    private static final int LONGEST = 120;
    private static final List<String> NOT_WORKS = List.of(
            "n/a",
            "none",
            "various",
            "various works",
            "herself",
            "himself",
            "themselves",
            "career",
            "lifetime achievement",
            "body of work",
            "-",
            "\u2013",
            "\u2014",
            "tba",
            "tbd",
            "total",
            "?",
            "untitled",
            "unknown");

    private CellWorks() {}

    /** The work; empty for a dash, "various" and the like. */
    public static Optional<Mention> read(Passage cell, EntityType type) {
        Passage words = title(cell.strip());
        String name = words.text();
        if (name.isEmpty() || name.length() > LONGEST || NOT_WORKS.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (name.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        Optional<Link> link = words.links().stream().findFirst();
        if (link.isEmpty()) {
            return Optional.of(Mention.named(name, type));
        }
        EntityType known = Honorees.typeOfTitle(link.get().target()).orElse(type);
        return known.isAgent()
                ? Optional.empty()
                : Optional.of(Mention.linked(name, link.get().target(), known));
    }

    /** The words up to a note in parentheses or a second line; all of a link that holds parentheses. */
    private static Passage title(Passage cell) {
        String text = cell.text();
        int end = text.length();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '(' || c == '[' || c == '\n' || c == '/') && !isWithin(cell, i) && isSpace(text.charAt(i - 1))
                    || c == '\n') {
                end = i;
                break;
            }
        }
        return QuotedTitle.of(cell.part(0, end));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWithin(Passage words, int at) {
        int place = words.spanOf(0, at).end();
        return words.links().stream()
                        .anyMatch(l ->
                                l.span().start() < place && place < l.span().end())
                || words.emphases().stream().anyMatch(s -> s.start() < place && place < s.end());
    }
}
