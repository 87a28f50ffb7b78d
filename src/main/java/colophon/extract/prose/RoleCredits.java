package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads rows of roles in a performer's life: "as Nora in \"Salt Road\", Anna Dorn in Ober's play \"Ash Road\" at the Old Mill and
 * Ruth in \"Low Tide\"". The first role is marked as one; the next go on after a comma or "and".
 */
final class RoleCredits {
    private static final WordSet MARKS = WordSet.of(
            "as", "played", "playing", "plays", "portrayed", "portraying", "included", "including", "include");
    private static final WordSet PARTS = WordSet.of("role", "part", "roles", "parts");
    /** What makes a sentence tell of roles that were not played, or by somebody else. */
    private static final WordSet DOUBTS = WordSet.of(
            "offered",
            "approached",
            "asked",
            "declined",
            "turned",
            "rejected",
            "considered",
            "auditioned",
            "wanted",
            "meant",
            "replaced",
            "replacement",
            "tested",
            "not",
            "never",
            "refused",
            "lost",
            "instead",
            "would",
            "hoped",
            "allegedly",
            "actors",
            "actresses",
            "imagined");

    private static final WordSet STOPS =
            WordSet.of(";", ".", "which", "who", "he", "she", "that", "when", "while", "but");

    /** How far behind "in" the title of a role's work may begin, in tokens. */
    private static final int LONGEST_OWNER = 12;

    private final Referents referents;
    private final Mentions mentions;
    private final Sentence sentence;
    private final Statements statements;
    private final SubjectFinder subjects;
    private final Supplier<Evidence> evidence;

    RoleCredits(Referents referents, Statements statements, SubjectFinder subjects, Supplier<Evidence> evidence) {
        this.referents = referents;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.statements = statements;
        this.subjects = subjects;
        this.evidence = evidence;
    }

    /** States each role of the sentence with its work. */
    void read() {
        boolean performer = referents.topic().type() == EntityType.PERSON
                && mentions.hasOtherTitle()
                && Trade.PERFORMER.isTopics(statements);
        if (!performer || sentence.says(DOUBTS)) {
            return;
        }
        boolean row = false;
        for (Chunk chunk : mentions.chunks()) {
            Optional<Chunk> title = chunk.sense() instanceof Sense.Name ? title(chunk) : Optional.empty();
            if (title.isPresent()) {
                boolean marked = isMarked(chunk.from());
                row = marked ? isTopics(chunk) : row && isNext(chunk.from());
                if (row) {
                    state(chunk, title.get());
                }
            }
        }
    }

    private static boolean isTitle(Chunk chunk) {
        return chunk.sense() instanceof Sense.Title title && title.marked() && !title.own();
    }

    private boolean isTopics(Chunk role) {
        return subjects.isOf(referents.topic(), role.from(), referents::person);
    }

    /** "as Nora", "the role of Nora", "appearances included Nora". */
    private boolean isMarked(int at) {
        return MARKS.has(word(at - 1)) || word(at - 1).equals("of") && PARTS.has(word(at - 2));
    }

    private boolean isNext(int at) {
        return word(at - 1).equals(",") || word(at - 1).equals("and");
    }

    /** The title behind "in", with an owner and a kind before it. */
    private Optional<Chunk> title(Chunk role) {
        if (!word(role.to()).equals("in")) {
            return Optional.empty();
        }
        for (int i = role.to() + 1; i < Math.min(sentence.size(), role.to() + LONGEST_OWNER); i++) {
            Optional<Chunk> chunk = mentions.at(i);
            if (chunk.filter(RoleCredits::isTitle).isPresent()) {
                return chunk;
            }
            if (STOPS.has(word(i)) || word(i).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void state(Chunk role, Chunk title) {
        Mention character = statements.character(((Sense.Name) role.sense()).text());
        referents
                .work(title)
                .ifPresent(work -> statements.state(
                        work,
                        "P161",
                        new Value.Item<>(referents.topic()),
                        List.of(new Qualifier<>(PropertyId.of("P453"), new Value.Item<>(character))),
                        evidence.get()));
    }

    private String word(int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
    }
}
