package colophon.web.page;

import java.util.ArrayList;
import java.util.List;

/** A picture of a thing that shows its name and what it is, for those who list things with pictures. */
final class TitleCard {
    private static final int LINE = 18;
    private static final int MOST_LINES = 6;

    private TitleCard() {}

    /** The card as SVG. */
    static String svg(String name, String line) {
        StringBuilder out = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" width="600" height="900">
                <rect width="600" height="900" fill="#22303c"/><rect x="30" y="30" width="540" height="840" fill="none" stroke="#c9a227" stroke-width="4"/>
                """);
        int y = 260;
        for (String each : lines(name)) {
            out.append(
                    "<text x=\"300\" y=\"%d\" fill=\"#fff\" font-family=\"Georgia,serif\" font-size=\"54\" text-anchor=\"middle\">"
                            .formatted(y));
            escape(out, each);
            out.append("</text>\n");
            y += 70;
        }
        out.append(
                "<text x=\"300\" y=\"800\" fill=\"#c9a227\" font-family=\"Georgia,serif\" font-size=\"24\" text-anchor=\"middle\">");
        escape(out, line);
        return out.append("</text>\n</svg>\n").toString();
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    private static void escape(StringBuilder out, String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(c < 0x20 ? ' ' : c);
            }
        });
    }
}
