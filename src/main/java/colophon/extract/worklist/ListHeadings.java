package colophon.extract.worklist;

import colophon.claim.EntityType;
import colophon.claim.PropertyId;
import colophon.data.DataTable;
import colophon.extract.credit.Credits;
import colophon.extract.credit.WorkHeadings;
import colophon.extract.credit.WorkHeadings.WorkKind;
import colophon.extract.section.SectionRole;
import colophon.extract.section.SectionRoles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the headings over a list say of it: what works it lists and what the person did for them. Immutable. */
final class ListHeadings {
    /**
     * What is known of a list.
     *
     * @param oeuvre whether the headings say that works are listed
     * @param own whether a heading says that they are by the person
     * @param role what the part of the article tells of
     * @param kind the works' kind
     * @param credits what the person did for them, where a heading says it
     */
    record Told(boolean oeuvre, boolean own, SectionRole role, WorkKind kind, Optional<Set<PropertyId>> credits) {}

    private static final Set<SectionRole> OEUVRE =
            EnumSet.of(SectionRole.FILMOGRAPHY, SectionRole.DISCOGRAPHY, SectionRole.BIBLIOGRAPHY);
    private static final Set<SectionRole> OTHER = EnumSet.of(
            SectionRole.EXTERNAL_LINKS,
            SectionRole.REFERENCES,
            SectionRole.FURTHER_READING,
            SectionRole.SEE_ALSO,
            SectionRole.AWARDS,
            SectionRole.LEAD,
            SectionRole.EARLY_LIFE,
            SectionRole.PERSONAL_LIFE,
            SectionRole.LEGACY);

    private final SectionRoles roles;
    private final Credits credits;
    private final WorkHeadings kinds = WorkHeadings.load();
    private final List<String> own = words("own");
    private final List<String> not = words("not");
    private final Set<String> fillers = Set.copyOf(words("filler"));

    ListHeadings(SectionRoles roles, Credits credits) {
        this.roles = roles;
        this.credits = credits;
    }

    private static List<String> words(String use) {
        return DataTable.load("data/vocabulary/work-list-headings.tsv").rows().stream()
                .filter(row -> row.need("use").equals(use))
                .map(row -> row.need("words"))
                .toList();
    }

    /** Reads the headings above a list, from the outermost in. */
    Told read(List<String> headings) {
        SectionRole role = SectionRole.OTHER;
        boolean other = false;
        boolean listed = false;
        for (String heading : headings) {
            SectionRole own = roles.of(heading);
            other |= OTHER.contains(own) || holds(heading, not);
            listed |= OEUVRE.contains(own) || kinds.find(heading).isPresent() && !heading.isBlank();
            role = OEUVRE.contains(own) ? own : role;
        }
        WorkKind kind = kind(headings);
        boolean oeuvre = !other && (listed || role != SectionRole.OTHER);
        return new Told(oeuvre, headings.stream().anyMatch(h -> holds(h, own)), role, kind, credits(headings));
    }

    private WorkKind kind(List<String> headings) {
        return headings.reversed().stream()
                .flatMap(h -> kinds.find(h).stream())
                .findFirst()
                .or(() -> headings.stream().map(roles::of).anyMatch(r -> r == SectionRole.FILMOGRAPHY)
                        ? Optional.of(new WorkKind(EntityType.MOVIE, Optional.of("film")))
                        : Optional.empty())
                .orElse(WorkKind.UNKNOWN);
    }

    /** The innermost heading that is a credit, but for words that say nothing: "Filmography as director". */
    private Optional<Set<PropertyId>> credits(List<String> headings) {
        for (String heading : headings.reversed()) {
            List<String> words = new ArrayList<>();
            for (String word :
                    heading.toLowerCase(Locale.ROOT).replace(':', ' ').split("[ ()]+")) {
                if (!fillers.contains(word) && !word.isBlank()) {
                    words.add(word);
                }
            }
            Optional<Set<PropertyId>> read = credits.read(String.join(" ", words));
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String heading, List<String> words) {
        String padded = " " + heading.toLowerCase(Locale.ROOT).replace(':', ' ').replace('/', ' ') + " ";
        return words.stream().anyMatch(w -> padded.contains(" " + w + " "));
    }
}
