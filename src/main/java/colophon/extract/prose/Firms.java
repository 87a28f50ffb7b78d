package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.mention.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells names of firms from those of people, and people of a single name from both. */
final class Firms {
    private static final int SHORTEST = 3;

    private Firms() {}

    /** Somebody known by a single name, as many actors and film makers are. */
    static Optional<Mention> mononym(Chunk chunk, Vocabulary vocabulary) {
        if (!(chunk.sense() instanceof Sense.Name name)) {
            return Optional.empty();
        }
        String text = name.text();
        boolean single = text.length() >= SHORTEST && text.indexOf(' ') < 0 && !text.endsWith(".");
        return single && !has(text, vocabulary.groupWords())
                ? Optional.of(name.link()
                        .map(title -> Mention.linked(text, title, EntityType.PERSON))
                        .orElseGet(() -> Mention.named(text, EntityType.PERSON)))
                : Optional.empty();
    }

    /** The firm that is called like a person. */
    static Mention named(Mention person) {
        return person instanceof Mention.Page page && page.linked()
                ? Mention.linked(page.name(), page.title(), EntityType.ORGANIZATION)
                : Mention.named(person.name(), EntityType.ORGANIZATION);
    }

    /** Whether a mention may be a firm: no noun, and no person but one whose name has a word of firms. */
    static boolean isFirm(Chunk chunk, Referents referents, Vocabulary vocabulary) {
        return switch (chunk.sense()) {
            case Sense.Name name ->
                has(name.text(), vocabulary.groupWords())
                        || referents.person(chunk).isEmpty();
            case Sense.Title title -> !title.own() && !title.marked();
            case Sense.Award award -> false;
            case Sense.Time time -> false;
            case Sense.Count count -> false;
            case Sense.Money money -> false;
            case Sense.Kind kind -> false;
            case Sense.Pronoun pronoun -> false;
        };
    }

    private static boolean has(String name, Set<String> words) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
