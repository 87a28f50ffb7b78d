package colophon.extract.list;

import colophon.article.Passage;
import colophon.extract.value.Found;
import colophon.extract.value.Language;
import colophon.extract.value.Languages;
import java.util.List;
import java.util.Optional;

/**
 * Finds which language a line of a list is about, and what is left of the line: "French: Titre …", "Titre (French, 1999)",
 * "Titre, translated into French by …", and a note of region anywhere, "– Brazilian Version".
 */
final class LanguageMark {
    private static final String SEPARATORS = ":\u2013\u2014-";
    private static final List<String> INTO =
            List.of("translated into ", "translation into ", "published in ", "(in ", "into ");
    private static final List<String> TAILS =
            List.of(" translation", " edition", " version", " language", " title", " text");

    private final Languages languages;

    LanguageMark(Languages languages) {
        this.languages = languages;
    }

    /** A language and the parts of the line without its name, in order. */
    record Marked(Language language, List<Passage> rest) {}

    /** The language that a line starts with, before a colon or dash. */
    Optional<Marked> leading(Passage line) {
        String text = line.text();
        int from = 0;
        while (from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int start = from;
        if (start > 0 && text.substring(0, start).chars().anyMatch(c -> "\"\u201C(\u00AB".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        Optional<Found<Language>> found = languages.at(text, start);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Language language = found.get().value();
        int at = found.get().to();
        for (String tail : TAILS) {
            at = text.startsWith(tail, at) ? at + tail.length() : at;
        }
        int close = text.startsWith(" (", at) ? text.indexOf(')', at) : -1;
        if (close > 0 && close - at < 40) {
            language =
                    languages.variant(language, text.substring(at + 2, close)).orElse(language);
            at = close + 1;
        }
        int separator = separator(text, at);
        Language named = language;
        return separator < 0
                ? Optional.empty()
                : regional(named, line.part(separator, text.length()).strip());
    }

    private static int separator(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isSpaceChar(text.charAt(i))) {
            i++;
        }
        boolean marked = i < text.length() && SEPARATORS.indexOf(text.charAt(i)) >= 0;
        boolean hyphen = marked && text.charAt(i) == '-' && i == at;
        return marked && !hyphen ? i + 1 : -1;
    }

    /** The language in parentheses or after "translated into", anywhere in a line. */
    Optional<Marked> within(Passage line) {
        String text = line.text();
        for (String into : INTO) {
            int at = text.indexOf(into);
            Optional<Found<Language>> found = at < 0 ? Optional.empty() : languages.at(text, at + into.length());
            if (found.isPresent()) {
                int open = into.startsWith("(") ? at : Math.max(0, at);
                return Optional.of(cut(line, found.get(), open));
            }
        }
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            Optional<Found<Language>> found = languages.at(text, open + 1);
            int to = found.map(Found::to).orElse(0);
            boolean whole = to > 0 && to < text.length() && ",;:)".indexOf(text.charAt(to)) >= 0;
            if (whole || to > 0 && text.startsWith(" translation", to) || to > 0 && text.startsWith(" edition", to)) {
                return Optional.of(cut(line, found.get(), open));
            }
        }
        return Optional.empty();
    }

    private static Marked cut(Passage line, Found<Language> found, int open) {
        String text = line.text();
        Passage before = line.part(0, open).strip();
        Passage after =
                line.part(Math.min(text.length(), found.to()), text.length()).strip();
        return new Marked(found.value(), List.of(before, after));
    }

    /** "… - Brazilian Version": a word of region before "version" or "edition" at the end makes the language its variant. */
    private Optional<Marked> regional(Language language, Passage rest) {
        String text = rest.text();
        for (String tail : List.of(" version", " edition", " Version", " Edition", " translation")) {
            String stripped = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
            int end = stripped.endsWith(tail) || stripped.endsWith(tail + ")") ? stripped.lastIndexOf(tail) : -1;
            int start = end < 0 ? -1 : lastGap(stripped, end);
            if (start >= 0) {
                Optional<Language> variant = languages.variant(language, stripped.substring(start, end));
                if (variant.isPresent()) {
                    return Optional.of(new Marked(
                            variant.get(), List.of(rest.part(0, start).strip())));
                }
            }
        }
        return Optional.of(new Marked(language, List.of(rest)));
    }

    private static int lastGap(String text, int end) {
        int i = end;
        while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
