package colophon.extract.prose;

import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.Value;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the brackets behind the name of somebody whom an article is about: "(born Leeds, 15 December 1954)",
 * "(12 May 1828, London \u2013 10 April 1882, Hull)".
 */
final class Lifetime {
    /** How far into the first sentence the brackets may begin, in tokens. */
    private static final int FARTHEST = 40;

    private static final int LONGEST = 80;
    private static final WordSet BORN = WordSet.of("born", "b.", "b");
    private static final WordSet DIED = WordSet.of("died", "d.", "d");
    private static final WordSet DASHES = WordSet.of("\u2013", "\u2014", "-");
    private static final WordSet VAGUE = WordSet.of(
            "c.",
            "c",
            "ca.",
            "circa",
            "fl.",
            "fl",
            "about",
            "before",
            "after",
            "reigned",
            "active",
            "baptized",
            "baptised");

    private final Referents referents;
    private final Sentence sentence;
    private final Places places;
    private final Statements statements;
    private final Mention person;
    private final Evidence evidence;

    Lifetime(Referents referents, Statements statements, Mention person, Evidence evidence) {
        this.referents = referents;
        this.sentence = referents.mentions().sentence();
        this.places = new Places(referents.mentions());
        this.statements = statements;
        this.person = person;
        this.evidence = evidence;
    }

    /** States what the first brackets of the sentence say of a birth and a death. */
    void read() {
        int open = opening();
        int close = closing(open);
        List<Chunk> times = referents.mentions().chunks().stream()
                .filter(c -> c.sense() instanceof Sense.Time && c.from() > open && c.to() <= close)
                .toList();
        if (times.isEmpty()) {
            return;
        }
        Chunk first = times.getFirst();
        Sense.Time time = (Sense.Time) first.sense();
        if (time.end().isPresent()) {
            date("P569", first, time.start());
            date("P570", first, time.end().get());
            return;
        }
        Optional<PartialDate> birth = gluedBefore(first);
        if (birth.isPresent()) {
            date("P569", first, birth.get());
            date("P570", first, time.start());
            return;
        }
        boolean death = isBehind(first, DIED) || DASHES.has(word(first.from() - 1));
        event(first, death);
        if (!death && times.size() > 1 && isSecond(first, times.get(1))) {
            event(times.get(1), true);
        }
    }

    /** "3 October 19112 May 1995": the date that a lost dash left without a gap before another. */
    private Optional<PartialDate> gluedBefore(Chunk second) {
        int year = second.from() - 1;
        boolean glued = year > 0
                && sentence.token(year).to() == sentence.token(second.from()).from()
                && sentence.token(year).text().matches("1[0-9]{3}|20[0-9]{2}");
        if (!glued) {
            return Optional.empty();
        }
        int number = Integer.parseInt(sentence.token(year).text());
        int last = sentence.isWord(year - 1, ",") ? year - 2 : year - 1;
        int month = month(last) > 0 ? last : last - 1;
        int day = month == last ? month - 1 : last;
        boolean whole =
                month(month) > 0 && day > 0 && sentence.token(day).text().matches("[1-9]|[12][0-9]|3[01]");
        return Optional.of(
                whole
                        ? new PartialDate(
                                number,
                                month(month),
                                Integer.parseInt(sentence.token(day).text()))
                        : PartialDate.of(number));
    }

    private int month(int token) {
        String word = word(token).toUpperCase(java.util.Locale.ROOT);
        return java.util.Arrays.stream(java.time.Month.values())
                .filter(m -> m.name().equals(word))
                .map(java.time.Month::getValue)
                .findFirst()
                .orElse(0);
    }

    private int opening() {
        int open = 0;
        while (open < Math.min(sentence.size(), FARTHEST) && !sentence.isWord(open, "(")) {
            open++;
        }
        return open;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < Math.min(sentence.size(), open + LONGEST); i++) {
            depth += sentence.isWord(i, "(") ? 1 : sentence.isWord(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return open;
    }

    /** Whether a dash or "died" stands between two dates. */
    private boolean isSecond(Chunk first, Chunk second) {
        for (int i = first.to(); i < second.from(); i++) {
            if (DASHES.has(word(i)) || DIED.has(word(i))) {
                return true;
            }
        }
        return false;
    }

    private void event(Chunk chunk, boolean death) {
        date(death ? "P570" : "P569", chunk, ((Sense.Time) chunk.sense()).start());
        place(chunk, death ? DIED : BORN)
                .ifPresent(place -> statements.item(person, death ? "P20" : "P19", place, evidence));
    }

    private void date(String property, Chunk chunk, PartialDate date) {
        int before = sentence.isWord(chunk.from() - 1, ".") ? chunk.from() - 2 : chunk.from() - 1;
        if (!VAGUE.has(word(before)) && !isBaptism(chunk)) {
            statements.state(person, property, new Value.Time<>(date), List.of(), evidence);
        }
    }

    /** "15 May 1567 (baptized)" is no day of birth. */
    private boolean isBaptism(Chunk chunk) {
        return sentence.isWord(chunk.to(), "(") && VAGUE.has(word(chunk.to() + 1));
    }

    /** The place behind a date ("1958, Ankara", "15 May 1958 in Ankara") or between "born" and it. */
    private Optional<Mention> place(Chunk date, Set<String> verbs) {
        int next = date.to();
        next = sentence.isWord(next, ",") ? next + 1 : next;
        next = sentence.isWord(next, "in") ? next + 1 : next;
        Optional<Mention> behind = next > date.to() ? placeAt(next) : Optional.empty();
        if (behind.isPresent()) {
            return behind;
        }
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - 12); i--) {
            if (verbs.contains(word(i))) {
                int at = sentence.isWord(i + 1, "in") ? i + 2 : i + 1;
                return placeAt(at).filter(p -> reaches(at, date.from()) || sentence.isWord(at - 1, "in"));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but what a place lies in stands between it and a date; a second name would be one of birth. */
    private boolean reaches(int place, int date) {
        int end = referents
                .mentions()
                .at(place)
                .map(c -> places.containerEnd(c.to()))
                .orElse(place);
        end = sentence.isWord(end, ",") ? end + 1 : end;
        end = sentence.isWord(end, "on") ? end + 1 : end;
        return end == date && end > place;
    }

    private Optional<Mention> placeAt(int at) {
        return referents.mentions().at(at).flatMap(referents::place);
    }

    private boolean isBehind(Chunk chunk, Set<String> words) {
        return words.contains(word(chunk.from() - 1)) || words.contains(word(chunk.from() - 2));
    }

    private String word(int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
    }
}
