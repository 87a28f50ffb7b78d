package colophon.extract.prose.mention;

import colophon.extract.prose.sentence.Sentence;

/** Tells people from the awards that share a name with them: "Oscar Lund", "Victor Hugo". */
final class AwardNamesakes {
    private AwardNamesakes() {}

    /** Whether a word that awards are called by is part of a person's name: capitals beside it, and no word of awards. */
    static boolean isPerson(Vocabulary vocabulary, Sentence s, int at) {
        return isGivenName(vocabulary, s, at + 1) || isSurname(vocabulary, s, at);
    }

    /** "Oscar Lund": a name of one word that another follows is a person's, unless what follows is of awards. */
    private static boolean isGivenName(Vocabulary vocabulary, Sentence s, int next) {
        if (next >= s.size() || !s.token(next).isCapital()) {
            return false;
        }
        String word = s.token(next).lower();
        return !vocabulary.awardHeads().contains(word)
                && !AwardReader.isCategoryWord(s, next)
                && !CategoryWords.HEADS.has(word)
                && vocabulary.awardNames().at(s, next).isEmpty();
    }

    /** "Victor Hugo": a name of one word behind a capitalised one is a person's, unless a word of awards follows. */
    private static boolean isSurname(Vocabulary vocabulary, Sentence s, int from) {
        boolean behind = from > 0
                && s.token(from - 1).isCapital()
                && !s.token(from - 1).isNumber()
                && !AwardReader.isYear(s.token(from - 1))
                && vocabulary.nationalities().at(s, from - 1).isEmpty();
        boolean started = from == 1 && NameReader.isCommonStart(s.token(0).lower());
        return behind
                && !started
                && (from + 1 >= s.size()
                        || !vocabulary.awardHeads().contains(s.token(from + 1).lower()));
    }

    /** "Best Actor (Ivo Lund)": two or three capitals in brackets, none of which is a word of categories. */
    static boolean inBrackets(Sentence s, int from) {
        int i = from;
        while (i < s.size() && s.token(i).isCapital() && s.token(i).isWord()) {
            if (AwardReader.isCategoryWord(s, i)) {
                return false;
            }
            i++;
        }
        return i - from > 1 && i - from < 4 && s.isWord(i, ")");
    }
}
