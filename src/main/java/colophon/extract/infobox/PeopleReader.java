package colophon.extract.infobox;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import colophon.extract.value.NotValues;
import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** People by name, parted by lines, commas and "and"; those credited with what the work is based on are left out. */
final class PeopleReader implements FieldReader {
    /** Roles in a note that make the person an author of something else. */
    private static final WordSet OF_THE_SOURCE = WordSet.of(
            "novel",
            "book",
            "play",
            "memoir",
            "short story",
            "article",
            "autobiography",
            "musical",
            "characters",
            "character",
            "based on",
            "source",
            "original novel",
            "biography",
            "stage play",
            "poem",
            "novella",
            "original play",
            "comic",
            "comics",
            "comic book",
            "manga",
            "original book",
            "source material",
            "graphic novel",
            "original characters",
            "original author",
            "created by",
            "creator");

    /** How a line begins that tells of the source in a sentence: "Based on the novel by …". */
    private static final List<String> SOURCE_STARTS =
            List.of("based on ", "adapted from ", "from the ", "from a ", "inspired by ", "suggested by ");

    private static final WordSet STORY =
            WordSet.of("story", "original story", "screen story", "story by", "idea", "concept");

    private final NameList names = NameList.of(NameList.Kind.PEOPLE);
    private final NotValues notValues;
    private final boolean story;

    private PeopleReader(NotValues notValues, boolean story) {
        this.notValues = notValues;
        this.story = story;
    }

    static PeopleReader of(NotValues notValues) {
        return new PeopleReader(notValues, false);
    }

    /** A reader of people who thought of a story, which is a role within the property for writers. */
    static PeopleReader ofStories(NotValues notValues) {
        return new PeopleReader(notValues, true);
    }

    @Override
    public void read(FieldReading reading) {
        String heading = "";
        for (NamedPart part : names.split(RoleLines.expand(reading.lines()))) {
            if (part.name().endsWith(":") || RoleLines.isRole(part)) {
                heading = RoleLines.role(part);
                continue;
            }
            state(reading, part, heading);
        }
    }

    private void state(FieldReading reading, NamedPart part, String heading) {
        if (SOURCE_STARTS.stream().anyMatch(part.name().toLowerCase(Locale.ROOT)::startsWith)) {
            reading.keep(part.words(), "credited with what the work is based on");
            return;
        }
        if (!notValues.isProperName(part.name())) {
            reading.reject(part.words(), "no name of a person");
            return;
        }
        if (isAny(part, heading, OF_THE_SOURCE)) {
            reading.keep(part.words(), "credited with what the work is based on");
            return;
        }
        Mention.Page person = part.mention(reading.rule().type());
        if (story || isAny(part, heading, STORY)) {
            reading.state(
                    new Value.Item<>(person),
                    new Qualifier<>(
                            PropertyId.of("P3831"), new Value.Item<>(Mention.named("story", EntityType.CONCEPT))));
        } else {
            reading.state(person);
        }
    }

    private static boolean isAny(NamedPart part, String heading, Set<String> roles) {
        List<String> notes = part.notes();
        boolean noted = !notes.isEmpty() && notes.stream().allMatch(note -> roles.contains(fold(note)));
        return noted || notes.isEmpty() && roles.contains(fold(heading));
    }

    private static String fold(String role) {
        return role.toLowerCase(Locale.ROOT).replace("by ", "").strip();
    }
}
