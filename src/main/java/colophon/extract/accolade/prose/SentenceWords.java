package colophon.extract.accolade.prose;

import java.util.Set;

/** Small words, in lower case, by which the pieces of a sentence about awards are told apart. */
final class SentenceWords {
    static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his");

    static final Set<String> OWN = Set.of("film", "movie", "picture", "feature", "production");

    static final Set<String> OTHERS =
            Set.of("sequel", "prequel", "remake", "novel", "book", "play", "musical", "album", "series", "trilogy");

    static final Set<String> DETERMINERS = Set.of("the", "this", "its", "a", "that");

    static final Set<String> BODY_INNER = Set.of("of", "the", "for", "and", "&", "in", "'s", "'", "-", "\u2013");

    static final Set<String> LEADING_ON =
            Set.of(",", "and", ":", ";", "for", "including", "in", "the", "as", "&", "(", "a", "an");

    static final Set<String> PRIZES = Set.of("award", "awards", "prize", "prizes", "festival", "medal");

    static final Set<String> NOT_NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "in",
            "at",
            "on",
            "for",
            "although",
            "though",
            "when",
            "after",
            "despite",
            "unlike",
            "as",
            "since",
            "if",
            "once",
            "only",
            "critics",
            "while",
            "both",
            "additionally",
            "however",
            "also",
            "his",
            "her",
            "the",
            "its",
            "by",
            "from",
            "with",
            "of",
            "to",
            "best",
            "and",
            "but",
            "he",
            "she",
            "it",
            "they",
            "their",
            "a",
            "an",
            "other",
            "further");

    private SentenceWords() {}
}
