package colophon.extract.prose;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.prose.mention.AwardPhrase;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a predicate about an award: the year ("in 1979", "Three years later, in 1979,"), the occasion ("at the
 * 2011 Quill Awards"), the works it was for ("for her role in Salt Road", "Salt Road, for which she") and who shares it.
 */
final class Circumstances {
    private static final WordSet OCCASIONS = WordSet.of("Festival", "Ceremony", "Biennale", "Convention", "Worldcon");
    private static final WordSet STOPS = WordSet.of(
            ";", "but", "losing", "while", "opposite", "beating", "against", "which", "who", "became", "was");
    private static final WordSet CLAUSES = WordSet.of(";", ",", "and", "but");
    private static final WordSet PREPOSITIONS = WordSet.of("of", "in", "at", "for", "by", "with", "from", "to", "on");
    private static final WordSet PERSONAL = WordSet.of("he", "she");
    private static final int PRONOUN_REACH = 5;
    private static final WordSet ORDINALS = WordSet.of(
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
            "inaugural",
            "annual");
    private static final int LONGEST_REASON = 16;
    private static final int LONGEST_RELATIVE = 6;
    private static final int LONGEST_OPENING = 10;

    private final Referents referents;
    private final Mentions mentions;
    private final Sentence sentence;
    private final int from;
    private final int to;

    Circumstances(Referents referents, int from, int to) {
        this.referents = referents;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.from = from;
        this.to = to;
    }

    /** The date that the predicate or the sentence's opening gives; the year of an occasion is not among them. */
    Optional<PartialDate> date() {
        return datedAt(to).or(this::opening);
    }

    private Optional<PartialDate> datedAt(int at) {
        int i = sentence.isWord(at, ",") || sentence.isWord(at, "(") ? at + 1 : at;
        i = sentence.isWord(i, "in") || sentence.isWord(i, "for") ? i + 1 : i;
        return i > at ? time(i) : Optional.empty();
    }

    /** "In 1990, he", "Three years later, in 1969, she": the last that begins a clause before the predicate. */
    private Optional<PartialDate> opening() {
        for (int i = from - 1; i > 0; i--) {
            Optional<Chunk> chunk = mentions.at(i).filter(c -> c.sense() instanceof Sense.Time);
            if (chunk.isPresent() && sentence.isWord(chunk.get().to(), ",") && opensClause(i)) {
                return time(i);
            }
        }
        return Optional.empty();
    }

    private boolean opensClause(int date) {
        boolean stands = sentence.isWord(date - 1, "in") || sentence.isWord(date, "that");
        boolean begins = date < LONGEST_OPENING
                || date > 1 && CLAUSES.has(sentence.token(date - 2).lower());
        return stands && begins;
    }

    private Optional<PartialDate> time(int i) {
        return mentions.at(i)
                .filter(c -> c.sense() instanceof Sense.Time t && t.end().isEmpty())
                .map(c -> ((Sense.Time) c.sense()).start());
    }

    /** The awards or festival where it happened, behind the predicate or before the sentence's subject, with its year. */
    Optional<String> occasion() {
        int after = sentence.isWord(to, "in") && time(to + 1).isPresent()
                ? mentions.at(to + 1).get().to()
                : to;
        return occasionAt(after).or(() -> occasionAt(0));
    }

    private Optional<String> occasionAt(int at) {
        if (!sentence.isWord(at, "at")) {
            return Optional.empty();
        }
        int start = sentence.isWord(at + 1, "the") ? at + 2 : at + 1;
        start = start < sentence.size() && isOrdinal(sentence.token(start).lower()) ? start + 1 : start;
        for (int i = start; i < Math.min(sentence.size(), start + 3); i++) {
            Optional<Chunk> chunk = mentions.at(i);
            if (chunk.isPresent() && isOccasion(chunk.get())) {
                return Optional.of(sentence.words(start, chunk.get().to()));
            }
        }
        return Optional.empty();
    }

    /** "fifth", "53rd", "annual": which of its kind a ceremony or festival was. */
    static boolean isOrdinal(String word) {
        boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
        return ORDINALS.has(word)
                || digits && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
    }

    private static boolean isOccasion(Chunk chunk) {
        return chunk.sense() instanceof Sense.Award award && isGala(award.phrase())
                || chunk.sense() instanceof Sense.Name name
                        && OCCASIONS.stream().anyMatch(name.text()::contains);
    }

    private static boolean isGala(AwardPhrase phrase) {
        return phrase.category().isEmpty() && phrase.body().endsWith("s");
    }

    /** The works that it was given for; none where the words name none. */
    List<Mention> works() {
        List<Mention> relative = relative();
        if (!relative.isEmpty()) {
            return relative;
        }
        int at = to;
        if (sentence.isWord(at, "in") && time(at + 1).isPresent()) {
            at = mentions.at(at + 1).get().to();
        }
        at = sentence.isWord(at, ",") ? at + 1 : at;
        return sentence.isWord(at, "for") ? reason(at + 1) : openingWork();
    }

    /** "With \"Salt Road\", she won": the work that the sentence begins with. */
    private List<Mention> openingWork() {
        boolean led = sentence.isWord(0, "with") || sentence.isWord(0, "for");
        for (int i = 1; led && i < Math.min(sentence.size(), LONGEST_LEAD); i++) {
            Optional<Chunk> title = title(i);
            if (title.isPresent()) {
                return sentence.isWord(title.get().to(), ",") ? joined(title.get()) : List.of();
            }
        }
        return List.of();
    }

    private static final int LONGEST_LEAD = 5;

    /** "his performance in the film Salt Road": the first work named, and those joined to it. */
    private List<Mention> reason(int start) {
        for (int i = start; i < Math.min(sentence.size(), start + LONGEST_REASON); i++) {
            Optional<Chunk> title = title(i);
            if (title.isPresent()) {
                return joined(title.get());
            }
            if (mentions.covering(i).isEmpty() && STOPS.has(sentence.token(i).lower())) {
                return List.of();
            }
        }
        return List.of();
    }

    private Optional<Chunk> title(int i) {
        return mentions.at(i).filter(c -> c.sense() instanceof Sense.Title t && t.marked());
    }

    private List<Mention> joined(Chunk first) {
        List<Mention> works = new ArrayList<>();
        Joints joints = new Joints(sentence);
        Optional<Chunk> next = Optional.of(first);
        while (next.isPresent() && works.size() < 6) {
            Chunk chunk = next.get();
            referents.work(chunk).ifPresent(works::add);
            next = joints.starts(chunk.to()).stream()
                    .flatMap(at -> title(at).stream())
                    .findFirst();
        }
        return works;
    }

    /** "Salt Road (1937), for which he was nominated". */
    private List<Mention> relative() {
        for (int i = from - 1; i > 1 && i >= from - LONGEST_RELATIVE; i--) {
            if (sentence.isWord(i, "which") && sentence.isWord(i - 1, "for")) {
                int before = sentence.isWord(i - 2, ",") ? i - 3 : i - 2;
                before = sentence.isWord(before, ")") ? opening(before) - 1 : before;
                return mentions.covering(before)
                        .filter(c -> c.sense() instanceof Sense.Title t && t.marked())
                        .flatMap(referents::work)
                        .map(List::of)
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private int opening(int close) {
        int i = close;
        while (i > 0 && !sentence.isWord(i, "(")) {
            i--;
        }
        return i;
    }

    /** Those who stand before somebody in a row: "Quist and Lund". */
    List<Mention> fellows(Mention person) {
        Optional<Chunk> last = mentions.chunks().stream()
                .filter(c -> c.to() <= from && c.sense() instanceof Sense.Name)
                .filter(c -> referents.person(c).filter(person::equals).isPresent())
                .reduce((a, b) -> b);
        List<Mention> fellows = new ArrayList<>();
        while (last.isPresent() && fellows.size() < 5) {
            int at = last.get().from() - 1;
            boolean joint = sentence.isWord(at, "and") || sentence.isWord(at, ",") && !fellows.isEmpty();
            int end = sentence.isWord(at, "and") && sentence.isWord(at - 1, ",") ? at - 2 : at - 1;
            last = joint ? mentions.covering(end).filter(this::stands) : Optional.empty();
            last.flatMap(referents::person).ifPresent(fellows::addFirst);
        }
        return fellows;
    }

    private boolean stands(Chunk chunk) {
        boolean object = chunk.from() > 0
                && PREPOSITIONS.has(sentence.token(chunk.from() - 1).lower());
        return !object && referents.person(chunk).isPresent();
    }

    /** Whether the predicate is said of a "he" or "she" behind the name of somebody else that the sentence began with. */
    boolean isDoubtful(Mention subject) {
        boolean pronoun = mentions.chunks().stream()
                .filter(c -> c.to() <= from && c.to() > from - PRONOUN_REACH)
                .anyMatch(c -> c.sense() instanceof Sense.Pronoun p && PERSONAL.has(p.word()));
        Optional<Mention> first = mentions.chunks().stream()
                .filter(c -> c.to() <= from && c.sense() instanceof Sense.Name && stands(c))
                .findFirst()
                .flatMap(referents::person);
        return pronoun && first.filter(p -> !p.equals(subject)).isPresent();
    }

    /** The person already named by a name or surname. */
    Optional<Mention> known(String name) {
        return referents.known(name);
    }
}
