package colophon.reader.text;

import colophon.data.DataTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of web pages around an article, as {@code data/vocabulary/boilerplate.tsv} lists them. Immutable. */
final class Boilerplate {
    /** What a listed line is. */
    enum Kind {
        /** The end of the title line. */
        TITLE,
        /** A whole line to leave out. */
        LINE,
        /** The beginning of a line to leave out. */
        START,
        /** The beginning of the first of the lines below the article. */
        TAIL,
        /** The head of a table of contents. */
        CONTENTS,
        /** The beginning of a line that ends in the day the text was copied or changed. */
        DATE,
        /** The beginning of the list of the article's categories. */
        CATEGORIES,
        /** The beginning of a line with another title of the article. */
        REDIRECT,
        /** The beginning of a line that points to another article. */
        PAGE
    }

    /** The words by kind and by their first character in small letters, so that a line meets few of them. */
    private final Map<Kind, Map<Character, List<String>>> words = new EnumMap<>(Kind.class);

    private Boilerplate(DataTable table) {
        for (Kind kind : Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            words.put(
                    kind,
                    table.rows().stream()
                            .filter(r -> r.need("match").equals(name))
                            .map(r -> r.need("words").toLowerCase(Locale.ROOT))
                            .collect(Collectors.groupingBy(w -> w.charAt(0))));
        }
    }

    static Boilerplate of(DataTable table) {
        return new Boilerplate(table);
    }

    /** Whether the whole line is of a kind. */
    boolean is(Kind kind, String line) {
        return list(kind, line).stream().anyMatch(line::equalsIgnoreCase);
    }

    /** What follows the listed beginning of a line, or empty where it begins otherwise. */
    Optional<String> after(Kind kind, String line) {
        return list(kind, line).stream()
                .filter(w -> line.regionMatches(true, 0, w, 0, w.length()))
                .findFirst()
                .map(w -> line.substring(w.length()).strip());
    }

    /** Whether the line is left out of the article, or all that follows with it. */
    boolean isNoContent(String line) {
        return is(Kind.LINE, line) || after(Kind.START, line).isPresent() || MarkupRemains.isTableMarkup(line);
    }

    /** A title line without what a site adds to titles. */
    String title(String line) {
        return words.getOrDefault(Kind.TITLE, Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(w -> line.length() > w.length())
                .filter(w -> line.regionMatches(true, line.length() - w.length(), w, 0, w.length()))
                .findFirst()
                .map(w -> line.substring(0, line.length() - w.length()).strip())
                .orElse(line);
    }

    private List<String> list(Kind kind, String line) {
        return line.isEmpty()
                ? List.of()
                : words.getOrDefault(kind, Map.of()).getOrDefault(Character.toLowerCase(line.charAt(0)), List.of());
    }
}
