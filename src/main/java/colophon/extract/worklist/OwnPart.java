package colophon.extract.worklist;

import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.PropertyId;
import colophon.extract.credit.WorkHeadings.WorkKind;
import colophon.extract.name.NameShape;
import colophon.extract.section.SectionRole;
import colophon.extract.worklist.WorkCallings.Calling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person did for the works of a list, by the words of the line, the headings and the person's calling. Immutable. */
final class OwnPart {
    private static final PropertyId AUTHOR = PropertyId.of("P50");
    private static final PropertyId EDITOR = PropertyId.of("P98");
    private static final PropertyId ACTS = PropertyId.of("P161");
    private static final PropertyId DIRECTS = PropertyId.of("P57");
    private static final PropertyId PERFORMS = PropertyId.of("P175");
    private static final Map<Calling, PropertyId> OF_FILMS = Map.of(
            Calling.ACTS, ACTS,
            Calling.DIRECTS, DIRECTS,
            Calling.SCRIPTS, PropertyId.of("P58"),
            Calling.PRODUCES, PropertyId.of("P162"),
            Calling.COMPOSES, PropertyId.of("P86"),
            Calling.SHOOTS, PropertyId.of("P344"),
            Calling.EDITS, PropertyId.of("P1040"));
    private static final Set<EntityType> WRITTEN =
            Set.of(EntityType.BOOK, EntityType.SHORT_STORY, EntityType.BOOK_SERIES, EntityType.COMIC_STORY);
    private static final Set<EntityType> SUNG =
            Set.of(EntityType.MUSIC_ALBUM, EntityType.MUSIC_RECORDING, EntityType.MUSIC_COMPOSITION);

    private final List<Calling> callings;
    private final String surname;
    private final boolean group;

    OwnPart(String name, boolean group, List<Calling> callings) {
        this.callings = List.copyOf(callings);
        this.surname = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        this.group = group;
    }

    /** The kind of the work: that of the list unless the notes say otherwise. */
    WorkKind kind(ListHeadings.Told told, LineNotes notes) {
        WorkKind kind = told.kind().type() == EntityType.CREATIVE_WORK && told.role() == SectionRole.BIBLIOGRAPHY
                ? new WorkKind(EntityType.BOOK, Optional.empty())
                : told.kind();
        if (kind.type() != EntityType.MOVIE && kind.type() != EntityType.TV_SERIES) {
            return kind;
        }
        if (notes.says("tv movie", "tv film", "television film", "television movie", "made-for-tv", "telefilm")) {
            return new WorkKind(EntityType.MOVIE, Optional.of("television film"));
        }
        if (notes.says("(tv", "tv)", "tv series", "television", "miniseries", "episode", "video game", "music video")) {
            return new WorkKind(EntityType.CREATIVE_WORK, Optional.empty());
        }
        if (kind.type() == EntityType.MOVIE && notes.says("short")) {
            return new WorkKind(EntityType.MOVIE, Optional.of("short film"));
        }
        return kind;
    }

    /** Whether the date of a line is when the work came out: that of a play in a list of roles is another production's. */
    boolean isDated(WorkKind kind, LineNotes notes) {
        boolean again =
                notes.says("reprint", "reissue", "re-issue", "revised", "revival", "episode", "translat", "2nd ed");
        boolean staged = kind.type() == EntityType.PLAY && !isAuthor();
        return !again && !staged && kind.type() != EntityType.TV_SERIES && kind.type() != EntityType.CREATIVE_WORK;
    }

    private boolean isAuthor() {
        boolean acts = callings.contains(Calling.ACTS);
        return callings.contains(Calling.WRITES)
                && (!acts || callings.indexOf(Calling.WRITES) < callings.indexOf(Calling.ACTS));
    }

    /** What the person did; nothing where the line is about somebody else's work. */
    Optional<Set<PropertyId>> properties(WorkLine line, ListHeadings.Told told, WorkKind kind, LineNotes notes) {
        boolean authored = isAuthored(line);
        boolean role = told.kind().type() == EntityType.PLAY && isRole(line.before());
        if (!line.before().isBlank() && !authored && !role) {
            return Optional.empty();
        }
        boolean acts = role(line, notes).isPresent();
        return properties(told, kind, notes, authored, acts);
    }

    /** What the person did for a work of which only its place and its notes tell. */
    Optional<Set<PropertyId>> properties(ListHeadings.Told told, WorkKind kind, LineNotes notes) {
        return properties(told, kind, notes, false, notes.role().isPresent());
    }

    private Optional<Set<PropertyId>> properties(
            ListHeadings.Told told, WorkKind kind, LineNotes notes, boolean authored, boolean acts) {
        if (WRITTEN.contains(kind.type()) || kind.type() == EntityType.PLAY && isAuthor()) {
            return written(told, notes, authored);
        }
        if (SUNG.contains(kind.type())) {
            boolean sings = group || callings.contains(Calling.SINGS) || told.role() == SectionRole.DISCOGRAPHY;
            return sings && !notes.unclear() ? Optional.of(Set.of(PERFORMS)) : Optional.empty();
        }
        return Optional.of(acts ? Set.of(ACTS) : performed(told, kind, notes));
    }

    private Optional<Set<PropertyId>> written(ListHeadings.Told told, LineNotes notes, boolean authored) {
        boolean writer = callings.contains(Calling.WRITES) || told.own() || authored;
        boolean others = notes.says("introduction", "foreword", "preface", "translat", "contribut", "afterword");
        boolean biography = notes.lower().startsWith("by ") || notes.says(" by " + surname + " and", "(by ");
        if (!writer || others || biography) {
            return Optional.empty();
        }
        boolean edits = notes.says("editor", "edited", "(ed.", "(ed)", "(eds");
        return Optional.of(Set.of(edits ? EDITOR : AUTHOR));
    }

    private Set<PropertyId> performed(ListHeadings.Told told, WorkKind kind, LineNotes notes) {
        Set<PropertyId> properties = new LinkedHashSet<>();
        boolean film = kind.type() == EntityType.MOVIE || told.kind().type() == EntityType.MOVIE;
        Set<PropertyId> headed = told.credits().orElseGet(() -> film ? byCalling() : staged(kind));
        if (notes.unclear() && notes.credits().isEmpty() && told.credits().isEmpty()) {
            return properties;
        }
        if (notes.credits().isEmpty() || notes.added()) {
            properties.addAll(headed);
        }
        if (!notes.unclear() || notes.added()) {
            properties.addAll(notes.credits());
        }
        if (kind.type() == EntityType.TV_SERIES || kind.type() == EntityType.CREATIVE_WORK) {
            properties.remove(DIRECTS);
        }
        return properties;
    }

    private Set<PropertyId> byCalling() {
        return callings.stream()
                .filter(OF_FILMS::containsKey)
                .findFirst()
                .map(c -> Set.of(OF_FILMS.get(c)))
                .orElse(Set.of());
    }

    /** Plays that a director lists without saying more are those directed. */
    private Set<PropertyId> staged(WorkKind kind) {
        boolean directs = byCalling().contains(DIRECTS);
        return kind.type() == EntityType.PLAY && directs ? Set.of(DIRECTS) : Set.of();
    }

    /** The words of the role that a line gives. */
    Optional<Passage> role(WorkLine line, LineNotes notes) {
        return isRole(line.before()) ? Optional.of(withoutComma(line.before())) : notes.role();
    }

    private static Passage withoutComma(Passage words) {
        String text = words.text();
        int end = text.length();
        while (end > 0 && ",:-\u2013 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.part(0, end);
    }

    /** "Nina, The Gull": a name and a comma before the title. */
    private static boolean isRole(Passage before) {
        String text = before.text();
        return text.endsWith(",")
                && text.length() < 40
                && text.indexOf(',') == text.length() - 1
                && NameShape.of(text.substring(0, text.length() - 1)) == NameShape.PERSON;
    }

    /** "Doe, Jan (1961)" and "Jan Doe," before the title, whose surname is the person's. */
    private boolean isAuthored(WorkLine line) {
        String lower = line.before().text().toLowerCase(Locale.ROOT);
        return lower.startsWith(surname + ",") || lower.startsWith(surname + " ") || lower.contains(" " + surname);
    }
}
