package colophon.extract.prose.mention;

import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adjectives of several countries in one word ("Soviet-Italian"), and words of nations and languages that are no names. */
final class Nations {
    private static final String LANGUAGE = "-language";

    private Nations() {}

    /** Whether a word joins adjectives of countries by hyphens. */
    static boolean isJoined(Vocabulary vocabulary, Token token) {
        return token.isCapital() && !joined(vocabulary, token).isEmpty();
    }

    /** The titles of the countries whose adjectives a word joins; empty where it joins none. */
    static List<String> joined(Vocabulary vocabulary, Token token) {
        if (!hasHyphen(token)) {
            return List.of();
        }
        List<String> countries = new ArrayList<>();
        String[] parts = token.text().split("[-\u2013]", -1);
        for (String part : parts) {
            vocabulary.nationality(part).ifPresent(countries::add);
        }
        return parts.length > 1 && countries.size() == parts.length ? List.copyOf(countries) : List.of();
    }

    private static boolean hasHyphen(Token token) {
        return token.text().indexOf('-') >= 0 || token.text().indexOf('\u2013') >= 0;
    }

    /** Whether a run of capitals says nothing but of which nations and in which languages something is: "Indian Tamil-language". */
    static boolean isAdjective(Vocabulary vocabulary, Sentence s, int from, int to) {
        int i = from;
        while (i < to) {
            int at = i;
            Optional<Integer> end = vocabulary.nationalities().at(s, i).map(PhraseIndex.Hit::to);
            if (end.isEmpty() && !hasHyphen(s.token(i))) {
                return false;
            }
            boolean language = s.token(i).lower().endsWith(LANGUAGE);
            boolean made = s.token(i).lower().endsWith("-produced")
                    || s.token(i).lower().endsWith("-made");
            if (language || made || isJoined(vocabulary, s.token(i))) {
                i++;
            } else {
                i = end.orElse(at);
            }
            if (i == at) {
                return false;
            }
        }
        return i == to;
    }
}
