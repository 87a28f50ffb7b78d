package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.prose.mention.NameWords;
import colophon.extract.prose.mention.Sense;
import colophon.extract.value.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people an article has named so far, so that a surname leads to the person last named in full. */
final class People {
    private static final WordSet HONORIFICS = WordSet.of("sir", "dame", "reverend", "rev", "professor", "prof", "dr");
    private static final WordSet SUFFIXES = WordSet.of("jr.", "sr.", "jr", "sr", "ii", "iii", "iv");

    private final Set<String> groupWords;
    private final Map<String, Mention.Page> bySurname = new HashMap<>();
    private final Map<String, Mention.Page> byName = new HashMap<>();
    private Optional<Mention> lastSpokenOf = Optional.empty();
    private Optional<Mention> band = Optional.empty();
    private OwnPronouns pronouns = OwnPronouns.ANY;

    People(Set<String> groupWords) {
        this.groupWords = groupWords;
    }

    /** Takes note of the pronouns that the article uses of whom it is about. */
    void own(OwnPronouns known) {
        pronouns = known;
    }

    /** Whether a pronoun may mean whom the article is about. */
    boolean mayBeTopic(String pronoun) {
        return pronouns.mayBe(pronoun);
    }

    /** Notes a person named in full; the first of a surname keeps it where it is prominent. */
    void know(Mention.Page person, boolean prominent) {
        byName.putIfAbsent(person.name(), person);
        withParticle(person.name()).ifPresent(name -> byName.putIfAbsent(name, person));
        String surname = surname(person.name());
        if (prominent) {
            bySurname.put(surname, person);
        } else {
            bySurname.putIfAbsent(surname, person);
        }
    }

    /** "Van Ober", "De Luna": a surname that begins with a particle written large. */
    private static Optional<String> withParticle(String name) {
        String[] words = NameWords.of(name.replace(",", ""));
        String surname = surname(name);
        for (int i = words.length - 1; i > 1; i--) {
            if (words[i].equals(surname)) {
                String before = words[i - 1];
                boolean particle = Character.isUpperCase(before.charAt(0))
                        && PARTICLES.has(before.toLowerCase(java.util.Locale.ROOT));
                return particle ? Optional.of(before + " " + surname) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static final WordSet PARTICLES = WordSet.of(
            "van", "von", "de", "del", "della", "di", "da", "du", "la", "le", "el", "st.", "san", "der", "den");

    /** Another name of a person. */
    void alias(String name, Mention.Page person) {
        byName.put(name, person);
        byName.put(withoutHonorific(name), person);
        withParticle(name).ifPresent(surname -> byName.putIfAbsent(surname, person));
        bySurname.put(surname(name), person);
    }

    /** "Sir Jan Ober" and "Reverend Jan Ober" have the name that an article of theirs would have: "Jan Ober". */
    private static String withoutHonorific(String name) {
        int space = name.indexOf(' ');
        String first =
                space < 0 ? "" : name.substring(0, space).replace(".", "").toLowerCase(java.util.Locale.ROOT);
        return HONORIFICS.has(first) && name.indexOf(' ', space + 1) > 0 ? name.substring(space + 1) : name;
    }

    /** The person a name means: a linked or full name itself, a surname the person known by it. */
    Optional<Mention.Page> person(Sense.Name name) {
        String text = withoutHonorific(name.text());
        Mention.Page known = byName.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        if (text.indexOf(' ') < 0) {
            return Optional.ofNullable(bySurname.get(text));
        }
        if (!isPersonName(text)) {
            return Optional.empty();
        }
        Mention.Page person = name.link()
                .map(title -> new Mention.Page(text, title, true, EntityType.PERSON))
                .orElseGet(() -> new Mention.Page(text, text, false, EntityType.PERSON));
        know(person, false);
        return Optional.of(person);
    }

    /** "Norwegian singer Maren": one name is whole where the words before it tell a nation and what somebody does. */
    Optional<Mention.Page> described(Sense.Name name) {
        boolean told = !name.role().occupations().isEmpty()
                && !name.role().nationalities().isEmpty()
                && name.text().length() > 2
                && !groupWords.contains(name.text().toLowerCase(java.util.Locale.ROOT));
        if (!told) {
            return Optional.empty();
        }
        Mention.Page person = name.link()
                .map(title -> new Mention.Page(name.text(), title, true, EntityType.PERSON))
                .orElseGet(() -> new Mention.Page(name.text(), name.text(), false, EntityType.PERSON));
        know(person, false);
        return Optional.of(person);
    }

    /** The person already named by a full name or surname. */
    Optional<Mention> known(String name) {
        return Optional.ofNullable(byName.getOrDefault(name, bySurname.get(name)));
    }

    /** Whether a name of several words can be a person's: two to five words, none of which is an organisation's or place's. */
    boolean isPersonName(String text) {
        String[] words = NameWords.of(text);
        if (words.length < 2 || words.length > 6 || text.indexOf('&') >= 0 || isInitials(text)) {
            return false;
        }
        boolean initial = words[0].length() == 2 && words[0].endsWith(".");
        for (String word : words) {
            String lower = withoutStop(word.toLowerCase(java.util.Locale.ROOT));
            boolean last = word.equals(words[words.length - 1]);
            if (groupWords.contains(lower) && (last || !initial)
                    || Character.isDigit(word.charAt(0))
                    || lower.endsWith("-nomination")
                    || lower.endsWith("-nominations")
                    || lower.endsWith("-nominated")
                    || lower.equals("the")) {
                return false;
            }
        }
        return true;
    }

    /** "J-P X": nothing but capitals, of which a hyphen joins some. */
    private static boolean isInitials(String text) {
        if (text.indexOf('-') < 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word without the full stop behind it, but an initial with it. */
    private static String withoutStop(String word) {
        return word.length() > 3 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    static String surname(String name) {
        String[] words = NameWords.of(name.replace(",", ""));
        int last = words.length - 1;
        while (last > 0 && SUFFIXES.has(words[last].toLowerCase(java.util.Locale.ROOT))) {
            last--;
        }
        return words[last];
    }

    /** Takes note of the band that the article is about, or whose record it is about. */
    void playing(Mention group) {
        band = Optional.of(group);
    }

    /** What "the band" means. */
    Optional<Mention> band() {
        return band;
    }

    void speakOf(Mention person) {
        lastSpokenOf = Optional.of(person);
    }

    Optional<Mention> lastSpokenOf() {
        return lastSpokenOf;
    }
}
