package colophon.extract.worklist;

import colophon.article.Passage;
import colophon.claim.PropertyId;
import colophon.extract.credit.Credits;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the words behind a title say of the work and of the person's part in it.
 *
 * @param credits what the person did, as far as the notes say so
 * @param added whether that comes to what the heading says ("also producer"), rather than in its place
 * @param unclear whether the notes speak of a part in words that are no plain credit
 * @param role the words of the role behind "as" or dots
 * @param lower the notes in small letters
 */
record LineNotes(Set<PropertyId> credits, boolean added, boolean unclear, Optional<Passage> role, String lower) {
    private static final List<String> UNMADE = List.of(
            "unreleased",
            "unfinished",
            "uncompleted",
            "unproduced",
            "unmade",
            "post-production",
            "pre-production",
            "deleted scene",
            "scenes deleted",
            "cancelled",
            "in production",
            "upcoming");
    /** Words that say so only where nothing stands beside them: "(filming)", but "fell ill while filming". */
    private static final WordSet UNMADE_ALONE = WordSet.of("filming", "currently filming", "announced");

    private static final List<String> PARTS = List.of(
            "produc",
            "writ",
            "screenplay",
            "script",
            "story",
            "editor",
            "assistant",
            "actor",
            "actress",
            "appear",
            "cameo",
            "narrat",
            "direct",
            "music",
            "compos",
            "adaptation",
            "segment",
            "host",
            "himself",
            "herself",
            "introduc",
            "foreword",
            "preface",
            "contribut",
            "translat",
            "dialogue",
            "archive",
            "stunt",
            "crew",
            "supervis",
            "extra",
            "interview",
            "credit",
            "song",
            "sequence",
            "scene",
            "remake",
            "version",
            "adapted",
            "from ",
            "based");
    private static final WordSet FILLERS =
            WordSet.of("also", "as", "only", "and", "uncredited", "co", "the", "film", "credited", "solely", "just");

    LineNotes {
        credits = Collections.unmodifiableSet(new LinkedHashSet<>(credits));
    }

    static LineNotes of(Passage notes, Credits known) {
        Optional<Passage> role = role(notes);
        int end = role.map(r -> notes.text().indexOf(r.text()))
                .orElse(notes.text().length());
        String text = notes.text().substring(0, Math.max(0, end));
        Set<PropertyId> credits = new LinkedHashSet<>();
        boolean added = false;
        boolean unclear = false;
        for (String part : parts(text.toLowerCase(Locale.ROOT))) {
            Optional<Set<PropertyId>> read = known.read(bare(part));
            if (read.isPresent()) {
                credits.addAll(read.get());
                added |= part.startsWith("also ") || part.contains(" also");
                unclear |= read.get().isEmpty();
            } else {
                unclear |= PARTS.stream().anyMatch(part::contains);
            }
        }
        return new LineNotes(credits, added, unclear, role, notes.text().toLowerCase(Locale.ROOT));
    }

    /** What two lines of notes say together. */
    LineNotes and(LineNotes other) {
        Set<PropertyId> both = new LinkedHashSet<>(credits);
        both.addAll(other.credits);
        return new LineNotes(
                both, added || other.added, unclear || other.unclear, role.or(other::role), lower + "\n" + other.lower);
    }

    /** Whether the work was never finished or shown, or the person's part cut. */
    boolean isUnmade() {
        return UNMADE.stream().anyMatch(lower::contains)
                || parts(lower).stream().anyMatch(UNMADE_ALONE::contains);
    }

    boolean says(String... words) {
        return List.of(words).stream().anyMatch(lower::contains);
    }

    private static List<String> parts(String lower) {
        List<String> parts = new ArrayList<>();
        for (String part : lower.split("[(),;:\\[\\]\\n/&\u2013\u2014]| - | and ")) {
            String bare = part.strip();
            if (!bare.isEmpty() && !Character.isDigit(bare.charAt(0))) {
                parts.add(bare);
            }
        }
        return parts;
    }

    private static String bare(String part) {
        List<String> words = new ArrayList<>(List.of(part.split(" ")));
        words.removeIf(FILLERS::contains);
        return String.join(" ", words);
    }

    /** What follows "as" with a capital, or a row of dots. */
    private static Optional<Passage> role(Passage notes) {
        String text = notes.text();
        for (String mark : List.of(" \u2026 ", " ... ", "\u2026 ", "... ", " as ", "as ")) {
            int at = text.indexOf(mark);
            boolean starts = at == 0 || at > 0 && (mark.charAt(0) == ' ' || mark.charAt(0) != 'a');
            if (starts) {
                Passage role =
                        upToEnd(notes.part(at + mark.length(), text.length()).strip());
                boolean named =
                        !role.isBlank() && Character.isUpperCase(role.text().codePointAt(0));
                return named ? Optional.of(role) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Mrs. Reed", "Capt. Dorn": a short word with a capital that a stop follows. */
    private static boolean isAbbreviation(String text, int stop) {
        int start = text.lastIndexOf(' ', stop) + 1;
        return stop - start <= 4 && Character.isUpperCase(text.charAt(start));
    }

    private static Passage upToEnd(Passage role) {
        String text = role.text();
        int end = text.length();
        for (String mark : List.of(" (", ", ", ";", ". ", " \u2013 ", " - ", ")")) {
            int at = text.indexOf(mark);
            boolean inner = text.startsWith(", Jr", at) || mark.equals(". ") && isAbbreviation(text, at);
            end = at >= 0 && at < end && !inner ? at : end;
        }
        return role.part(0, end).strip();
    }
}
