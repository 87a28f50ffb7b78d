package colophon.extract.prose;

import colophon.article.Span;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.NameWords;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The characters of a story, found in its telling: names that the sentences speak of as persons, more than once or with a
 * title; a first name or surname alone belongs to the full name that has it.
 */
final class Cast {
    private static final Set<String> PLACE_BEFORE = Set.of(
            "in", "at", "to", "from", "into", "near", "on", "across", "through", "outside", "inside", "around",
            "toward", "towards", "leaves", "leave", "reach", "reaches");

    private final Set<String> titles;
    private final Set<String> groupWords;
    private final Map<String, Sightings> seen = new LinkedHashMap<>();

    Cast(Set<String> titles, Set<String> groupWords) {
        this.titles = titles;
        this.groupWords = groupWords;
    }

    /** How often a name was seen, and as what. */
    private static final class Sightings {
        private final Span first;
        private int person;
        private int strong;
        private int group;
        private int place;
        private int inside;
        private boolean titled;
        private boolean common;

        private Sightings(Span first) {
            this.first = first;
        }
    }

    /** A character with the place of the sentence that first names it. */
    record Character(String name, Span sentence) {}

    /** Takes note of the names in a sentence of the story. */
    void read(Mentions mentions) {
        for (Chunk chunk : mentions.chunks()) {
            if (chunk.sense() instanceof Sense.Name name && !mentions.isQuoted(chunk.from())) {
                note(mentions, chunk, name);
            }
        }
    }

    private void note(Mentions mentions, Chunk chunk, Sense.Name name) {
        if (isGroup(name.text()) || name.text().chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return;
        }
        Sightings sightings = seen.computeIfAbsent(
                name.text(), n -> new Sightings(mentions.sentence().span()));
        Optional<Token> before =
                chunk.from() > 0 ? Optional.of(mentions.sentence().token(chunk.from() - 1)) : Optional.empty();
        Optional<Token> after = chunk.to() < mentions.sentence().size()
                ? Optional.of(mentions.sentence().token(chunk.to()))
                : Optional.empty();
        sightings.group += before.isPresent() && before.get().is("the") ? 1 : 0;
        sightings.common |=
                before.isPresent() && (before.get().is("a") || before.get().is("an"));
        sightings.inside += before.isPresent() || name.text().contains(" ") ? 1 : 0;
        sightings.titled |=
                titles.contains(firstWord(name.text())) && name.text().contains(" ");
        if (before.isPresent() && PLACE_BEFORE.contains(before.get().lower())) {
            sightings.place++;
        } else if (after.isPresent() && isPersonal(after.get())) {
            sightings.person += 2;
            sightings.strong++;
        } else {
            sightings.person++;
        }
    }

    private static boolean isPersonal(Token after) {
        String word = after.lower();
        return after.isPossessive()
                || Set.of("is", "has", "was", "who", "had", "then", "also", "himself", "herself")
                        .contains(word)
                || word.endsWith("s") && word.length() > 3 && after.isWord();
    }

    private boolean isGroup(String name) {
        for (String word : NameWords.of(name)) {
            if (groupWords.contains(word.toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String firstWord(String name) {
        String[] words = NameWords.of(name);
        return words[0].toLowerCase(java.util.Locale.ROOT).replace(".", "");
    }

    /** The characters, in the order of their first naming. */
    List<Character> characters() {
        Map<String, Sightings> merged = new LinkedHashMap<>();
        seen.forEach((name, one) -> {
            Sightings all = merged.computeIfAbsent(fullName(name), n -> new Sightings(one.first));
            all.person += one.person;
            all.strong += one.strong;
            all.group += one.group;
            all.place += one.place;
            all.inside += one.inside;
            all.titled |= one.titled;
            all.common |= one.common;
        });
        List<Character> characters = new ArrayList<>();
        merged.forEach((name, s) -> {
            boolean often = s.person >= 3
                    && s.person > 4 * s.place
                    && s.inside > 0
                    && (s.strong > 1 || s.strong > 0 && s.place == 0)
                    && (s.group == 0 || !name.endsWith("s"))
                    && (!s.common || name.contains(" "));
            if (often || s.titled && s.place == 0 && s.inside > 0) {
                characters.add(new Character(name, s.first));
            }
        });
        return characters;
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
