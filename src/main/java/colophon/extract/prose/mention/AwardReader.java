package colophon.extract.prose.mention;

import colophon.claim.PartialDate;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds names of awards: those of the vocabulary ("the Hugo") and those whose last word says what they are ("the Athenaeum
 * Literary Award"), each with the year before it and the category behind it. Immutable.
 */
final class AwardReader {
    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final WordSet SUPERLATIVES =
            WordSet.of("best", "worst", "outstanding", "favorite", "favourite", "achievement", "excellence", "special");
    private static final WordSet INNER = WordSet.of(
            "of", "the", "for", "in", "a", "an", "by", "or", "&", "-", "\u2013", "to", "and", "'s", "'", "d'", "de",
            "at", "/", "on", "from");

    private final Vocabulary vocabulary;

    AwardReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void read(Markup out) {
        Sentence s = out.sentence();
        for (int i = 0; i < s.size(); i++) {
            if (out.isTaken(i) || out.isQuoted(i) || i > 0 && QuoteReader.isNickname(s, i - 1)) {
                continue;
            }
            Optional<Chunk> award = at(out, i);
            if (award.isPresent()) {
                out.add(award.get().sense(), award.get().from(), award.get().to());
                i = Math.max(i, award.get().to() - 1);
            }
        }
    }

    private Optional<Chunk> at(Markup out, int i) {
        Sentence s = out.sentence();
        int year = isYear(s.token(i)) ? i + 1 : i;
        if (year >= s.size() || out.isTaken(year)) {
            return Optional.empty();
        }
        if (!s.token(year).isCapital()) {
            return PlainCategories.read(out, i);
        }
        Optional<PartialDate> date = year > i ? Optional.of(yearOf(s.token(i))) : Optional.empty();
        int body = bodyEnd(out, year);
        if (body > year) {
            return Optional.of(withCategory(out, i, year, body, date));
        }
        boolean listed = CategoryWords.NOUNS.has(s.token(year).lower()) && continuesList(out, year);
        int titleEnd = ofPeriodEnd(out, year);
        if (titleEnd > year) {
            AwardPhrase phrase = new AwardPhrase(
                    "", s.words(year, titleEnd), out.link(year, titleEnd), date, Optional.empty(), false, false);
            return Optional.of(new Chunk(new Sense.Award(phrase), i, titleEnd));
        }
        if ((SUPERLATIVES.has(s.token(year).lower()) || listed) && !isOtherSpecial(s, year)) {
            int end = categoryEnd(out, year);
            if (end == year + 1 && !listed) {
                return PlainCategories.read(out, year);
            }
            if (end > year + 1 || listed) {
                Optional<String> link = out.link(year, end);
                return Optional.of(new Chunk(
                        new Sense.Award(
                                new AwardPhrase("", s.words(year, end), link, date, Optional.empty(), false, false)),
                        i,
                        end));
            }
        }
        return Optional.empty();
    }

    /** The end of "Pop Album of the Year" or "Song of the Year by a Duo"; the token itself where none starts there. */
    private static int ofPeriodEnd(Markup out, int from) {
        Sentence s = out.sentence();
        int i = from;
        while (i < s.size() && i - from < MOST_TITLE_WORDS && s.token(i).isCapital() && !out.isTaken(i)) {
            i++;
        }
        boolean period = i > from
                && s.isWord(i, "of")
                && s.isWord(i + 1, "the")
                && i + 2 < s.size()
                && PERIODS.has(s.token(i + 2).lower())
                && s.token(i + 2).isCapital();
        return period ? Math.max(i + 3, categoryEnd(out, from)) : from;
    }

    /** "Special Agent Dorn" is special otherwise than a prize or effect is. */
    private static boolean isOtherSpecial(Sentence s, int i) {
        return s.token(i).is("special")
                && (i + 1 >= s.size() || !SPECIAL.has(s.token(i + 1).lower()));
    }

    private static final WordSet SPECIAL = WordSet.of(
            "jury",
            "award",
            "prize",
            "achievement",
            "mention",
            "effects",
            "visual",
            "recognition",
            "citation",
            "sound",
            "commendation",
            "tribute",
            "makeup",
            "class",
            "event",
            "merit",
            "grand",
            "honor",
            "honour",
            "mentions",
            "or");

    private static final int MOST_TITLE_WORDS = 6;
    private static final WordSet PERIODS = WordSet.of("year", "month", "week", "decade", "century");

    /** Whether nothing but a comma, colon or "and" stands between a token and the award before it. */
    private static boolean continuesList(Markup out, int i) {
        int before = i - 1;
        while (before >= 0 && LIST_JOINTS.has(out.sentence().token(before).lower())) {
            before--;
        }
        return before >= 0 && before < i - 1 && out.isAward(before);
    }

    private static final WordSet LIST_JOINTS = WordSet.of(",", "and", ":", ";");

    private Chunk withCategory(Markup out, int from, int start, int bodyEnd, Optional<PartialDate> date) {
        Sentence s = out.sentence();
        String last = s.token(bodyEnd - 1).lower();
        int category = categoryStart(out, bodyEnd);
        int end = category < 0 ? bodyEnd : categoryEnd(out, category);
        boolean list = last.equals("list") || last.equals("poll");
        AwardPhrase phrase = new AwardPhrase(
                withoutWinning(s.words(start, bodyEnd)),
                category < 0 || end <= category ? "" : s.words(category, end),
                out.link(start, bodyEnd),
                date,
                Optional.empty(),
                list,
                last.endsWith("s") && isUncounted(s, from));
        return new Chunk(new Sense.Award(phrase), from, Math.max(end, bodyEnd));
    }

    /** "three Academy Awards" and bare "Academy Awards" name no one award; "the Hugo and Nebula Awards" name two. */
    private static boolean isUncounted(Sentence s, int from) {
        return !s.isWord(from - 1, "the") && !s.isWord(from - 1, "both") && !s.isWord(from - 1, "and");
    }

    /** The index after the name of an award that starts at a token; the token itself where none does. */
    private int bodyEnd(Markup out, int from) {
        Sentence s = out.sentence();
        if (!s.token(from).isCapital() || !isNameStart(s, from)) {
            return from;
        }
        int end = vocabulary.awardNames().at(s, from).map(PhraseIndex.Hit::to).orElse(from);
        if (end == from + 1 && AwardNamesakes.isPerson(vocabulary, s, from)) {
            end = from;
        }
        int run = from;
        for (int i = from;
                i < s.size() && i - run < 3 && !out.isTaken(i) && !s.token(i).isQuote();
                i++) {
            Token token = s.token(i);
            if (token.isCapital() || i > from && token.isNumber()) {
                run = i + 1;
                end = isHead(s, i, from) && i >= end ? i + 1 : end;
            } else if (isHead(s, i, from) && i == run) {
                return i + 1;
            } else if (token.is("and") && end == i || token.is("a") || token.is("an") || isArticle(s, i, from)) {
                break;
            } else if (!INNER.has(token.lower()) || breaks(s, i)) {
                break;
            }
        }
        return ofEnd(out, from, end);
    }

    /** "brought Quist the Dorn Medal": a name that an article follows is over. */
    private static boolean isArticle(Sentence s, int i, int from) {
        return i > from && s.isWord(i, "the") && s.token(i - 1).isCapital();
    }

    /** "Medal of Freedom": what the award is of belongs to its name. */
    private static int ofEnd(Markup out, int from, int end) {
        Sentence s = out.sentence();
        int next = end + 1;
        if (end == from
                || !s.isWord(end, "of")
                || next >= s.size()
                || !s.token(next).isCapital()
                || out.isTaken(next)) {
            return end;
        }
        while (next < s.size() && s.token(next).isCapital() && !out.isTaken(next)) {
            next++;
        }
        return next;
    }

    /** Whether a head word that is itself part of a longer name ("List of ...") is meant is told by what stands before it. */
    private boolean isHead(Sentence s, int i, int from) {
        return i > from
                && vocabulary.awardHeads().contains(withoutWinning(s.token(i).lower()));
    }

    /** "Booker Prize-winning" names the prize. */
    private static String withoutWinning(String words) {
        return words.endsWith(WINNING) ? words.substring(0, words.length() - WINNING.length()) : words;
    }

    private static final String WINNING = "-winning";

    /** A small word that begins the next award of a row and does not belong to this one. */
    private boolean breaks(Sentence s, int i) {
        String word = s.token(i).lower();
        if (word.equals("and") || word.equals("for") || word.equals("in") || word.equals("from") || word.equals("at")) {
            return i + 1 >= s.size()
                    || !s.token(i + 1).isCapital()
                    || vocabulary.awardHeads().contains(s.token(i - 1).lower());
        }
        return false;
    }

    private static boolean isNameStart(Sentence s, int i) {
        Token token = s.token(i);
        return i > 0 || !NameReader.isCommonStart(token.lower());
    }

    private static int categoryStart(Markup out, int end) {
        Sentence s = out.sentence();
        int i = end;
        if (s.isWord(i, "for") || s.isWord(i, "in") || s.isWord(i, ":") || s.isWord(i, "\u2013") || s.isWord(i, "-")) {
            i = s.isWord(i + 1, "the") ? i + 2 : i + 1;
            boolean capital = i < s.size() && s.token(i).isCapital() && !out.isTaken(i);
            boolean superlative = i < s.size() && SUPERLATIVES.has(s.token(i).lower()) && !out.isTaken(i);
            if (s.isWord(end, "in") && !isSubject(s, i)) {
                return -1;
            }
            return capital && isCategory(out, i) || superlative && !isClause(s, i) ? i : -1;
        }
        return i < s.size()
                        && SUPERLATIVES.has(s.token(i).lower())
                        && s.token(i).isCapital()
                ? i
                : -1;
    }

    private static boolean isSubject(Sentence s, int i) {
        return i < s.size()
                && Set.of("literature", "fiction", "poetry", "drama", "music")
                        .contains(s.token(i).lower());
    }

    /** Whether the capitals from a token on have a word of categories among them: "Primetime Drama". */
    private static boolean isCategory(Markup out, int from) {
        Sentence s = out.sentence();
        for (int i = from; i < s.size() && i - from < 4 && s.token(i).isCapital() && !out.isTaken(i); i++) {
            if (isCategoryWord(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** "outstanding women who": praise in small letters of those whom a clause then tells of. */
    private static boolean isClause(Sentence s, int i) {
        return !s.token(i).isCapital() && (s.isWord(i + 2, "who") || s.isWord(i + 2, "that"));
    }

    static boolean isCategoryWord(Sentence s, int i) {
        return SUPERLATIVES.has(s.token(i).lower())
                || CategoryWords.NOUNS.has(s.token(i).lower());
    }

    private static int categoryEnd(Markup out, int from) {
        Sentence s = out.sentence();
        if (!s.token(from).isCapital()) {
            return PlainCategories.end(out, from);
        }
        int end = from;
        int depth = 0;
        for (int i = from; i < s.size() && i - end < 4; i++) {
            Token token = s.token(i);
            if (out.isTaken(i) || out.isQuoted(i)) {
                break;
            }
            if (token.is("(")
                    && i + 1 < s.size()
                    && s.token(i + 1).isCapital()
                    && !s.token(i + 1).isNumber()
                    && !AwardNamesakes.inBrackets(s, i + 1)) {
                depth++;
            } else if (token.is(")") && depth > 0) {
                depth--;
                end = i + 1;
            } else if (token.is(",") && i > from && MEDIA.has(s.token(i - 1).lower()) && isMore(s, i + 1)) {
                continue;
            } else if (token.isCapital() && i > from + 1 && isNextSubject(s, i)) {
                break;
            } else if (token.isCapital() || i == from) {
                end = depth == 0 ? i + 1 : end;
            } else if (!INNER.has(token.lower()) || startsNext(s, i)) {
                break;
            }
        }
        return end;
    }

    /** "Best Revival Renn returned": a name that begins the next sentence, whose full stop is missing. */
    private static boolean isNextSubject(Sentence s, int i) {
        boolean verb = i + 1 < s.size()
                && !s.token(i + 1).isCapital()
                && VERBS.has(s.token(i + 1).lower());
        return verb && !CategoryWords.NOUNS.has(s.token(i).lower());
    }

    private static final WordSet VERBS = WordSet.of(
            "returned", "made", "appeared", "starred", "played", "began", "received", "won", "directed", "wrote");

    /** Whether a small word leads to another category, award, person or place rather than going on with this category. */
    private static boolean startsNext(Sentence s, int i) {
        String word = s.token(i).lower();
        if (i + 1 >= s.size()) {
            return true;
        }
        Token next = s.token(i + 1);
        boolean superlative = SUPERLATIVES.has(next.lower());
        return switch (word) {
            case "and" -> superlative || next.is("the") || !next.isCapital() || CategoryWords.HEADS.has(next.lower());
            case "for" ->
                !(next.isCapital() && MEDIA.has(next.lower()))
                        && (!(next.is("a") || next.is("an"))
                                || i + 2 >= s.size()
                                || !s.token(i + 2).isCapital());
            case "at", "from", "to", "the" -> true;
            case "by" -> !next.is("a") && !next.is("an");
            case "of" -> !next.is("the") && !next.isCapital();
            case "on" -> true;
            case "in" -> !next.is("a") && !next.is("an") && !next.isCapital() || isMonth(next);
            case "'s", "'" -> false;
            default -> false;
        };
    }

    /** What a category goes on with behind "for": "Best Casting for Television". */
    private static final WordSet MEDIA = WordSet.of("television", "tv", "film", "motion", "children", "young", "radio");

    /** "Television, Comedy Pilot": capitals behind the comma that are no category of their own. */
    private static boolean isMore(Sentence s, int i) {
        return i + 1 < s.size()
                && s.token(i).isCapital()
                && s.token(i + 1).isCapital()
                && !SUPERLATIVES.has(s.token(i).lower());
    }

    private static boolean isMonth(Token token) {
        return MONTHS.contains(token.lower());
    }

    static boolean isYear(Token token) {
        String text = token.text();
        if (text.length() != 4) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return (text.startsWith("1") || text.startsWith("20")) && text.compareTo("1300") >= 0;
    }

    static PartialDate yearOf(Token token) {
        return PartialDate.of(Integer.parseInt(token.text()));
    }
}
