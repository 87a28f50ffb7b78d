package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.mention.Vocabulary;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.Optional;
import java.util.Set;

/** Reads names of schools, bodies, bands and record labels, whose words or neighbours tell what they are. */
final class Groups {
    private static final WordSet TOWNS = WordSet.of("oxford", "cambridge", "dublin", "durham", "berkeley", "irvine");
    private static final WordSet GENERIC = WordSet.of(
            "university",
            "school",
            "college",
            "academy",
            "institute",
            "conservatory",
            "seminary",
            "gymnasium",
            "public school",
            "high school",
            "grammar school");
    private static final WordSet OF = WordSet.of("of", "for");

    private final Referents referents;
    private final Mentions mentions;
    private final Sentence sentence;
    private final Vocabulary vocabulary;

    Groups(Referents referents, Vocabulary vocabulary) {
        this.referents = referents;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.vocabulary = vocabulary;
    }

    /** What was read, and the token after it. */
    record Read(Mention mention, int to) {}

    /** A school: "the Royal Academy of Dramatic Art", "Trinity College, Cambridge". */
    Optional<Read> school(int at) {
        Optional<Chunk> name = name(at);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int to = ownedEnd(name.get().to());
        int inner = sentence.isWord(to + 1, "the") ? to + 2 : to + 1;
        Optional<Chunk> of = OF.has(word(to)) ? name(inner) : Optional.empty();
        to = of.map(Chunk::to).orElse(to);
        boolean campus = to > inner
                && Set.of("\u2013", "-").contains(word(to))
                && name(to + 1).isPresent();
        to = campus ? name(to + 1).map(Chunk::to).orElse(to) : to;
        boolean town = sentence.isWord(to, ",") && TOWNS.has(word(to + 1));
        to = town ? to + 2 : to;
        String words = sentence.words(at, to);
        boolean school = has(words, vocabulary.schools());
        boolean linked = of.isEmpty() && !town && !campus && to == name.get().to();
        return school && !GENERIC.has(words.toLowerCase(java.util.Locale.ROOT))
                ? Optional.of(new Read(thing(name.get(), words, EntityType.ORGANIZATION, linked), to))
                : Optional.empty();
    }

    /** "St Brand's College" goes on behind the mark of possession. */
    private int ownedEnd(int to) {
        boolean owner = to < sentence.size() && sentence.token(to).isPossessive();
        Optional<Chunk> rest = owner ? name(to + 1) : Optional.empty();
        return rest.filter(c -> has(text(c), vocabulary.schools()))
                .map(Chunk::to)
                .orElse(to);
    }

    /** Who gives awards: "the Poets Guild of Norway". */
    Optional<Read> body(int at) {
        return name(at).map(name -> {
            int inner = sentence.isWord(name.to() + 1, "the") ? name.to() + 2 : name.to() + 1;
            Optional<Chunk> of = OF.has(word(name.to())) ? name(inner) : Optional.empty();
            int to = of.map(Chunk::to).orElse(name.to());
            return new Read(thing(name, sentence.words(at, to), EntityType.ORGANIZATION, of.isEmpty()), to);
        });
    }

    /** A record label, by its last word. */
    Optional<Read> label(int at) {
        return name(at).filter(c -> has(text(c), vocabulary.labels()))
                .map(c -> new Read(thing(c, text(c), EntityType.ORGANIZATION, true), c.to()));
    }

    /** A band, which the noun before it has said to be one: "the Kinks" is called so with its article. */
    Optional<Read> group(int at) {
        boolean article = sentence.isWord(at, "the") && mentions.covering(at).isEmpty();
        return name(article ? at + 1 : at)
                .map(c ->
                        new Read(thing(c, article ? "The " + text(c) : text(c), EntityType.MUSIC_GROUP, true), c.to()));
    }

    /** Somebody who performs: a person, or one known by a single name who is called a singer or the like. */
    Optional<Read> performer(int at) {
        Optional<Chunk> chunk = mentions.at(at);
        return chunk.flatMap(referents::person)
                .or(() -> chunk.filter(c -> c.sense() instanceof Sense.Name n
                                && !n.role().occupations().isEmpty())
                        .map(c -> thing(c, text(c), EntityType.PERSON, true)))
                .map(m -> new Read(m, chunk.get().to()));
    }

    private Optional<Chunk> name(int at) {
        return mentions.at(at).filter(c -> c.sense() instanceof Sense.Name);
    }

    private static String text(Chunk chunk) {
        return chunk.sense() instanceof Sense.Name name ? name.text() : "";
    }

    private static Mention thing(Chunk chunk, String text, EntityType type, boolean linked) {
        Optional<String> link = linked && chunk.sense() instanceof Sense.Name name ? name.link() : Optional.empty();
        return link.map(title -> Mention.linked(text, title, type)).orElseGet(() -> Mention.named(text, type));
    }

    private static boolean has(String name, Set<String> words) {
        for (String word : name.toLowerCase(java.util.Locale.ROOT).split("[\\s,]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private String word(int i) {
        return i < sentence.size() ? sentence.token(i).lower() : "";
    }
}
