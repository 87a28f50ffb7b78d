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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads who plays a character from the brackets behind the character's name: "Peter Dorn (Ivo Lund)", "Anna (played by Mara Quist)". */
final class CastNotes {
    private static final Set<EntityType> PLAYED =
            Set.of(EntityType.MOVIE, EntityType.TV_EPISODE, EntityType.TV_SERIES, EntityType.PLAY);
    private static final WordSet LISTS =
            WordSet.of("cast", "starring", "starred", "stars", "featured", "included", "actors", "actresses", "actor");
    private static final WordSet DETERMINERS = WordSet.of("a", "an", "the", "his", "her", "their");
    private static final WordSet VERBS = WordSet.of("played", "portrayed", "voiced", "voice");

    private final Statements statements;
    private final Mention topic;

    CastNotes(Statements statements, Mention topic) {
        this.statements = statements;
        this.topic = topic;
    }

    /**
     * States every player that the brackets of a sentence name.
     *
     * @param told whether the sentence stands where the story is told
     */
    void read(Referents referents, Supplier<Evidence> evidence, boolean told) {
        Mentions mentions = referents.mentions();
        if (!PLAYED.contains(topic.type()) || !told && mentions.hasOtherTitle()) {
            return;
        }
        Sentence sentence = mentions.sentence();
        boolean reversed = holdsCharacters(referents, told);
        for (int i = 1; i + 2 < sentence.size(); i++) {
            if (sentence.isWord(i, "(") && !mentions.isQuoted(i)) {
                note(referents, evidence, i, told, reversed);
                if (told) {
                    several(referents, evidence, i);
                }
            }
        }
    }

    private void note(Referents referents, Supplier<Evidence> evidence, int open, boolean told, boolean reversed) {
        Mentions mentions = referents.mentions();
        Sentence sentence = mentions.sentence();
        boolean verb = VERBS.has(sentence.token(open + 1).lower()) && sentence.isWord(open + 2, "by");
        Optional<Chunk> player = noted(mentions, verb ? open + 3 : open + 1);
        Optional<Chunk> character = mentions.covering(open - 1)
                .filter(c -> c.to() == open
                        && c.sense() instanceof Sense.Name n
                        && (told || n.role().occupations().isEmpty()));
        boolean described = told
                && character.isEmpty()
                && isDescription(mentions, open)
                && player.filter(c -> ((Sense.Name) c.sense()).text().indexOf(' ') > 0)
                        .isPresent();
        if (player.isEmpty() || character.isEmpty() && !verb && !described) {
            return;
        }
        if (reversed && !verb && character.isPresent()) {
            referents.person(character.get()).ifPresent(person -> state(person, player, evidence));
        } else {
            player(referents, player.get()).ifPresent(person -> state(person, character, evidence));
        }
    }

    /**
     * Whether the brackets of a sentence hold the characters: "The cast featured Ivo Lund (Peter)". Told by who is known to
     * play in it, by names of one word beside full names, by words for players; brackets in the telling of a story hold players.
     */
    private boolean holdsCharacters(Referents referents, boolean told) {
        Sentence sentence = referents.mentions().sentence();
        boolean listed = sentence.says(LISTS);
        int known = 0;
        int shape = 0;
        for (int i = 1; i + 2 < sentence.size(); i++) {
            int open = i;
            Optional<Chunk> inner = sentence.isWord(i, "(") ? noted(referents.mentions(), i + 1) : Optional.empty();
            Optional<Chunk> outer =
                    referents.mentions().covering(i - 1).filter(c -> c.to() == open && c.sense() instanceof Sense.Name);
            if (inner.isPresent() && outer.isPresent()) {
                known += playing(outer.get()) - playing(inner.get());
                shape += shape(referents, outer.get(), inner.get());
            }
        }
        return known > 0 || known == 0 && listed && shape >= 0 || known == 0 && !told && shape > 0;
    }

    private int playing(Chunk name) {
        return statements.isMaker(((Sense.Name) name.sense()).text()) ? 1 : 0;
    }

    /** More than 0 where the brackets seem to hold a character, less where they seem to hold a player. */
    private static int shape(Referents referents, Chunk outer, Chunk inner) {
        boolean longer = ((Sense.Name) outer.sense()).text().indexOf(' ') > 0;
        boolean innerLonger = ((Sense.Name) inner.sense()).text().indexOf(' ') > 0;
        if (longer == innerLonger) {
            return 0;
        }
        return longer && referents.person(inner).isEmpty() ? 1 : -1;
    }

    /** The name that is all of the brackets from a token on. */
    private static Optional<Chunk> noted(Mentions mentions, int at) {
        return mentions.at(at)
                .filter(c -> c.sense() instanceof Sense.Name)
                .filter(c -> mentions.sentence().isWord(c.to(), ")"));
    }

    /** "Ada and Peter (Mara Quist and Ivo Lund)", "his parents (Mara Quist, Ivo Lund)": players in the order of their parts. */
    private void several(Referents referents, Supplier<Evidence> evidence, int open) {
        Mentions mentions = referents.mentions();
        Sentence sentence = mentions.sentence();
        List<Chunk> players = names(mentions, open + 1);
        if (players.size() < 2 || !sentence.isWord(players.getLast().to(), ")")) {
            return;
        }
        List<Chunk> characters = new ArrayList<>();
        mentions.covering(open - 1).filter(c -> c.sense() instanceof Sense.Name).ifPresent(last -> {
            mentions.covering(last.from() - 2)
                    .filter(c -> c.sense() instanceof Sense.Name && sentence.isWord(last.from() - 1, "and"))
                    .ifPresent(characters::add);
            characters.add(last);
        });
        boolean paired = characters.size() == players.size();
        for (int i = 0; i < players.size(); i++) {
            Optional<Chunk> character = paired ? Optional.of(characters.get(i)) : Optional.empty();
            player(referents, players.get(i)).ifPresent(person -> state(person, character, evidence));
        }
    }

    /** Full names from a token on, parted by commas and "and". */
    private static List<Chunk> names(Mentions mentions, int from) {
        List<Chunk> names = new ArrayList<>();
        Optional<Chunk> next = mentions.at(from);
        while (next.filter(c -> c.sense() instanceof Sense.Name n && n.text().indexOf(' ') > 0)
                .isPresent()) {
            names.add(next.get());
            int at = next.get().to();
            boolean joined =
                    mentions.sentence().isWord(at, ",") || mentions.sentence().isWord(at, "and");
            next = joined ? mentions.at(at + 1) : Optional.empty();
        }
        return names;
    }

    /** Whom the brackets name, be it that a place or firm could have the first of the names too. */
    private static Optional<Mention> player(Referents referents, Chunk chunk) {
        String name = chunk.sense() instanceof Sense.Name n ? n.text() : "";
        int space = name.indexOf(' ');
        boolean two = space > 1
                && space == name.lastIndexOf(' ')
                && space + 2 < name.length()
                && Character.isLowerCase(name.charAt(1))
                && Character.isLowerCase(name.charAt(space + 2));
        return referents
                .person(chunk)
                .or(() -> two ? Optional.of(Mention.named(name, EntityType.PERSON)) : Optional.empty());
    }

    /** "a pampered heiress (Mara Quist)": a few words in small letters with their article before the brackets. */
    private static boolean isDescription(Mentions mentions, int open) {
        Sentence sentence = mentions.sentence();
        for (int i = open - 1; i >= Math.max(0, open - 5); i--) {
            if (DETERMINERS.has(sentence.token(i).lower())) {
                return i < open - 1;
            }
            if (!sentence.token(i).isWord()
                    || sentence.token(i).isCapital()
                    || mentions.covering(i).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private void state(Mention person, Optional<Chunk> character, Supplier<Evidence> evidence) {
        List<Qualifier<Mention>> role = character
                .map(c -> statements.character(((Sense.Name) c.sense()).text()))
                .map(c -> List.of(new Qualifier<Mention>(PropertyId.of("P453"), new Value.Item<>(c))))
                .orElse(List.of());
        statements.state(topic, "P161", new Value.Item<>(person), role, evidence.get());
        character
                .map(c -> statements.character(((Sense.Name) c.sense()).text()))
                .ifPresent(c -> statements.item(topic, "P674", c, evidence.get()));
    }
}
