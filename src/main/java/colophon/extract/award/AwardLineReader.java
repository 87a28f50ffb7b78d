package colophon.extract.award;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.PartialDate;
import colophon.extract.award.AwardResults.Result;
import colophon.extract.name.ArticleNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a line that names awards: "Academy Award for Best Actor (Jan Doe, nominee)", "Won: Best Picture", "1987 – Silver
 * Quill Awards: Best Novel". A line may name several; each has the people and works that follow it, or that stand before
 * it with "for". Made for one article.
 */
public final class AwardLineReader {
    /** Results that stand before an award with nothing but a space between; "Silver" and "First" may begin its name. */
    private static final List<String> VERBS = List.of(
            "won",
            "winner",
            "nominated",
            "nominee",
            "nomination",
            "nominations",
            "nom",
            "nom.",
            "shortlisted",
            "longlisted");

    private static final Pattern SHARING = Pattern.compile("(?:shared|split) by ");

    private final AwardNames awards = AwardNames.standard();
    private final AwardResults results = AwardResults.standard();
    private final Honorees honorees;

    /** A reader for an article whose names are known. */
    public AwardLineReader(ArticleNames names) {
        this.honorees = new Honorees(names);
    }

    /** The awards that a line names, in order; none where it names none. */
    public List<AwardEntry> read(Passage line, AwardSetting setting) {
        AwardDraft draft = new AwardDraft(awards, setting);
        for (LinePiece found : LineSplitter.split(withoutLeadingResult(line.strip(), draft))) {
            Passage words = found.bracketed() ? found.passage() : withoutLeadingResult(found.passage(), draft);
            LinePiece piece = new LinePiece(words, found.bracketed(), found.before(), found.after());
            if (!words.isBlank() && !take(piece, draft)) {
                break;
            }
        }
        draft.flush();
        return draft.entries();
    }

    /**
     * The award of a line of a list that holds nothing but awards, where its words do not show that they name one: the
     * name up to the first separator, with the year that follows.
     */
    public List<AwardEntry> readNamed(Passage line, AwardSetting setting) {
        List<LinePiece> pieces = LineSplitter.split(line);
        String first = pieces.isEmpty() ? "" : pieces.getFirst().text();
        boolean named = first.length() > 6
                && first.indexOf(' ') > 0
                && AwardShape.isProperName(first)
                && pieces.size() <= 3
                && !pieces.getFirst().isTitle()
                && !honorees.isPerson(pieces.getFirst().passage());
        if (!named) {
            return List.of();
        }
        AwardDraft draft = new AwardDraft(awards, setting);
        draft.award(AwardTerm.of(pieces.getFirst().passage()));
        draft.body = AwardTerm.NONE;
        pieces.stream().skip(1).forEach(p -> take(p, draft));
        AwardName name = new AwardName(
                first, Optional.empty(), Optional.empty(), Occasion.of(first).date());
        return List.of(new AwardEntry(
                name,
                first,
                draft.own.or(() -> draft.leading),
                name.date().or(() -> draft.date),
                draft.honorees.people(),
                draft.honorees.works(),
                false));
    }

    /** Whether a line begins with an award, or with a result and an award: others may speak of awards in sentences. */
    public boolean startsWithAward(Passage line) {
        AwardDraft draft = new AwardDraft(awards, AwardSetting.NONE);
        Passage rest = withoutLeadingResult(line, draft);
        List<LinePiece> pieces = LineSplitter.split(rest);
        if (pieces.isEmpty() || pieces.getFirst().bracketed()) {
            return false;
        }
        LinePiece first = pieces.getFirst();
        return isAward(first) && !AwardShape.isProse(first.text())
                || results.read(first.text()).isPresent() && pieces.size() > 1 && isAward(pieces.get(1));
    }

    /** The result that a line begins with: "Nominated – Best Actor". */
    public Optional<Result> leadingResult(Passage line) {
        AwardDraft draft = new AwardDraft(awards, AwardSetting.NONE);
        withoutLeadingResult(line.strip(), draft);
        return draft.leading;
    }

    /** A line without the result that it begins with. */
    public Passage withoutLeadingResult(Passage line) {
        return withoutLeadingResult(line.strip(), new AwardDraft(awards, AwardSetting.NONE));
    }

    /** Takes "Nominated—" and the like off the start of a line; a dash without spaces would hide it from the splitter. */
    private Passage withoutLeadingResult(Passage line, AwardDraft draft) {
        String text = line.text();
        int end = 0;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        int next = end;
        while (next < text.length() && " \u00A0:\u2013\u2014-\u2212".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        Optional<Result> result = results.read(text.substring(0, end));
        if (result.isEmpty() || next == end || next == text.length() && end == 0) {
            return line;
        }
        boolean spaceOnly = text.substring(end, next).isBlank();
        if (spaceOnly && !VERBS.contains(text.substring(0, end).toLowerCase(Locale.ROOT))) {
            return line;
        }
        String after = text.substring(next);
        int skip = after.startsWith("for the ") ? 8 : after.startsWith("for ") ? 4 : after.startsWith("the ") ? 4 : 0;
        String rest = text.substring(next + skip).strip();
        if (rest.isEmpty()) {
            return line;
        }
        draft.flush();
        draft.lead(result.get());
        return line.part(next + skip, text.length()).strip();
    }

    /** Reads a piece into the draft; false where the rest of the line is about somebody else. */
    private boolean take(LinePiece piece, AwardDraft draft) {
        String text = piece.text();
        Optional<Result> result = results.read(text);
        if (result.isPresent()) {
            draft.result(result.get(), piece);
            return true;
        }
        boolean shared = SHARING.matcher(text).lookingAt();
        if (isAboutOthers(text) && !shared) {
            return piece.bracketed();
        }
        Optional<PartialDate> year = Occasion.yearOf(text);
        if (year.isPresent()) {
            Optional<Result> dated = results.read(text.substring(text.indexOf(' ') + 1));
            dated.ifPresent(r -> draft.result(r, piece));
            draft.date = year;
            return true;
        }
        if (text.startsWith("#") || text.startsWith("No. ")) {
            draft.result(Result.OTHER, piece);
            return true;
        }
        takeNames(piece, draft);
        return true;
    }

    private void takeNames(LinePiece given, AwardDraft draft) {
        LinePiece piece = given.text().startsWith("and ")
                ? given.with(given.passage().part(4, given.text().length()).strip())
                : isQuotedCategory(given)
                        ? given.with(given.passage().part(1, given.text().length() - 1))
                        : given;
        int award = awardAfterFor(piece);
        int body = bodyAfterAt(piece.passage());
        if (body > 0) {
            takeCategoryAt(piece, body, draft);
        } else if (award > 0) {
            draft.flush();
            Passage all = piece.passage();
            honorees.read(all.part(0, all.text().lastIndexOf(" for ", award)).strip(), draft.waiting);
            takeAward(new LinePiece(all.part(award, all.text().length()).strip(), false, ' ', piece.after()), draft);
        } else if (isAward(piece)) {
            takeAward(piece, draft);
        } else if (draft.hasAward() && Credit.is(piece.text())) {
            // "Best Picture, Producer": what the recipient did, and no part of the award's name.
            return;
        } else if (draft.hasAward() && piece.before() == ',' && honorees.isCategoryWord(piece.text())) {
            draft.category += ", " + piece.text();
        } else if (draft.hasAward() && piece.bracketed() && honorees.isCategoryWord(piece.text())) {
            draft.category += " (" + piece.text() + ")";
        } else if (draft.hasAward() && piece.before() == '-' && honorees.isCategoryWord(piece.text())) {
            draft.category += " \u2013 " + piece.text();
        } else {
            honorees.read(withoutSharing(piece.passage()), draft.hasAward() ? draft.honorees : draft.waiting);
        }
    }

    /** "shared by Jan Doe" without its first words. */
    private static Passage withoutSharing(Passage words) {
        Matcher sharing = SHARING.matcher(words.text());
        return sharing.lookingAt() ? words.part(sharing.end(), words.text().length()) : words;
    }

    /** Where the name of an award begins after "X for "; -1 where the piece is not of that form. */
    private int awardAfterFor(LinePiece piece) {
        String text = piece.text();
        int at = text.indexOf(" for ");
        if (at < 0 || isAward(text.substring(0, at), piece.link().filter(l -> isAtStart(piece, l)))) {
            return -1;
        }
        int award = at + " for ".length();
        if (text.startsWith("the ", award)) {
            award += 4;
        }
        Passage rest = piece.passage().part(award, text.length());
        return isAward(rest.text(), rest.links().stream().findFirst()) ? award : -1;
    }

    private static boolean isAtStart(LinePiece piece, Link link) {
        return link.span().start() == piece.passage().span().start();
    }

    private boolean isAward(LinePiece piece) {
        return !piece.isTitle()
                && (isAward(piece.text(), piece.link()) || isAward(withoutResult(piece.text()), piece.link()));
    }

    /** "Silver Quill Award nominee" without its last word. */
    private String withoutResult(String text) {
        int space = text.lastIndexOf(' ');
        boolean told = space > 0
                && results.read(text.substring(space + 1))
                        .filter(r -> r != Result.OTHER)
                        .isPresent();
        return told ? text.substring(0, space) : text;
    }

    private boolean isQuotedCategory(LinePiece piece) {
        String text = piece.text();
        return text.length() > 2
                && "\"\u201c".indexOf(text.charAt(0)) >= 0
                && awards.looksLikeCategory(text.substring(1, text.length() - 1));
    }

    /** Where the body stands in "'Best Film' at the Silver Quill Awards"; -1 where the piece is not of that form. */
    private int bodyAfterAt(Passage piece) {
        String text = piece.text();
        int at = text.indexOf(" at ");
        if (at < 0 || !awards.looksLikeCategory(unquoted(piece.part(0, at)).text())) {
            return -1;
        }
        int body = at + " at ".length();
        body += text.startsWith("the ", body) ? 4 : 0;
        Passage rest = piece.part(body, text.length());
        int person = personAfterFor(rest);
        String name = (person < 0 ? rest : rest.part(0, person)).text();
        return awards.looksLikeBody(name) || awards.looksLikeAward(name) || awards.knows(name) ? body : -1;
    }

    /** Takes "'Best Film' at the Silver Quill Awards for Jan Doe": the category, who gave it, who had it. */
    private void takeCategoryAt(LinePiece piece, int body, AwardDraft draft) {
        Passage all = piece.passage();
        Passage rest = all.part(body, all.text().length());
        int person = personAfterFor(rest);
        draft.flush();
        draft.body(AwardTerm.of((person < 0 ? rest : rest.part(0, person)).strip()));
        draft.award(AwardTerm.of(unquoted(all.part(0, all.text().indexOf(" at ")))));
        if (person >= 0) {
            honorees.read(
                    rest.part(person + " for ".length(), rest.text().length()).strip(), draft.honorees);
        }
    }

    /** Words without the quotation marks around them. */
    private static Passage unquoted(Passage words) {
        String text = words.text();
        boolean quoted = text.length() > 2
                && "\"\u201c\u2018'".indexOf(text.charAt(0)) >= 0
                && "\"\u201d\u2019'".indexOf(text.charAt(text.length() - 1)) >= 0;
        return quoted ? words.part(1, text.length() - 1) : words;
    }

    private boolean isAward(String text, Optional<Link> link) {
        return awards.looksLikeCategory(text)
                || awards.looksLikeBody(text)
                || awards.looksLikeAward(text)
                || link.isPresent() && awards.isAwardTitle(link.get().target());
    }

    private void takeAward(LinePiece piece, AwardDraft draft) {
        Passage taken = resultTaken(piece, draft);
        int person = personAfterFor(taken);
        Passage words = person < 0 ? taken : taken.part(0, person).strip();
        AwardTerm term = AwardTerm.of(words);
        boolean isBody = !awards.looksLikeCategory(term.text())
                && !term.text().toLowerCase(Locale.ROOT).contains(" for ")
                && (awards.looksLikeBody(term.text()) || awards.knows(term.text()))
                && !term.target().map(awards::isAwardTitle).orElse(false);
        if (isBody) {
            draft.body(term);
        } else {
            draft.award(term);
        }
        if (person >= 0) {
            honorees.read(
                    taken.part(person + " for ".length(), taken.text().length()).strip(), draft.honorees);
        }
    }

    /** Where " for " stands before a person's name: "Best Visual Effects for Jan Doe"; -1 where it does not. */
    private int personAfterFor(Passage award) {
        int at = award.text().lastIndexOf(" for ");
        if (at < 0) {
            return -1;
        }
        Passage rest = award.part(at + " for ".length(), award.text().length()).strip();
        return honorees.isPerson(rest) ? at : -1;
    }

    /** Takes a result off the end of an award's words: "Academy Award nomination for Best Actor", "Emmy nominee". */
    private Passage resultTaken(LinePiece piece, AwardDraft draft) {
        Passage passage = piece.passage();
        String text = passage.text();
        int nomination = text.toLowerCase(Locale.ROOT).indexOf(" nomination for ");
        if (nomination > 0 && awards.looksLikeBody(text.substring(0, nomination))) {
            // "Silver Quill Award nomination for Best Film": who gives it, then the category.
            draft.body(AwardTerm.of(passage.part(0, nomination)));
            draft.pending = Optional.of(Result.NOMINATED);
            return passage.part(nomination + " nomination for ".length(), text.length())
                    .strip();
        }
        int space = text.lastIndexOf(' ');
        Optional<Result> last = space < 0 ? Optional.empty() : results.read(text.substring(space + 1));
        if (last.isPresent() && last.get() != Result.OTHER && !text.endsWith("Gold")) {
            draft.pending = last;
            return passage.part(0, space).strip();
        }
        return passage;
    }

    /** Whether words begin as a note does that names others than the recipients: "tied with", "Winner was". */
    public static boolean isAboutOthers(String words) {
        return AwardNotes.isAboutOthers(words);
    }
}
