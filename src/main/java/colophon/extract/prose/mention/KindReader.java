package colophon.extract.prose.mention;

import colophon.claim.PartialDate;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds common nouns for works with what stands before them: "the 2006 film", "an American science fiction novel". */
final class KindReader {
    private static final WordSet DETERMINERS = WordSet.of(
            "a", "an", "the", "this", "his", "her", "its", "their", "another", "that", "each", "any", "every", "some",
            "no", "both", "all", "these", "those");
    private static final WordSet ADAPTATIONS = WordSet.of(
            "adaptation", "version", "adaption", "dramatisation", "dramatization", "remake", "adaptations", "versions");
    private static final int WIDEST = 14;

    /** Nouns that mean a work in parts, drawn or televised. */
    private static final WordSet SERIALS = WordSet.of("series", "miniseries", "mini-series", "limited series");

    private static final WorkNoun DRAWN =
            new WorkNoun("comic book", colophon.claim.EntityType.COMIC_STORY, "comic_book");

    private final Vocabulary vocabulary;

    KindReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Finds them.
     *
     * @param drawn whether a series is one of comics here rather than one on television
     */
    void read(Markup out, boolean drawn) {
        Sentence s = out.sentence();
        for (int i = 0; i < s.size(); i++) {
            if (out.isTaken(i) || out.isQuoted(i) || s.token(i).isCapital() && i > 0 && !isAbbreviation(s.token(i))) {
                continue;
            }
            Optional<PhraseIndex.Hit<WorkNoun>> noun = vocabulary.nouns().at(s, i);
            if (noun.isPresent()
                    && out.isFree(i, noun.get().to())
                    && isHead(s, noun.get().to())) {
                add(out, i, noun.get().to(), noun.get().value(), drawn);
                i = noun.get().to() - 1;
            } else if (ADAPTATIONS.contains(s.token(i).lower())) {
                add(
                        out,
                        i,
                        i + 1,
                        new WorkNoun("adaptation", colophon.claim.EntityType.CREATIVE_WORK, "adaptation"),
                        drawn);
            }
        }
    }

    /** "musical drama film": behind the noun stand genres and then the noun that is meant. */
    private boolean leadsToNoun(Sentence s, int from) {
        int next = from;
        Optional<PhraseIndex.Hit<String>> genre = vocabulary.genres().at(s, next);
        while (genre.isPresent() && next - from < WIDEST) {
            next = genre.get().to();
            genre = vocabulary.genres().at(s, next);
        }
        return next > from && vocabulary.nouns().at(s, next).isPresent();
    }

    private static boolean isAbbreviation(Token token) {
        return token.text().equals("EP")
                || token.text().equals("LP")
                || token.text().startsWith("TV");
    }

    /** "film rights" and "novel writing" name no work; "film adaptation" is found by its last word. */
    private boolean isHead(Sentence s, int next) {
        if (next >= s.size()) {
            return true;
        }
        if (leadsToNoun(s, next)) {
            return false;
        }
        String word = s.token(next).lower();
        return !ADAPTATIONS.has(word)
                && !KindWords.NOT_AFTER.has(word)
                && vocabulary.nouns().at(s, next).isEmpty()
                && vocabulary.occupations().at(s, next).isEmpty();
    }

    private void add(Markup out, int noun, int end, WorkNoun kind, boolean drawn) {
        Sentence s = out.sentence();
        Before before = new Before();
        int from = noun;
        while (from > 0 && noun - from < WIDEST && !out.isQuoted(from - 1)) {
            if (out.isTaken(from - 1) && !before.freesForeign(out, from - 1)) {
                break;
            }
            int start = before.take(s, from);
            if (start == from) {
                break;
            }
            from = start;
            if (!before.determiner.isEmpty()) {
                break;
            }
        }
        boolean adaptation = ADAPTATIONS.has(s.token(end - 1).lower());
        // "A concert film" is a film; "a film adaptation" is one by its first word.
        boolean film = kind.type() == colophon.claim.EntityType.MOVIE;
        WorkNoun named = before.noun
                .filter(n -> kind.type() != colophon.claim.EntityType.TV_EPISODE)
                .filter(n -> adaptation || !film || n.type() == kind.type())
                .filter(n -> film || adaptation || !n.label().equals("short film"))
                .orElse(drawn && isSerial(s, before, noun, end) ? DRAWN : kind);
        int after = sameNameEnd(s, end);
        KindPhrase phrase = new KindPhrase(
                named,
                s.words(noun, end).toLowerCase(java.util.Locale.ROOT),
                before.determiner,
                before.year,
                before.genres.reversed(),
                before.countries.reversed(),
                before.languages.reversed(),
                adaptation,
                after > end || before.eponymous || s.token(end - 1).lower().startsWith("noveli"),
                out.links(from, Math.max(after, end)),
                before.other);
        out.freeNames(from, end);
        out.add(new Sense.Kind(phrase), from, Math.max(after, end));
    }

    /** "A limited series" and the like, which say no more of how it appeared. */
    private boolean isSerial(Sentence s, Before before, int noun, int end) {
        return SERIALS.has(s.words(noun, end).toLowerCase(java.util.Locale.ROOT))
                && before.noun.isEmpty()
                && before.genres.stream().noneMatch("animated"::equals);
    }

    private static int sameNameEnd(Sentence s, int end) {
        if (s.isWord(end, "of") && s.isWord(end + 1, "the") && s.isWord(end + 2, "same")) {
            return s.isWord(end + 3, "name") || s.isWord(end + 3, "title") ? end + 4 : end;
        }
        return s.isWord(end, "with")
                        && s.isWord(end + 1, "the")
                        && s.isWord(end + 2, "same")
                        && s.isWord(end + 3, "name")
                ? end + 4
                : end;
    }

    /** What stands before a noun, taken word by word from right to left. */
    private final class Before {
        private String determiner = "";
        private Optional<PartialDate> year = Optional.empty();
        private Optional<WorkNoun> noun = Optional.empty();
        private final List<String> genres = new ArrayList<>();
        private final List<String> countries = new ArrayList<>();
        private final List<String> languages = new ArrayList<>();
        private boolean eponymous;
        private boolean other;
        private int freed = Integer.MAX_VALUE;
        private int freedEnd = Integer.MAX_VALUE;

        /** Takes the words that end before a token and returns the index of the first of them; the token itself for none. */
        private int take(Sentence s, int to) {
            Token token = s.token(to - 1);
            for (int from = Math.max(0, to - 4); from < to; from++) {
                if (takesPhrase(s, from, to)) {
                    return from;
                }
            }
            if (takesWord(token) || to > freed && to <= freedEnd || joinsGenres(s, to - 1)) {
                return to - 1;
            }
            return isForeign(token) && to > 1 && isGenreOrCountry(s, to - 1) ? to - 1 : to;
        }

        /** "a science fiction and dystopian novel": what stands between two genres of one work. */
        private boolean joinsGenres(Sentence s, int at) {
            if (genres.isEmpty() || !s.isWord(at, "and")) {
                return false;
            }
            for (int from = Math.max(0, at - 4); from < at; from++) {
                if (isGenre(s, from, at)) {
                    return true;
                }
            }
            return false;
        }

        /** "Japanese science fiction Kaiju film": a genre that no list has, behind one that a list has. */
        private boolean isGenreOrCountry(Sentence s, int to) {
            for (int from = Math.max(0, to - 4); from < to; from++) {
                boolean known = isGenre(s, from, to)
                        || isNation(s, from, to) && s.token(from).isCapital();
                if (known) {
                    return true;
                }
            }
            return false;
        }

        private boolean isGenre(Sentence s, int from, int to) {
            return vocabulary.genres().at(s, from).filter(h -> h.to() == to).isPresent();
        }

        private boolean isNation(Sentence s, int from, int to) {
            return vocabulary
                    .nationalities()
                    .at(s, from)
                    .filter(h -> h.to() == to)
                    .isPresent();
        }

        /** Takes back a word that was taken for a name where it is a genre that no list has. */
        private boolean freesForeign(Markup out, int at) {
            Optional<Chunk> longer = out.nameEnding(at + 1).filter(c -> c.to() - c.from() < 3);
            if (longer.filter(c -> isBehindYear(out.sentence(), c.from())).isPresent()) {
                out.remove(longer.get());
                freed = longer.get().from();
                freedEnd = longer.get().to();
                return true;
            }
            Optional<Chunk> name = out.nameAt(at);
            if (name.isEmpty() || at == 0 || out.isTaken(at - 1) || !isGenreOrCountry(out.sentence(), at)) {
                return false;
            }
            out.remove(name.get());
            return true;
        }

        /** "a 1966 Cold War spy novel", "a 1966 Italian epic Spaghetti Western film": no maker stands behind a year and a nation. */
        private boolean isBehindYear(Sentence s, int name) {
            int i = name;
            boolean moved = true;
            while (moved && i > 1) {
                moved = false;
                for (int from = Math.max(1, i - 3); from < i && !moved; from++) {
                    if (isGenre(s, from, i) || isNation(s, from, i)) {
                        i = from;
                        moved = true;
                    }
                }
            }
            return i > 1 && AwardReader.isYear(s.token(i - 1)) && (s.isWord(i - 2, "a") || s.isWord(i - 2, "an"));
        }

        private boolean isForeign(Token token) {
            return token.isWord() && token.isCapital() && !token.isPossessive();
        }

        private boolean takesPhrase(Sentence s, int from, int to) {
            if (from > freed && from < freedEnd) {
                return false;
            }
            Optional<PhraseIndex.Hit<String>> genre =
                    vocabulary.genres().at(s, from).filter(h -> h.to() == to);
            if (genre.isPresent()) {
                genres.add(genre.get().value());
                return true;
            }
            Optional<PhraseIndex.Hit<String>> country = vocabulary
                    .nationalities()
                    .at(s, from)
                    .filter(h -> h.to() == to && s.token(from).isCapital());
            if (country.isPresent()) {
                countries.add(country.get().value());
                return true;
            }
            Optional<PhraseIndex.Hit<WorkNoun>> inner =
                    vocabulary.nouns().at(s, from).filter(h -> h.to() == to);
            if (inner.isPresent() && noun.isEmpty()) {
                noun = Optional.of(inner.get().value());
                return true;
            }
            return false;
        }

        private boolean takesWord(Token token) {
            String word = token.lower();
            if (DETERMINERS.has(word)) {
                determiner = word;
            } else if (token.is("/") || Nations.isJoined(vocabulary, token)) {
                countries.addAll(Nations.joined(vocabulary, token).reversed());
            } else if (AwardReader.isYear(token)) {
                year = Optional.of(AwardReader.yearOf(token));
            } else if (word.endsWith("-language")) {
                languages.add(token.text().substring(0, word.length() - "-language".length()));
            } else if (word.equals("eponymous") || word.equals("same-named") || word.equals("same-titled")) {
                eponymous = true;
            } else if (isAdjective(token)) {
                other |= !KindWords.HARMLESS.has(word);
            } else {
                return false;
            }
            return true;
        }

        /** "43-minute", "13-part": how long a work is. */
        private static boolean isMeasure(String word) {
            int dash = word.indexOf('-');
            return dash > 0 && dash + 1 < word.length() && Character.isLetter(word.charAt(dash + 1));
        }

        private boolean isAdjective(Token token) {
            boolean number = token.isNumber() && !isMeasure(token.lower());
            return token.isWord() && !number && !token.isCapital() && !KindWords.STOPS.has(token.lower());
        }
    }
}
