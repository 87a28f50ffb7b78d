package colophon.extract.list;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.extract.value.NotValues;
import colophon.extract.value.WordSet;
import colophon.extract.value.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of a cast list: "X as Y, the …", "X … Y", "X – Y", "Y (X)", "Y, played by X".
 *
 * @param actor the words of the actor's name
 * @param actorLink the link that names the actor
 * @param role the words of the role, empty where the line names none
 * @param roleLink the link that names the character
 */
record CastLine(String actor, Optional<Link> actorLink, String role, Optional<Link> roleLink) {
    private static final List<String> AS =
            List.of(" as the voice of ", " as a voice of ", " as ", "\nas ", " \u2026 ", "\u2026", "...");
    private static final List<String> DASHES = List.of(" \u2013 ", " \u2014 ", " - ", ": ");
    private static final List<String> PLAYED =
            List.of(" played by ", " portrayed by ", " voiced by ", " played respectively by ", " performed by ");
    private static final WordSet TITLES = WordSet.of(
            "Mr", "Mrs", "Ms", "Dr", "St", "Jr", "Sr", "Lt", "Col", "Sgt", "Maj", "Cpl", "Pvt", "Adm", "Cdr", "Gen",
            "Rev", "Fr", "Det", "Ins", "Sen", "Gov", "Hon", "Mme", "Mlle", "Pte", "Sup", "Capt", "Prof", "Cmdr",
            "Insp");
    private static final int LONGEST_ROLE = 80;
    private static final int MOST_WORDS_OF_A_ROLE = 4;

    /** Whether a line has one of the forms that only cast lists have. */
    static boolean isTelling(Passage line) {
        return separator(line, AS).isPresent() && separator(line, AS).getAsInt() < 60;
    }

    /** Reads a line; dashes part actor and role only where the list is known to be a cast list. */
    static Optional<CastLine> read(Passage line, boolean castList, NotValues notValues) {
        Optional<CastLine> played = split(line, PLAYED, notValues, true);
        if (played.isPresent()) {
            return played;
        }
        Optional<CastLine> as = split(line, AS, notValues, false);
        if (as.isPresent() || !castList) {
            return as;
        }
        Optional<CastLine> dashed = split(line, DASHES, notValues, false);
        return dashed.isPresent() ? dashed : alone(line, notValues);
    }

    private static Optional<CastLine> split(
            Passage line, List<String> separators, NotValues notValues, boolean roleFirst) {
        for (String separator : separators) {
            OptionalInt at = separator(line, List.of(separator));
            if (at.isPresent()) {
                Passage left = line.part(0, at.getAsInt()).strip();
                Passage right = line.part(
                                at.getAsInt() + separator.length(), line.text().length())
                        .strip();
                return roleFirst ? of(right, left, notValues) : of(left, right, notValues);
            }
        }
        return Optional.empty();
    }

    private static OptionalInt separator(Passage line, List<String> separators) {
        for (String separator : separators) {
            for (int at = line.text().indexOf(separator);
                    at > 0;
                    at = line.text().indexOf(separator, at + 1)) {
                int place = line.spanOf(at, at).start();
                boolean linked = line.links().stream()
                        .anyMatch(l ->
                                l.span().start() <= place && place < l.span().end());
                if (!linked) {
                    return OptionalInt.of(at);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** A line that is a linked name alone. */
    private static Optional<CastLine> alone(Passage line, NotValues notValues) {
        Passage actor = head(line);
        return actor.links().size() == 1 ? of(actor, actor.part(0, 0), notValues) : Optional.empty();
    }

    private static Optional<CastLine> of(Passage actorWords, Passage roleWords, NotValues notValues) {
        Passage actor = head(actorWords);
        Passage role = head(roleWords);
        String name = Words.plain(actor.text());
        Optional<Link> link = actor.links().stream().findFirst();
        boolean person = notValues.isProperName(name)
                && name.length() < 60
                && !Character.isLowerCase(name.codePointAt(0))
                && (link.isPresent() || name.split(" ").length <= 5);
        String character = Words.unquoted(Words.plain(role.text()));
        boolean named = notValues.isName(character) && character.length() <= LONGEST_ROLE && isRole(character);
        return person
                ? Optional.of(new CastLine(
                        link.isPresent() ? linkWords(actor, link.get()) : name,
                        link,
                        named ? character : "",
                        role.links().stream().findFirst().filter(l -> named && covers(role, l))))
                : Optional.empty();
    }

    /** A name, or a few words for a nameless role ("a street preacher"), but no description. */
    private static boolean isRole(String words) {
        return !Character.isLowerCase(words.codePointAt(0)) || words.split(" ").length <= MOST_WORDS_OF_A_ROLE;
    }

    private static boolean covers(Passage words, Link link) {
        return 2 * link.span().length() >= words.strip().span().length();
    }

    private static String linkWords(Passage words, Link link) {
        int from = words.text()
                .offsetByCodePoints(0, link.span().start() - words.span().start());
        return Words.plain(words.text()
                .substring(
                        from, words.text().offsetByCodePoints(from, link.span().length())));
    }

    /** What comes before the first comma, parenthesis, dash, colon or full stop outside links that a space follows. */
    private static Passage head(Passage all) {
        Passage words = withoutDots(all);
        String text = words.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean spaced =
                    i + 1 >= text.length() || Character.isSpaceChar(text.charAt(i + 1)) || text.charAt(i + 1) == '\n';
            boolean stop = ",:;".indexOf(c) >= 0 && spaced && !isSuffix(text, i)
                    || "(\n[".indexOf(c) >= 0
                    || "\u2013\u2014-".indexOf(c) >= 0 && spaced && i > 0 && text.charAt(i - 1) == ' '
                    || c == '.' && spaced && isSentenceEnd(text, i);
            if (stop && !isLinked(words, i)) {
                return words.part(0, i).strip();
            }
        }
        return words.strip();
    }

    /** Without the rest of a row of dots at either end. */
    private static Passage withoutDots(Passage words) {
        int from = 0;
        int to = words.text().length();
        while (from < to && ".\u2026 ".indexOf(words.text().charAt(from)) >= 0) {
            from++;
        }
        while (to > from + 1 && words.text().startsWith("..", to - 2)) {
            to--;
        }
        return words.part(from, to);
    }

    private static boolean isSuffix(String text, int comma) {
        return text.startsWith(", Jr", comma) || text.startsWith(", Sr", comma);
    }

    /** "Mr. Benn" goes on, "Ada R." at the end keeps its stop, "a student." ends. */
    private static boolean isSentenceEnd(String text, int i) {
        int start = text.lastIndexOf(' ', i) + 1;
        boolean initial = i - start <= 1 && Character.isUpperCase(text.charAt(start));
        return !initial && !TITLES.has(text.substring(start, i));
    }

    private static boolean isLinked(Passage words, int i) {
        int place = words.spanOf(i, i).start();
        return words.links().stream()
                .anyMatch(l -> l.span().start() <= place && place < l.span().end());
    }
}
