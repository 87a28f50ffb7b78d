package colophon.extract.credit;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The characters that a cell of roles names; each is a thing of the work it appears in. */
public final class Characters {
    private static final int LONGEST = 60;
    private static final int MOST = 4;
    private static final WordSet NO_CHARACTERS = WordSet.of(
            "himself",
            "herself",
            "themselves",
            "self",
            "themself",
            "various",
            "various roles",
            "various characters",
            "narrator",
            "uncredited",
            "extra",
            "n/a",
            "tba",
            "host",
            "unknown",
            "cameo",
            "?",
            "additional voices",
            "lead role",
            "lead",
            "voice",
            "various voices",
            "multiple roles",
            "multiple characters",
            "bit part",
            "documentary",
            "short film",
            "guest",
            "presenter",
            "performer",
            "chorus",
            "ensemble");

    private Characters() {}

    /** The characters of a cell, for a work whose page has a title. */
    public static List<Mention> read(Passage cell, String workTitle) {
        List<Mention> characters = new ArrayList<>();
        for (Passage part : parts(cell)) {
            character(part, workTitle).ifPresent(characters::add);
        }
        return characters.size() > MOST ? List.of() : characters;
    }

    private static Optional<Mention> character(Passage part, String workTitle) {
        Passage words = withoutNote(part);
        String name = words.text();
        if (name.isEmpty()
                || name.length() > LONGEST
                || !startsName(name)
                || NO_CHARACTERS.has(name.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<Link> link = words.links().stream()
                .filter(l -> l.span().equals(words.span()))
                .findFirst();
        if (link.isPresent()) {
            return Optional.of(Mention.linked(name, link.get().target(), EntityType.THING));
        }
        String path = "character/" + name.replace('/', '\u2215');
        return Optional.of(new Mention.Local(workTitle, path, name, "en", EntityType.CHARACTER));
    }

    private static boolean startsName(String name) {
        int first = name.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || first == '"'
                || first == '\u201c'
                || Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** "Lady Anne (voice)" is Lady Anne. */
    private static Passage withoutNote(Passage part) {
        String text = part.text();
        int open = text.indexOf('(');
        int bracket = text.indexOf('[');
        int end = open < 0 ? bracket : bracket < 0 ? open : Math.min(open, bracket);
        Passage words = part.part(0, end < 0 ? text.length() : end).strip();
        int to = words.text().length();
        while (to > 0 && ",;:*\u2020".indexOf(words.text().charAt(to - 1)) >= 0) {
            to--;
        }
        return words.part(0, to).strip();
    }

    private static List<Passage> parts(Passage cell) {
        List<Passage> parts = new ArrayList<>();
        String text = cell.text();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            boolean slash = text.charAt(i) == '/'
                    && depth == 0
                    && i > 0
                    && (isSpace(text.charAt(i - 1)) || i + 1 < text.length() && isSpace(text.charAt(i + 1)));
            if (text.charAt(i) == '\n' || slash) {
                parts.add(cell.part(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(cell.part(start, text.length()).strip());
        return parts.stream().filter(p -> !p.isBlank()).toList();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
