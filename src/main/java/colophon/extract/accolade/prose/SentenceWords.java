package colophon.extract.accolade.prose;

import colophon.extract.value.WordSet;

/** Small words, in lower case, by which the pieces of a sentence about awards are told apart. */
final class SentenceWords {
    static final WordSet PRONOUNS = WordSet.of("he", "she", "him", "her", "his");

    static final WordSet OWN = WordSet.of("film", "movie", "picture", "feature", "production");

    static final WordSet OTHERS =
            WordSet.of("sequel", "prequel", "remake", "novel", "book", "play", "musical", "album", "series", "trilogy");

    static final WordSet DETERMINERS = WordSet.of("the", "this", "its", "a", "that");

    static final WordSet BODY_INNER = WordSet.of("of", "the", "for", "and", "&", "in", "'s", "'", "-", "\u2013");

    static final WordSet LEADING_ON =
            WordSet.of(",", "and", ":", ";", "for", "including", "in", "the", "as", "&", "(", "a", "an");

    static final WordSet PRIZES = WordSet.of("award", "awards", "prize", "prizes", "festival", "medal");

    static final WordSet NOT_NAMES = WordSet.of(
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
