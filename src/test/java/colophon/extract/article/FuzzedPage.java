package colophon.extract.article;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;

/** Makes pages from what articles are made of: boxes, sentences, lists, tables of awards, in any order and broken anyhow. */
final class FuzzedPage {
    private static final int LONGEST = 30_000;

    private static final List<String> LEADS = List.of(
            "<p><i><b>The Glass Heron</b></i> is a 2009 British drama film directed by Tomas Weld, ",
            "<p><i><b>The Glass Heron</b></i> is a 1977 novel by <a href='/wiki/Ada_Renn'>Ada Renn</a>, ",
            "<p><b>The Glass Heron</b> (born 3 March 1950) is an English actor and director ",
            "<p>The <b>Glass Heron</b> is a literary award ",
            "<p>");
    private static final List<String> HEADINGS = List.of(
            "Awards",
            "Accolades",
            "Awards and nominations",
            "Larkmoor Awards",
            "Cast",
            "Plot",
            "Filmography",
            "Film",
            "Television",
            "Film adaptation",
            "Translations",
            "Editions",
            "Reception",
            "Release",
            "Production",
            "Early life",
            "Bibliography",
            "External links",
            "2009",
            "Music");
    private static final List<String> FIELDS = List.of(
            "Directed by",
            "Written by",
            "Starring",
            "Release date",
            "Running time",
            "Country",
            "Language",
            "Budget",
            "Box office",
            "Author",
            "Genre",
            "Publisher",
            "Publication date",
            "ISBN",
            "Pages",
            "Followed by",
            "Born",
            "Died",
            "Spouse(s)",
            "Occupation",
            "Years active",
            "Based on",
            "Awards",
            "Website",
            "Original title");
    private static final List<String> COLUMNS = List.of(
            "Year",
            "Award",
            "Category",
            "Recipient(s)",
            "Result",
            "Nominated work",
            "Title",
            "Role",
            "Notes",
            "Date of ceremony",
            "Ref.",
            "Director",
            "No.",
            "Length",
            "Association");

    /** What cells and items of tables and lists of awards, roles and works hold. */
    private static final List<String> CELLS = List.of(
            "Larkmoor Award",
            "Larkmoor Award for Best Actor",
            "Academy Awards",
            "83rd Academy Awards",
            "Harrow Film Critics Circle",
            "<a href='/wiki/Larkmoor_Film_Festival'>Larkmoor Film Festival</a>",
            "Best Actor",
            "Best Supporting Actress",
            "Best Original Screenplay",
            "Won",
            "Nominated",
            "Runner-up",
            "Pending",
            "2nd place",
            "Winner: <i>Salt Road</i>",
            "<i>Salt Road</i>",
            "<i><a href='/wiki/Salt_Road_(1961_film)'>Salt Road</a></i> (1961)",
            "<a href='/wiki/Ada_Renn'>Ada Renn</a>",
            "Ada Renn<br>Tomas Weld",
            "Ada Renn and Tomas Weld (also producer)",
            "Ada Renn as Ruth",
            "Ada Renn … Ruth",
            "Ruth",
            "Director",
            "Uncredited",
            "2005",
            "2005–2009",
            "3 March 2005",
            "4:12",
            "[1]",
            "—",
            "");

    /** What articles are made of, and what breaks them. */
    private static final List<String> WORDS = List.of(
            "it",
            "he",
            "she",
            "which",
            "who",
            "the",
            "a",
            "an",
            "and",
            "or",
            "&amp;",
            "of",
            "for",
            "in",
            "on",
            "at",
            "by",
            "from",
            "with",
            "as",
            "to",
            "was",
            "is",
            "were",
            "has",
            "had",
            "been",
            "will be",
            "not",
            "never",
            "also",
            "later",
            "both",
            "won",
            "wins",
            "received",
            "was nominated for",
            "nominations",
            "winner",
            "finalist",
            "shortlisted for",
            "awarded",
            "directed",
            "written",
            "produced",
            "starring",
            "stars",
            "played by",
            "plays",
            "based on",
            "adapted into",
            "adaptation",
            "sequel",
            "published",
            "released",
            "premiered",
            "grossed",
            "budget",
            "married",
            "born",
            "died",
            "educated at",
            "film",
            "novel",
            "book",
            "play",
            "series",
            "album",
            "screenplay",
            "director",
            "actor",
            "American",
            "British",
            "French",
            "science fiction",
            "drama",
            "Best Actor",
            "Best Supporting Actress",
            "Best",
            "Outstanding",
            "Larkmoor Prize",
            "Academy Award",
            "Academy Awards",
            "Golden Globe",
            "Oscars",
            "Award",
            "Festival",
            "Larkmoor Film Festival",
            "Ada Renn",
            "Tomas Weld",
            "Mara Quist Jr.",
            "Ivo van Lund",
            "Renn",
            "Peter",
            "London",
            "Leeds, England",
            "O'Neill",
            "<i>Salt Road</i>",
            "\"Salt Road\"",
            "\u201cSalt",
            "\u201d",
            "'",
            "'s",
            "<a href='/wiki/Ada_Renn'>Ada Renn</a>",
            "<a href='/wiki/Salt_Road_(1961_film)'><i>Salt Road</i></a>",
            "<a href='/wiki/Larkmoor_Prize'>",
            "</a>",
            "<i>",
            "</i>",
            "<b>",
            "</b>",
            "<br>",
            "<sup class=reference>[1]</sup>",
            "(",
            ")",
            "[",
            "]",
            ",",
            ";",
            ":",
            ".",
            ". The",
            "-",
            "\u2013",
            "/",
            "1961",
            "2005",
            "3 March 2005",
            "March 3, 2005",
            "2005\u20132009",
            "2004/05",
            "83rd",
            "2nd",
            "1,000,000",
            "$18 million",
            "\u00A32.5\u20133 million",
            "120 minutes",
            "ISBN 0-571-22411-3",
            "12",
            "three",
            "c. 1950",
            "that year",
            "best novel of 2005",
            "as Ruth",
            "uncredited",
            "(voice)",
            "Won",
            "Nominated",
            "\uD83D\uDE00",
            "e\u0301",
            "\u00A0",
            "\u4E2D\u6587",
            "\u0130",
            "\uD83D");

    private FuzzedPage() {}

    /** A page as the data choose its pieces. */
    static String of(FuzzedDataProvider data) {
        StringBuilder page =
                new StringBuilder("<html><head><title>The Glass Heron</title></head><body><div id=mw-content-text>");
        box(page, data);
        page.append(LEADS.get(data.consumeInt(0, LEADS.size() - 1)));
        words(page, data);
        page.append("</p>");
        while (data.remainingBytes() > 0 && page.length() < LONGEST) {
            block(page, data);
        }
        return page.toString();
    }

    private static void box(StringBuilder page, FuzzedDataProvider data) {
        page.append("<table class='infobox vevent'>");
        int rows = data.consumeInt(0, 8);
        for (int i = 0; i < rows; i++) {
            page.append("<tr><th>")
                    .append(FIELDS.get(data.consumeInt(0, FIELDS.size() - 1)))
                    .append("</th><td>");
            words(page, data);
            page.append("</td></tr>");
        }
        page.append("</table>");
    }

    private static void block(StringBuilder page, FuzzedDataProvider data) {
        switch (data.consumeInt(0, 4)) {
            case 0 ->
                page.append("<h2>")
                        .append(HEADINGS.get(data.consumeInt(0, HEADINGS.size() - 1)))
                        .append("</h2>");
            case 1 -> list(page, data);
            case 2 -> table(page, data);
            default -> {
                page.append("<p>");
                words(page, data);
                page.append("</p>");
            }
        }
    }

    private static void list(StringBuilder page, FuzzedDataProvider data) {
        page.append("<ul>");
        int items = data.consumeInt(1, 6);
        for (int i = 0; i < items; i++) {
            page.append("<li>");
            cell(page, data);
            if (data.consumeInt(0, 7) == 0) {
                page.append("<ul><li>");
                cell(page, data);
                page.append("</ul>");
            }
        }
        page.append("</ul>");
    }

    /** A table with spanning headers and cells, some of them more or fewer than its columns. */
    private static void table(StringBuilder page, FuzzedDataProvider data) {
        int width = data.consumeInt(1, 7);
        page.append("<table class=wikitable>");
        if (data.consumeInt(0, 3) == 0) {
            page.append("<caption>");
            cell(page, data);
            page.append("</caption><tr><th colspan=").append(width).append('>');
            cell(page, data);
        }
        page.append("<tr>");
        for (int i = 0; i < width; i++) {
            page.append("<th>").append(COLUMNS.get(data.consumeInt(0, COLUMNS.size() - 1)));
        }
        int cells = data.consumeInt(0, 40);
        for (int i = 0; i < cells; i++) {
            page.append(i % width == 0 || data.consumeInt(0, 15) == 0 ? "<tr>" : "");
            page.append(data.consumeInt(0, 7) == 0 ? "<th scope=row rowspan=" : "<td rowspan=");
            page.append(span(data)).append(" colspan=").append(span(data)).append('>');
            cell(page, data);
        }
        page.append("</table>");
    }

    private static int span(FuzzedDataProvider data) {
        int choice = data.consumeInt(0, 31);
        return choice == 0 ? data.consumeInt(0, 70_000) : choice < 24 ? 1 : choice - 21;
    }

    /** A short cell or item, a few of them in a row, or any words. */
    private static void cell(StringBuilder page, FuzzedDataProvider data) {
        int parts = data.consumeInt(0, 4);
        for (int i = 0; i < parts; i++) {
            page.append(i == 0 ? "" : JOINTS.get(data.consumeInt(0, JOINTS.size() - 1)));
            page.append(CELLS.get(data.consumeInt(0, CELLS.size() - 1)));
        }
        if (parts == 0) {
            words(page, data);
        }
    }

    private static final List<String> JOINTS = List.of(" ", ", ", " – ", ": ", " for ", " (", ")", "<br>", "; ");

    private static void words(StringBuilder page, FuzzedDataProvider data) {
        int count = data.consumeInt(0, 30);
        for (int i = 0; i < count && data.remainingBytes() > 0; i++) {
            int word = data.consumeInt(0, WORDS.size() + 2);
            String text = word < WORDS.size() ? WORDS.get(word) : data.consumeString(6);
            page.append(text.repeat(data.consumeInt(0, 63) == 0 ? data.consumeInt(1, 100) : 1));
            page.append(data.consumeInt(0, 9) == 0 ? "" : " ");
        }
    }
}
