package colophon.extract.prose;

import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Token;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells which sorts of slots a sentence may fill at all, so that rules with other slots need not be tried. */
final class Possible {
    private static final int MONEY = 1;
    private static final int TIME = 1 << 1;
    private static final int COUNT = 1 << 2;
    private static final int AWARD = 1 << 3;
    private static final int KIND = 1 << 4;
    private static final int TITLE = 1 << 5;
    private static final int OWN_TITLE = 1 << 6;
    private static final int NAME = 1 << 7;
    private static final int IT = 1 << 8;
    private static final int PERSONAL = 1 << 9;
    private static final int CALLED_NAME = 1 << 10;
    private static final int WORK = TITLE | KIND | IT;
    private static final int PERSON = NAME | OWN_TITLE | PERSONAL;

    private static final int VERB = 1;
    private static final int ORDINAL = 2;

    private final Mentions mentions;
    private final RoleTable makers;
    private final int senses;
    private byte @Nullable [] telling;

    Possible(Mentions mentions, RoleTable makers) {
        this.mentions = mentions;
        this.makers = makers;
        int found = 0;
        for (Chunk chunk : mentions.chunks()) {
            found |= senses(chunk.sense());
        }
        this.senses = found;
    }

    private static int senses(Sense sense) {
        return switch (sense) {
            case Sense.Money money -> MONEY;
            case Sense.Time time -> TIME;
            case Sense.Count count -> COUNT;
            case Sense.Award award -> AWARD;
            case Sense.Kind kind -> KIND;
            case Sense.Title title -> title.own() ? TITLE | OWN_TITLE : TITLE;
            case Sense.Name name -> name.role().occupations().isEmpty() ? NAME : NAME | CALLED_NAME;
            case Sense.Pronoun pronoun -> pronoun.word().equals("it") ? IT : PERSONAL;
        };
    }

    /** Whether anything in the sentence may fill a slot of a sort; false only where nothing can. */
    boolean mayFill(String sort) {
        return switch (sort) {
            case "money" -> has(MONEY);
            case "date" -> has(TIME);
            case "count", "year" -> has(COUNT);
            case "award" -> has(AWARD);
            case "kind", "same" -> has(KIND);
            case "own" -> has(OWN_TITLE);
            case "adaptation" -> has(KIND | TITLE);
            case "work", "title", "credit", "album", "other" -> has(WORK);
            case "person", "winner", "performer", "player", "star" -> has(PERSON);
            case "agent", "honoree" -> has(PERSON | WORK);
            case "place", "series", "event" -> has(NAME | TITLE | AWARD);
            case "org" -> has(NAME | TITLE | KIND);
            case "firm", "house" -> has(NAME | TITLE);
            case "name", "school", "body", "label", "group" -> has(NAME);
            case "filmdirector" -> says(t -> t.text().startsWith("director"));
            case "composer", "artist" -> has(CALLED_NAME);
            case "spouse" -> has(NAME);
            case "producer", "publisher" -> says(t -> t.lower().startsWith(sort));
            case "cinematographer", "co-writer" -> says(t -> t.lower().equals(sort));
            case "winning" -> says(t -> t.is("winning"));
            case "director" -> says(t -> t.is("director") || t.is("filmmaker"));
            case "screenwriter" -> says(t -> t.lower().endsWith("writer") || t.is("playwright"));
            case "verb", "active" -> tells(VERB);
            case "ordinal" -> tells(ORDINAL);
            default -> true;
        };
    }

    /** Whether a word is a verb that tells of makers, or a place in an order. */
    boolean isTelling(int token) {
        return telling()[token] != 0;
    }

    private boolean tells(int sort) {
        for (byte word : telling()) {
            if ((word & sort) != 0) {
                return true;
            }
        }
        return false;
    }

    /** What each word tells, found when it is first asked for. */
    private byte[] telling() {
        byte[] known = telling;
        if (known == null) {
            known = new byte[mentions.sentence().size()];
            for (int i = 0; i < known.length; i++) {
                String word = mentions.sentence().token(i).lower();
                int verb = makers.isTelling(word) ? VERB : 0;
                known[i] = (byte) (SeriesNames.ordinal(word).isPresent() ? verb | ORDINAL : verb);
            }
            telling = known;
        }
        return known;
    }

    private boolean has(int anyOf) {
        return (senses & anyOf) != 0;
    }

    private boolean says(Predicate<Token> sort) {
        for (int i = 0; i < mentions.sentence().size(); i++) {
            if (sort.test(mentions.sentence().token(i))) {
                return true;
            }
        }
        return false;
    }
}
