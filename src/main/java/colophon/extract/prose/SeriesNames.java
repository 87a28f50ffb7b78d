package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads names of series ("his Larkmoor series", "the fantasy trilogy \"Salt Road\"") and what stands where in them ("the third"). */
final class SeriesNames {
    private static final WordSet NOUNS = WordSet.of(
            "series",
            "trilogy",
            "saga",
            "cycle",
            "tetralogy",
            "quartet",
            "quintet",
            "sequence",
            "franchise",
            "chronicles");
    private static final WordSet LEADS = WordSet.of("the", "his", "her", "their", "its");
    private static final Map<String, Long> ORDINALS = numbered(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final WordSet ORDINAL_WORDS = WordSet.copyOf(ORDINALS.keySet());
    private static final WordSet ENDINGS = WordSet.of("st", "nd", "rd", "th");
    private static final int MOST_WORDS = 4;

    private static Map<String, Long> numbered(String... words) {
        Map<String, Long> numbers = new HashMap<>();
        for (String word : words) {
            numbers.put(word, numbers.size() + 1L);
        }
        return Map.copyOf(numbers);
    }

    private final Mentions mentions;
    private final Sentence sentence;

    SeriesNames(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /** What was read, and the token after it. */
    record Read(Mention mention, int to) {}

    /** The series that the words from a token on name. */
    Optional<Read> read(int at) {
        int i = LEADS.has(word(at)) ? at + 1 : at;
        boolean determined = i > at;
        Optional<Chunk> chunk = mentions.at(i);
        if (chunk.isPresent() && isOwner(chunk.get())) {
            i = chunk.get().to() + 1;
            determined = true;
        }
        int noun = nounBefore(i);
        if (noun > i) {
            return named(noun).filter(r -> isTitle(r.to() - 1));
        }
        while (determined && i < at + MOST_WORDS && isPlain(i)) {
            i++;
        }
        return named(i).flatMap(r -> withNoun(r));
    }

    /** The place in a series that a word tells of; empty for other words. */
    static Optional<Long> ordinal(String word) {
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return ORDINAL_WORDS.has(word) ? Optional.ofNullable(ORDINALS.get(word)) : Optional.empty();
        }
        int digits = 0;
        while (digits < word.length() && digits < 4 && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean ending = ENDINGS.has(word.substring(digits));
        return digits > 0 && ending ? Optional.of(Long.parseLong(word.substring(0, digits))) : Optional.empty();
    }

    private boolean isOwner(Chunk chunk) {
        return chunk.sense() instanceof Sense.Name
                && chunk.to() < sentence.size()
                && sentence.token(chunk.to()).isPossessive();
    }

    /** "the fantasy series Salt Road": the token after a noun for a series that stands before the name. */
    private int nounBefore(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + MOST_WORDS); i++) {
            if (NOUNS.has(word(i))) {
                return mentions.at(i + 1).isPresent() ? i + 1 : from;
            }
            if (sentence.token(i).isCapital() || !sentence.token(i).isWord()) {
                return from;
            }
        }
        return from;
    }

    private boolean isPlain(int i) {
        return i < sentence.size()
                && mentions.covering(i).isEmpty()
                && sentence.token(i).isWord()
                && !sentence.token(i).isCapital();
    }

    private boolean isTitle(int i) {
        return mentions.covering(i)
                .filter(c -> c.sense() instanceof Sense.Title t && !t.own())
                .isPresent();
    }

    private Optional<Read> named(int i) {
        return mentions.at(i).flatMap(c -> switch (c.sense()) {
            case Sense.Title t -> t.own() ? Optional.<Read>empty() : Optional.of(read(t.text(), t.link(), c.to()));
            case Sense.Name n -> Optional.of(read(n.text(), n.link(), c.to()));
            case Sense.Award a -> Optional.empty();
            case Sense.Time t -> Optional.empty();
            case Sense.Count n -> Optional.empty();
            case Sense.Kind k -> Optional.empty();
            case Sense.Money m -> Optional.empty();
            case Sense.Pronoun p -> Optional.empty();
        });
    }

    private static Read read(String text, Optional<String> link, int to) {
        String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        boolean noun = last.equals("series") && text.indexOf(' ') > 0;
        String name = noun ? text.substring(0, text.lastIndexOf(' ')) : text;
        return new Read(
                link.map(title -> Mention.linked(name, title, EntityType.CREATIVE_WORK))
                        .orElseGet(() -> Mention.named(name, EntityType.CREATIVE_WORK)),
                to);
    }

    /** The name with the noun behind it ("Larkmoor fantasy series"), or a title that needs none. */
    private Optional<Read> withNoun(Read name) {
        int to = name.to();
        if (sentence.isWord(to, "(") && sentence.isWord(to + 2, ")")) {
            to += 3;
        }
        for (int i = to; i < Math.min(sentence.size(), to + MOST_WORDS); i++) {
            if (NOUNS.has(word(i)) || word(i).equals("novels") || word(i).equals("books")) {
                return Optional.of(new Read(name.mention(), i + 1));
            }
            if (!sentence.token(i).isWord() || sentence.token(i).isCapital()) {
                break;
            }
        }
        return NOUNS.has(word(name.to() - 1)) ? Optional.of(name) : Optional.empty();
    }

    private String word(int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
    }
}
