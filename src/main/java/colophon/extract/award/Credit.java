package colophon.extract.award;

import java.util.List;
import java.util.Locale;

/** What somebody did for a work, where it stands between an award and its recipient: "Best Picture, Producer". */
final class Credit {
    private static final List<String> CREDITS = List.of(
            "producer", "director", "writer", "screenwriter", "composer", "lyricist", "editor", "author", "department");

    private Credit() {}

    /** Whether words are a credit and no more. */
    static boolean is(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return text.length() < 40 && CREDITS.stream().anyMatch(c -> last.equals(c) || last.equals(c + "s"));
    }
}
