package colophon.reader.wikitext;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a page whose source does not tell it: the file's name, written as the page's bold words or its box have it. */
final class PageTitle {
    /** Bold words, or the name at the head of a box. */
    private static final Pattern WRITTEN =
            Pattern.compile("'''+([^'\\n\\[\\]{|}]{1,200}?)'''|\\| *[Nn]ame *= *([^\\n\\[\\]{|}<]{1,200})");

    /** How much of the source is looked at for the bold words. */
    private static final int OPENING = 20_000;

    private PageTitle() {}

    static String of(String file, String source) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int ending = name.lastIndexOf('.');
        String bare = decoded(ending > 0 ? name.substring(0, ending) : name);
        // Wikis allow no two spaces in a title: what stands before two underscores says where the file is from.
        int origin = bare.lastIndexOf("__");
        String title = bare.substring(origin < 0 || origin + 2 == bare.length() ? 0 : origin + 2)
                .replace('_', ' ')
                .strip();
        Matcher written = WRITTEN.matcher(source.substring(0, Math.min(source.length(), OPENING)));
        while (written.find()) {
            String words = (written.group(1) == null ? written.group(2) : written.group(1)).strip();
            if (!words.isEmpty() && plain(words).equals(plain(title))) {
                return words;
            }
        }
        return title.isEmpty() ? "Untitled" : title;
    }

    private static String decoded(String name) {
        try {
            return name.contains("%") ? URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8) : name;
        } catch (IllegalArgumentException e) {
            // A per cent sign that is one.
            return name;
        }
    }

    /** A title without what file names change: capitals, hyphens, spaces. */
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }
}
