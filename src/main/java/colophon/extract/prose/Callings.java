package colophon.extract.prose;

import colophon.extract.prose.mention.PhraseIndex;
import colophon.extract.prose.mention.Vocabulary;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a person is called: nationalities, then occupations parted by commas and "and". */
final class Callings {
    private static final WordSet JOINTS = WordSet.of(",", "and", "&", "/", "-", "or", "as", "well");

    /** Words that end what somebody is called. */
    private static final WordSet ENDS =
            WordSet.of("of", "who", "whose", "in", "for", "from", "with", "by", "to", "on", "at", "known", "and");

    /** How many words of a calling that no list has may stand before its noun ("music hall comedian"). */
    private static final int MOST_UNKNOWN = 3;

    /** Words that may stand before an occupation without changing it. */
    private static final WordSet ADJECTIVES = WordSet.of(
            "retired",
            "former",
            "award-winning",
            "prolific",
            "acclaimed",
            "best-selling",
            "bestselling",
            "contemporary",
            "noted",
            "film",
            "stage",
            "television",
            "screen",
            "voice",
            "prominent",
            "influential",
            "leading",
            "renowned",
            "modernist",
            "romantic",
            "theatre",
            "theater",
            "radio",
            "comic",
            "character",
            "theatrical",
            "classical",
            "speculative",
            "expatriate",
            "popular",
            "opera",
            "cinema",
            "music",
            "pioneer",
            "pioneering",
            "documentary",
            "newsreel",
            "evangelical",
            "celebrated",
            "famous",
            "independent",
            "naturalized",
            "naturalised");

    private static final String BORN = "-born";

    private Callings() {}

    /** What was read, and the token after it. */
    record Read(Bound.Calling calling, int to) {}

    static Optional<Read> read(Sentence s, Vocabulary vocabulary, int at) {
        List<String> countries = new ArrayList<>();
        List<String> occupations = new ArrayList<>();
        int end = at;
        for (int i = at; i < s.size(); ) {
            Optional<PhraseIndex.Hit<String>> country =
                    occupations.isEmpty() ? vocabulary.nationalities().at(s, i) : Optional.empty();
            Optional<PhraseIndex.Hit<String>> job = vocabulary.occupations().at(s, i);
            List<String> both = occupations.isEmpty()
                    ? vocabulary.nationalitiesOf(s.token(i).text())
                    : List.of();
            int praised = occupations.isEmpty() ? laurelsEnd(s, i) : i;
            if (country.isPresent()) {
                countries.add(country.get().value());
                i = country.get().to();
            } else if (!both.isEmpty()) {
                countries.addAll(both);
                i++;
            } else if (praised > i) {
                i = praised;
            } else if (job.isPresent()) {
                if (!job.get().value().isEmpty()) {
                    occupations.add(job.get().value());
                }
                i = job.get().to();
                end = i;
            } else if (JOINTS.contains(s.token(i).lower())
                    || s.token(i).lower().endsWith(BORN)
                    || ADJECTIVES.contains(s.token(i).lower())) {
                i++;
            } else {
                int known = skipUnknown(s, vocabulary, i);
                if (known == i) {
                    break;
                }
                i = known;
            }
        }
        return occupations.isEmpty()
                ? Optional.empty()
                : Optional.of(new Read(new Bound.Calling(countries, occupations), end));
    }

    /** The token behind "Dorn Medal-winning"; the token itself where no such praise starts there. */
    private static int laurelsEnd(Sentence s, int at) {
        for (int i = at;
                i < Math.min(s.size(), at + LONGEST_LAURELS) && s.token(i).isCapital();
                i++) {
            String word = s.token(i).lower();
            if (word.endsWith("-winning") || word.endsWith("-nominated")) {
                return i + 1;
            }
        }
        return at;
    }

    private static final int LONGEST_LAURELS = 5;

    /** The first noun for an occupation behind a few words in small letters; the token itself where there is none. */
    private static int skipUnknown(Sentence s, Vocabulary vocabulary, int at) {
        for (int i = at; i < Math.min(s.size(), at + MOST_UNKNOWN); i++) {
            if (!s.token(i).isWord()
                    || s.token(i).isCapital() && i > at
                    || ENDS.has(s.token(i).lower())) {
                return at;
            }
            if (vocabulary.occupations().at(s, i + 1).isPresent()) {
                return i + 1;
            }
        }
        return at;
    }
}
