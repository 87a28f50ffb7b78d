package colophon.extract.prose;

import colophon.article.Span;
import colophon.data.DataTable;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.NameWords;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The characters of a story, found in its telling: names that the sentences speak of as persons, more than once or with a
 * title; a first name or surname alone belongs to the full name that has it. What a name does tells it from places, peoples,
 * ships and things, which are named as often; the words are data, {@code data/vocabulary/story-words.tsv}.
 */
final class Cast {
    private static final WordSet PLACE_BEFORE = WordSet.of(
            "in", "at", "to", "from", "into", "near", "on", "across", "through", "outside", "inside", "around",
            "toward", "towards", "leaves", "leave", "reach", "reaches");

    /** What may stand between "the" with a name and what follows, where the name is no attribute: "the Widow and". */
    private static final WordSet FUNCTION = WordSet.of(
            "is", "has", "was", "had", "who", "and", "or", "to", "of", "in", "on", "at", "by", "with", "from", "for",
            "as", "that", "then", "also", "but", "into", "when", "while", "after", "before", "because", "himself",
            "herself", "will", "would", "can", "could", "must", "does", "did", "not", "if", "where", "which", "than");

    /** Words of sentences that tell of what was, which is seldom how a story is told. */
    private static final WordSet PAST = WordSet.of(
            "was",
            "were",
            "had",
            "said",
            "wrote",
            "claimed",
            "made",
            "declared",
            "felt",
            "recorded",
            "believes",
            "became");

    private static final Map<String, Set<String>> STORY = storyWords();

    private final Set<String> titles;
    private final Set<String> groupWords;
    private final Map<String, Sightings> seen = new LinkedHashMap<>();

    Cast(Set<String> titles, Set<String> groupWords) {
        this.titles = titles;
        this.groupWords = groupWords;
    }

    private static Map<String, Set<String>> storyWords() {
        Map<String, Set<String>> words = new HashMap<>();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/story-words.tsv").rows()) {
            words.computeIfAbsent(row.need("kind"), k -> new HashSet<>()).addAll(row.list("words"));
        }
        return words;
    }

    private static boolean is(String kind, String word) {
        return STORY.getOrDefault(kind, Set.of()).contains(word);
    }

    /** How often a name was seen, and as what. */
    private static final class Sightings {
        private final Span first;
        private int all;
        private int person;
        private int strong;
        private int group;
        private int place;
        private int inside;
        private int acting;
        private int verbs;
        private int attribute;
        private int critic;
        private boolean titled;
        private boolean common;
        private boolean real;
        private boolean outside;
        private final Set<Span> sentences = new HashSet<>();

        private Sightings(Span first) {
            this.first = first;
        }

        private void add(Sightings other) {
            all += other.all;
            person += other.person;
            strong += other.strong;
            group += other.group;
            place += other.place;
            inside += other.inside;
            acting += other.acting;
            verbs += other.verbs;
            attribute += other.attribute;
            critic += other.critic;
            titled |= other.titled;
            common |= other.common;
            real |= other.real;
            outside |= other.outside;
            sentences.addAll(other.sentences);
        }
    }

    /** A character with the place of the sentence that first names it. */
    record Character(String name, Span sentence) {}

    /**
     * Takes note of the names in a sentence of the story.
     *
     * @param marked whether the story is certain to be told there
     */
    void read(Mentions mentions, boolean marked) {
        for (Chunk chunk : mentions.chunks()) {
            if (chunk.sense() instanceof Sense.Name name && !mentions.isQuoted(chunk.from())) {
                note(mentions, chunk, name, marked && !mentions.sentence().says(PAST));
            }
        }
    }

    private void note(Mentions mentions, Chunk chunk, Sense.Name name, boolean marked) {
        if (isGroup(name.text()) || name.text().chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return;
        }
        Sightings sightings = seen.computeIfAbsent(
                name.text(), n -> new Sightings(mentions.sentence().span()));
        Optional<Token> before = token(mentions, chunk.from() - 1);
        Optional<Token> after = token(mentions, chunk.to());
        boolean the = before.isPresent() && before.get().is("the");
        sightings.all++;
        sightings.outside |= !marked;
        sightings.real |= isReal(mentions, chunk, name);
        sightings.sentences.add(mentions.sentence().span());
        sightings.group += the ? 1 : 0;
        sightings.common |=
                before.isPresent() && (before.get().is("a") || before.get().is("an"));
        sightings.inside += before.isPresent() || name.text().contains(" ") ? 1 : 0;
        sightings.titled |=
                titles.contains(firstWord(name.text())) && name.text().contains(" ");
        sightings.acting += acts(mentions, chunk) ? 1 : 0;
        sightings.verbs += !the && after.isPresent() && isVerb(after.get()) ? 1 : 0;
        sightings.critic += after.isPresent() && is("critic", after.get().lower()) ? 1 : 0;
        if (the && after.isPresent() && isNoun(after.get())) {
            sightings.attribute++;
        } else if (before.isPresent() && PLACE_BEFORE.contains(before.get().lower())) {
            sightings.place++;
        } else if (after.isPresent() && isPersonal(after.get())) {
            sightings.person += 2;
            sightings.strong++;
        } else {
            sightings.person++;
        }
    }

    /** Whether a name is that of a player, a critic or somebody told by a trade: "Mara Quist plays", "Ivo Lund of \"The Gazette\"". */
    private static boolean isReal(Mentions mentions, Chunk chunk, Sense.Name name) {
        String after = token(mentions, chunk.to()).map(Token::lower).orElse("");
        boolean journal = after.equals("of")
                && mentions.at(chunk.to() + 1)
                        .or(() -> mentions.at(chunk.to() + 2))
                        .filter(c -> c.sense() instanceof Sense.Title)
                        .isPresent();
        boolean plays = after.equals("who") || after.equals(",")
                ? is("player", token(mentions, chunk.to() + 1).map(Token::lower).orElse(""))
                        || mentions.sentence().isWord(chunk.to() + 1, "who")
                                && is(
                                        "player",
                                        token(mentions, chunk.to() + 2)
                                                .map(Token::lower)
                                                .orElse(""))
                : is("player", after);
        boolean aside = mentions.sentence().isWord(chunk.from() - 1, ",") && after.equals(",");
        return journal || plays || aside || !name.role().occupations().isEmpty();
    }

    private static Optional<Token> token(Mentions mentions, int i) {
        return i >= 0 && i < mentions.sentence().size()
                ? Optional.of(mentions.sentence().token(i))
                : Optional.empty();
    }

    /** A small word behind "the" and a name, whose attribute the name is: "the Weldish army". */
    private static boolean isNoun(Token after) {
        return after.isWord()
                && !after.isCapital()
                && !after.isPossessive()
                && !FUNCTION.has(after.lower())
                && !is("act", after.lower())
                && !after.lower().endsWith("ed");
    }

    /** Whether a name is said to do or be what only persons do and are: "Anna tells", "his wife Anna", "Anna (Mara Quist)". */
    private static boolean acts(Mentions mentions, Chunk chunk) {
        int to = chunk.to();
        String after = token(mentions, to).map(Token::lower).orElse("");
        String next = token(mentions, to + 1).map(Token::lower).orElse("");
        boolean personal =
                is("act", after) || Set.of("who", "himself", "herself").contains(after);
        boolean kin = token(mentions, chunk.from() - 1)
                .filter(t -> is("kin", t.lower()))
                .isPresent();
        boolean owner = token(mentions, to).filter(Token::isPossessive).isPresent()
                && (is("kin", next)
                        || is("kin", token(mentions, to + 2).map(Token::lower).orElse("")));
        boolean played = after.equals("(")
                && mentions.at(to + 1)
                        .filter(c -> c.sense() instanceof Sense.Name
                                && mentions.sentence().isWord(c.to(), ")"))
                        .isPresent();
        boolean apposed =
                after.equals(",") && Set.of("who", "a", "an", "his", "her").contains(next);
        boolean helped = Set.of("has", "had", "is", "then", "also").contains(after) && is("act", next);
        boolean met = token(mentions, chunk.from() - 1)
                .filter(t -> is("meet", t.lower()))
                .isPresent();
        boolean suffers = Set.of("is", "was").contains(after) && (next.endsWith("ed") || next.endsWith("en"));
        return personal || kin || owner || played || apposed || helped || met || suffers;
    }

    private static boolean isPersonal(Token after) {
        String word = after.lower();
        return after.isPossessive()
                || Set.of("is", "has", "was", "who", "had", "then", "also", "himself", "herself")
                        .contains(word)
                || isVerb(after);
    }

    private static boolean isVerb(Token after) {
        return after.lower().endsWith("s") && after.lower().length() > 3 && after.isWord() && !after.isPossessive();
    }

    private boolean isGroup(String name) {
        for (String word : NameWords.of(name)) {
            if (groupWords.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String firstWord(String name) {
        String[] words = NameWords.of(name);
        return words[0].toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** The characters, in the order of their first naming. */
    List<Character> characters() {
        Map<String, Sightings> merged = new LinkedHashMap<>();
        seen.forEach((name, one) -> {
            Sightings all = merged.computeIfAbsent(fullName(name), n -> new Sightings(one.first));
            all.add(one);
        });
        List<Character> characters = new ArrayList<>();
        Set<Span> told = new HashSet<>();
        merged.forEach((name, s) -> {
            if (isOften(name, s)) {
                told.addAll(s.sentences);
            }
        });
        merged.forEach((name, s) -> {
            if (isOften(name, s) || isTitled(name, s) || isNamed(name, s, told)) {
                characters.add(new Character(name, s.first));
            }
        });
        return characters;
    }

    private boolean isOften(String name, Sightings s) {
        boolean spoken = s.person >= 3
                && s.person > 4 * s.place
                && s.inside > 0
                && (s.strong > 1 || s.strong > 0 && s.place == 0)
                && (s.group == 0 || !name.endsWith("s"))
                && (!s.common || name.contains(" "));
        boolean bare = s.group == 0;
        boolean mostlyThe = 2 * s.group > s.all;
        boolean acting = mostlyThe
                ? s.acting > 1 || s.acting > 0 && is("role", lastWord(name))
                : s.acting > 0
                        || s.verbs > (bare ? 0 : 1)
                        || bare && (s.strong > 2 || s.strong > 1 && s.place == 0)
                        || s.titled;
        boolean critic = s.critic > 0 && s.acting <= s.critic;
        return spoken && acting && !critic && 2 * s.attribute < s.all;
    }

    /** Somebody with a name of several words who does what persons do beside one of the characters. */
    private boolean isNamed(String name, Sightings s, Set<Span> told) {
        boolean plain = s.place == 0 && s.group == 0 && s.attribute == 0 && s.critic == 0 && !s.common;
        boolean beside = s.sentences.stream().anyMatch(told::contains);
        return plain && beside && !s.real && !s.outside && isFull(name) && s.acting > 0;
    }

    /** Two to four words, each of which can be a person's. */
    private boolean isFull(String name) {
        String[] words = NameWords.of(untitled(name));
        boolean full = words.length > 1 && words.length < 5;
        for (String word : words) {
            boolean initial = word.length() == 2 && word.endsWith(".");
            full &= initial || word.length() > 1 && java.lang.Character.isLowerCase(word.charAt(word.length() - 1));
            full &= !is("office", word.toLowerCase(Locale.ROOT)) && !is("rank", word.toLowerCase(Locale.ROOT));
        }
        return full;
    }

    /** Somebody with a title and a name, which a rank alone has not: "the Chief Constable". */
    private boolean isTitled(String name, Sightings s) {
        boolean rank = true;
        for (String word : NameWords.of(name)) {
            rank &= is("rank", word.toLowerCase(Locale.ROOT));
        }
        return s.titled && s.place == 0 && s.inside > 0 && s.group < s.all && !rank;
    }

    private static String lastWord(String name) {
        String[] words = NameWords.of(name);
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }

    /** The longest name that begins or ends with a name of one word, titles aside, where there is just one. */
    private String fullName(String name) {
        String bare = untitled(name);
        if (bare.contains(" ")) {
            return name;
        }
        List<String> longer = seen.keySet().stream()
                .filter(n -> isLonger(untitled(n), bare)
                        || !n.equals(name) && bare.equals(name) && untitled(n).equals(bare))
                .toList();
        return longer.size() == 1 ? longer.getFirst() : name;
    }

    private static boolean isLonger(String full, String bare) {
        return full.startsWith(bare + " ") || full.endsWith(" " + bare);
    }

    private String untitled(String name) {
        String rest = name;
        while (rest.indexOf(' ') > 0 && titles.contains(firstWord(rest))) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return rest;
    }
}
