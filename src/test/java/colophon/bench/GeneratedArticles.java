package colophon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes articles about films, novels and people that nobody ever made, as an encyclopedia prints them, for measuring how
 * Colophon carries large datasets: {@code GeneratedArticles FOLDER COUNT}. Each is told by its number alone, so that the
 * first thousand of a hundred thousand are a thousand.
 */
public final class GeneratedArticles {
    private static final int IN_A_FOLDER = 1_000;
    private static final List<String> SYLLABLES = List.of(
            "ba", "ce", "di", "fo", "gu", "hal", "jen", "kir", "lom", "mun", "nar", "pel", "ris", "sov", "tur", "vash",
            "wen", "yor", "zel", "bran");
    private static final List<String> THINGS = List.of(
            "Harbour", "Orchard", "Lantern", "Winter", "River", "Garden", "Letter", "Window", "Island", "Bridge");
    private static final List<String> GENRES = List.of("Drama", "Comedy", "Thriller", "Romance", "Horror", "Fantasy");
    private static final List<String> COUNTRIES =
            List.of("United Kingdom", "France", "Japan", "Canada", "Italy", "Australia");
    private static final List<String> LANGUAGES =
            List.of("French", "German", "Italian", "Spanish", "Japanese", "Polish", "Danish", "Turkish");
    private static final List<String> MONTHS = List.of("January", "March", "May", "July", "September", "November");

    private final int number;
    private final Random random;
    private final StringBuilder out = new StringBuilder(6_000);

    private GeneratedArticles(int number) {
        this.number = number;
        this.random = new Random(number * 31L + 7);
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Writes articles into a folder, a thousand to a folder in it. */
    static void write(Path folder, int count) throws IOException {
        for (int n = 0; n < count; n++) {
            Path part = folder.resolve("%03d".formatted(n / IN_A_FOLDER));
            if (n % IN_A_FOLDER == 0) {
                Files.createDirectories(part);
            }
            Files.writeString(part.resolve("%06d.html".formatted(n)), new GeneratedArticles(n).article());
        }
    }

    /** The title of an article: every fifth is a person, of the others every second a film. */
    static String title(int number) {
        return switch (number % 5) {
            case 0 -> person(number);
            case 1, 3 -> work(number) + " (film)";
            default -> work(number) + " (novel)";
        };
    }

    private static String work(int number) {
        return "The " + word(number / THINGS.size()) + " " + THINGS.get(number % THINGS.size());
    }

    private static String person(int number) {
        return word(number) + " " + word(number / 3 + 17) + "son";
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number + 400; left > 0; left /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private String article() {
        String title = title(number);
        String name = title.replaceFirst(" \\(.*", "");
        out.append("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s - Wikipedia</title>
                <meta name="generator" content="MediaWiki 1.39">
                <link rel="canonical" href="https://en.wikipedia.org/wiki/%2$s">
                <link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/"></head>
                <body><h1 id="firstHeading">%1$s</h1><div id="mw-content-text"><div class="mw-parser-output">
                <table class="infobox"><tbody><tr><th colspan="2" class="infobox-above">%3$s</th></tr>
                """.formatted(title, title.replace(' ', '_'), name));
        switch (number % 5) {
            case 0 -> life(name);
            case 1, 3 -> film(name);
            default -> novel(name);
        }
        return out.append("</div></div></body></html>\n").toString();
    }

    private void film(String name) {
        row("Directed by", link(someone()));
        row("Based on", "<i>" + link(title(number - 1 + (number % 5 == 1 ? 2 : 0))) + "</i>");
        row("Starring", link(someone()));
        row("Music by", link(someone()));
        row("Release date", date());
        row("Running time", 80 + random.nextInt(90) + " minutes");
        row("Country", of(COUNTRIES));
        out.append("</tbody></table>\n<p><i><b>%s</b></i> is a %d %s film directed by %s.</p>\n"
                .formatted(name, year(), of(GENRES).toLowerCase(java.util.Locale.ROOT), link(someone())));
        out.append("<h2>Cast</h2>\n<ul>\n");
        IntStream.range(0, 2)
                .forEach(
                        i -> out.append("<li>%s as %s</li>\n".formatted(link(someone()), word(random.nextInt(8_000)))));
        out.append("</ul>\n");
        awards();
    }

    private void novel(String name) {
        row("Author", link(someone()));
        row("Country", of(COUNTRIES));
        row("Publication date", date());
        row("Pages", String.valueOf(90 + random.nextInt(500)));
        row("OCLC", String.valueOf(10_000_000 + number));
        out.append("</tbody></table>\n<p><i><b>%s</b></i> is a %d novel by %s.</p>\n"
                .formatted(name, year(), link(someone())));
        out.append("<h2>Characters</h2>\n<ul>\n");
        out.append("<li><b>%s</b>, who keeps the light.</li>\n".formatted(word(random.nextInt(8_000))));
        out.append("</ul>\n");
        translations();
        awards();
    }

    private void translations() {
        int first = random.nextInt(LANGUAGES.size());
        out.append("<h2>Translations</h2>\n<ul>\n");
        for (int i = 0; i < 2; i++) {
            out.append("<li>%s: \"%s %s\", %d</li>\n"
                    .formatted(
                            LANGUAGES.get((first + i * 3) % LANGUAGES.size()),
                            word(random.nextInt(8_000)),
                            word(random.nextInt(8_000)).toLowerCase(java.util.Locale.ROOT),
                            year()));
        }
        out.append("</ul>\n");
    }

    private void life(String name) {
        row("Born", date() + "<br>" + link(word(random.nextInt(900)) + "ton") + ", " + of(COUNTRIES));
        row("Occupation", "Actor, writer");
        row("Nationality", "British");
        out.append("</tbody></table>\n<p><b>%s</b> (born %s) is a British actor and writer.</p>\n"
                .formatted(name, date()));
        out.append(
                "<h2>Filmography</h2>\n<table class=\"wikitable\"><tr><th>Year</th><th>Title</th><th>Role</th></tr>\n");
        for (int i = 0; i < 2; i++) {
            out.append("<tr><td>%d</td><td><i>%s</i></td><td>%s</td></tr>\n"
                    .formatted(year(), link(title(any(1))), word(random.nextInt(8_000))));
        }
        out.append("</table>\n");
        awards();
    }

    private void awards() {
        out.append("<h2>Accolades</h2>\n<table class=\"wikitable\">")
                .append("<tr><th>Year</th><th>Award</th><th>Category</th><th>Recipient</th><th>Result</th></tr>\n");
        out.append("<tr><td>%d</td><td>%s</td><td>Best Actor</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        year(),
                        link(THINGS.get(random.nextInt(THINGS.size())) + " Awards"),
                        link(someone()),
                        random.nextBoolean() ? "Won" : "Nominated"));
        out.append("</table>\n");
    }

    /** Somebody with an article: of those before this one, so that a smaller collection is closed too. */
    private String someone() {
        return title(any(0));
    }

    /** The number of some article of a kind, not far beyond this one. */
    private int any(int kind) {
        return random.nextInt(number / 5 + 1) * 5 + kind;
    }

    private void row(String label, String value) {
        out.append("<tr><th scope=\"row\">")
                .append(label)
                .append("</th><td>")
                .append(value)
                .append("</td></tr>\n");
    }

    private String of(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private int year() {
        return 1920 + random.nextInt(100);
    }

    private String date() {
        return (1 + random.nextInt(28)) + " " + of(MONTHS) + " " + year();
    }

    private static String link(String title) {
        return "<a href=\"/wiki/%s\" title=\"%s\">%s</a>"
                .formatted(title.replace(' ', '_'), title, title.replaceFirst(" \\(.*", ""));
    }
}
