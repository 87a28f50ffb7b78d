package colophon.extract.article;

import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The first sentence of a lead, "X (…) is a 1968 science fiction novel by …", taken apart: what stands between the
 * name and the verb, and the noun phrases that the verb is followed by.
 *
 * @param before the words before the verb, parentheses included
 * @param phrases the words of each noun phrase after the verb, up to the first preposition or participle
 */
record LeadSentence(String before, List<List<String>> phrases) {
    private static final int FARTHEST_VERB = 1200;
    private static final int MOST_WORDS = 60;
    private static final WordSet VERBS = WordSet.of("is", "was", "are", "were");
    private static final WordSet BOUNDARIES = WordSet.of(
            "by",
            "that",
            "which",
            "who",
            "whose",
            "in",
            "from",
            "about",
            "for",
            "on",
            "with",
            "at",
            "to",
            "as",
            "set",
            "starring",
            "featuring",
            "when",
            "where",
            "while",
            "during",
            "under",
            "off",
            "between",
            "after",
            "into",
            "known",
            "has",
            "had",
            "concerning",
            "loosely",
            "originally",
            "first",
            "considered",
            "than",
            "it",
            "is",
            "was",
            "depicting",
            "detailing",
            "telling",
            "focusing",
            "adapted",
            "centered",
            "via",
            "through",
            "best");
    private static final WordSet PARTICIPLES = WordSet.of(
            "written",
            "directed",
            "published",
            "released",
            "created",
            "based",
            "produced",
            "performed",
            "recorded",
            "developed",
            "composed",
            "made",
            "edited",
            "sung",
            "filmed",
            "shot",
            "distributed",
            "issued",
            "co-written",
            "broadcast",
            "adapted",
            "founded",
            "formed",
            "established",
            "headquartered",
            "awarded",
            "given",
            "held",
            "owned",
            "aired",
            "illustrated",
            "authored",
            "conducted",
            "presented",
            "hosted",
            "inspired",
            "designed");
    /** What a work does, behind the noun that it is called by: "an autobiography describing". */
    private static final WordSet TELLING = WordSet.of(
            "describing",
            "analyzing",
            "analysing",
            "exploring",
            "examining",
            "chronicling",
            "covering",
            "containing",
            "comprising",
            "consisting",
            "documenting",
            "following",
            "recounting",
            "portraying",
            "discussing",
            "dealing",
            "originating",
            "ascribed",
            "attributed",
            "revolving",
            "celebrating",
            "collecting",
            "compiling",
            "narrating",
            "relating",
            "satirizing",
            "parodying",
            "showing",
            "including",
            "appearing",
            "airing",
            "aimed",
            "dedicated",
            "devoted",
            "targeted",
            "surrounding",
            "investigating",
            "introducing",
            "combining",
            "showcasing",
            "honoring",
            "commemorating",
            "purporting",
            "belonging",
            "taking",
            "produced",
            "made",
            "meant");

    private static final WordSet COLLECTIONS = WordSet.of("collection", "volume", "anthology", "book");
    private static final WordSet CONTAINERS = WordSet.of("title", "name", "one", "entry", "installment", "instalment");

    LeadSentence {
        phrases = phrases.stream().map(List::copyOf).toList();
    }

    /** Takes a lead's text apart; empty where no sentence says what the title is. */
    static Optional<LeadSentence> parse(String text, String title) {
        int from = afterTitle(text, title);
        List<Word> words = words(text, from);
        for (int i = 0; i < words.size(); i++) {
            if (VERBS.has(words.get(i).text())) {
                int verb = words.get(i).at();
                return Optional.of(
                        new LeadSentence(text.substring(0, verb), phrases(words.subList(i + 1, words.size()))));
            }
        }
        return Optional.empty();
    }

    private static int afterTitle(String text, String title) {
        int note = title.indexOf(" (");
        String name = note < 0 ? title : title.substring(0, note);
        int at = text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        return at >= 0 && at < 8 ? Math.min(text.length(), at + name.length()) : 0;
    }

    /** A word, or a punctuation mark, outside parentheses. */
    private record Word(String text, int at) {}

    private static List<Word> words(String text, int from) {
        List<Word> words = new ArrayList<>();
        int depth = 0;
        int i = from;
        while (i < text.length() && i < FARTHEST_VERB) {
            char c = text.charAt(i);
            int start = i++;
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && isWordPart(c)) {
                while (i < text.length() && isInside(text, i)) {
                    i++;
                }
                words.add(new Word(text.substring(start, i), start));
            } else if (depth == 0 && ".,;:/".indexOf(c) >= 0) {
                words.add(new Word(String.valueOf(c), start));
            }
        }
        return words;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isInside(String text, int i) {
        char c = text.charAt(i);
        boolean joint = "-'\u2019\u2010\u2011&".indexOf(c) >= 0;
        return isWordPart(c) || joint && i + 1 < text.length() && isWordPart(text.charAt(i + 1));
    }

    private static List<List<String>> phrases(List<Word> words) {
        List<List<String>> phrases = new ArrayList<>();
        List<String> phrase = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            String word = words.get(i)
                    .text()
                    .replace('\u2010', '-')
                    .replace('\u2011', '-')
                    .replace('\u2019', '\'');
            String next = i + 1 < words.size() ? words.get(i + 1).text() : "";
            boolean contained = word.equals("of") && !phrase.isEmpty() && CONTAINERS.has(phrase.getLast());
            if (word.equals(",") || word.equals("/") || word.equals("and") || word.equals("or") || contained) {
                add(phrases, phrase);
            } else if (word.equals("of") && i + 1 < words.size()) {
                // "collection of short stories": tried with what follows, then without.
                boolean vague = !phrase.isEmpty() && phrase.getLast().equals("collection");
                List<String> whole = withFollowing(phrase, words, i);
                add(phrases, vague ? whole : phrase);
                add(phrases, vague ? phrase : whole);
                return phrases;
            } else if (isEnd(word, next, phrase)) {
                break;
            } else {
                phrase.add(word);
                continue;
            }
            phrase = new ArrayList<>();
        }
        add(phrases, phrase);
        return phrases;
    }

    private static List<String> withFollowing(List<String> phrase, List<Word> words, int of) {
        List<String> whole =
                new ArrayList<>(phrase.isEmpty() ? phrase : phrase.subList(phrase.size() - 1, phrase.size()));
        for (int i = of; i < Math.min(words.size(), of + 4); i++) {
            String word = words.get(i).text();
            if (i > of && (BOUNDARIES.has(word) || ".,;:".contains(word))) {
                break;
            }
            whole.add(word);
        }
        return whole;
    }

    private static boolean isEnd(String word, String next, List<String> phrase) {
        boolean attribute = word.equals("edited") && COLLECTIONS.has(next);
        boolean participle = PARTICIPLES.has(word)
                && !attribute
                && (phrase.size() > 1 || BOUNDARIES.has(next) || next.equals("and"));
        boolean early = phrase.isEmpty() && (word.equals("first") || word.equals("best") || word.equals("originally"));
        boolean ordinal = (word.equals("first") || word.equals("best")) && phrase.size() <= 1;
        return !early && !ordinal && BOUNDARIES.has(word)
                || participle && !endsWithAdverb(phrase)
                || isMade(word, next, phrase)
                || phrase.size() > 1 && TELLING.has(word)
                || ".;:".contains(word);
    }

    /** "magazine launched in", "poem arranged by": a participle with its own words behind it. */
    private static boolean isMade(String word, String next, List<String> phrase) {
        return phrase.size() > 1
                && word.endsWith("ed")
                && word.indexOf('-') < 0
                && BOUNDARIES.has(next)
                && !endsWithAdverb(phrase);
    }

    private static boolean endsWithAdverb(List<String> phrase) {
        return !phrase.isEmpty() && phrase.getLast().endsWith("ly");
    }

    private static void add(List<List<String>> phrases, List<String> phrase) {
        if (!phrase.isEmpty()) {
            phrases.add(phrase);
        }
    }
}
