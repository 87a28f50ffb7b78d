package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.extract.value.NamedPart;
import java.util.ArrayList;
import java.util.List;

/** Lines of credits that begin with a role: "Screenplay: Una Pell", or a line "Story:" above names. */
final class RoleLines {
    private static final int LONGEST_ROLE = 24;

    private RoleLines() {}

    /** The lines with each role that begins one on a line of its own, its colon kept. */
    static List<Passage> expand(List<Passage> lines) {
        List<Passage> out = new ArrayList<>();
        for (Passage line : lines) {
            int colon = line.text().indexOf(':');
            boolean role = colon > 2 && colon <= LONGEST_ROLE && line.text().indexOf('(') < 0;
            if (role
                    && line.links().stream()
                            .noneMatch(l ->
                                    l.span().start() < line.spanOf(0, colon).end())) {
                out.add(line.part(0, colon + 1));
                out.add(line.part(colon + 1, line.text().length()).strip());
            } else {
                out.add(line);
            }
        }
        return out;
    }

    /** Whether a part is the role that {@link #expand} put on a line of its own. */
    static boolean isRole(NamedPart part) {
        String name = part.name();
        return part.link().isEmpty()
                && List.of(
                                "Screenplay",
                                "Story",
                                "Novel",
                                "Book",
                                "Play",
                                "Teleplay",
                                "Dialogue",
                                "Adaptation",
                                "Songs",
                                "Lyrics",
                                "Music",
                                "Score",
                                "Composer",
                                "Director")
                        .contains(name);
    }

    /** The words of a role without its colon. */
    static String role(NamedPart part) {
        String name = part.name();
        return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
    }
}
