package colophon.extract.award;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.data.DataTable;
import colophon.extract.name.NameShape;
import colophon.extract.value.Recent;
import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts the name of an award together from who gives it and in which category: "83rd Academy Awards" and "Best Actor" are
 * the Academy Award for Best Actor. Immutable.
 */
public final class AwardNames {
    private static final AwardNames STANDARD = new AwardNames(DataTable.load("data/vocabulary/award-bodies.tsv"));

    /** Nouns that make a category a prize with a name of its own. */
    private static final WordSet PRIZE_NOUNS = WordSet.of(
            "award",
            "awards",
            "prize",
            "medal",
            "trophy",
            "palme",
            "palm",
            "lion",
            "bear",
            "leopard",
            "prix",
            "cup",
            "fellowship",
            "mention",
            "commendation",
            "citation",
            "honor",
            "honour",
            "honoree",
            "globe",
            "oscar",
            "osella",
            "kikito",
            "seashell",
            "shell",
            "crystal",
            "hugo",
            "eddie",
            "horse",
            "caméra",
            "fipresci",
            "certificate",
            "plaque",
            "diploma",
            "scholarship",
            "grant");

    /** Prizes of many festivals, whose sections are written behind a colon: "Grand Jury Prize: Documentary". */
    private static final WordSet GENERAL_PRIZES =
            WordSet.of("grand jury prize", "special jury prize", "jury prize", "audience award", "audience prize");

    /** Words that begin a category that is no name of its own. */
    private static final WordSet CATEGORY_STARTS = WordSet.of(
            "best",
            "all-time",
            "outstanding",
            "favorite",
            "favourite",
            "choice",
            "most",
            "worst",
            "top",
            "achievement");

    /** Prizes whose names tell them from those of other givers. */
    private static final List<String> DISTINCT = List.of(
            "palme d'or",
            "golden lion",
            "silver lion",
            "golden bear",
            "silver bear",
            "volpi cup",
            "golden leopard",
            "fipresci",
            "caméra d'or",
            "camera d'or",
            "teddy",
            "golden shell",
            "silver shell",
            "crystal globe",
            "un certain regard");

    private final AwardBodies bodies;
    private final AwardAliases aliases = AwardAliases.load();

    private final Recent<String, Boolean> known = new Recent<>(this::isKnown);
    private final Recent<String, Boolean> looking = new Recent<>(this::isLikeBody);
    private final Recent<Terms, AwardName> names =
            new Recent<>(terms -> canonical(terms.category.isEmpty() ? whole(terms.body) : joined(terms)));

    private record Terms(AwardTerm body, AwardTerm category) {}

    AwardNames(DataTable bodies) {
        this.bodies = new AwardBodies(bodies);
    }

    /** The names by the vocabularies that the program knows. */
    public static AwardNames standard() {
        return STANDARD;
    }

    /** Whether words, their year and ordinal aside, name an award or an awarding body that the vocabulary has. */
    public boolean knows(String words) {
        return known.of(words);
    }

    private boolean isKnown(String words) {
        return bodies.knows(Occasion.of(words).name());
    }

    /** Whether words name an award or awarding body, by the vocabulary or by their shape. */
    public boolean looksLikeBody(String words) {
        return looking.of(words);
    }

    private boolean isLikeBody(String words) {
        return bodies.find(Occasion.of(words).name()).isPresent();
    }

    /** Whether words begin as categories do: "Best", "Outstanding". */
    public boolean looksLikeCategory(String words) {
        return words.length() < 160 && isCategory(words.strip().toLowerCase(Locale.ROOT)) && !AwardShape.isProse(words);
    }

    /** Whether words hold a noun for a prize, or the name of one. */
    public boolean looksLikeAward(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return words.length() < 160
                && (isPrize(lower) || isDistinct(lower))
                && AwardShape.isProperName(words)
                && !isPersonsName(words);
    }

    /** Whether a noun that prizes are named by is here but somebody's first name: "Hugo Doe". */
    static boolean isPersonsName(String words) {
        int space = words.indexOf(' ');
        return space > 0
                && isPrize(words.substring(0, space).toLowerCase(Locale.ROOT))
                && !isPrize(words.substring(space + 1).toLowerCase(Locale.ROOT))
                && NameShape.isFullName(words);
    }

    /** Whether words name an award together with who gives it: "Silver Quill Award for Best Novel", "Palme d'Or". */
    public boolean isWhole(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return isDistinct(lower) || !isCategory(lower) && hasWord(lower, "award") && lower.contains(" for ");
    }

    /** Whether a page's title is that of an award with its category, not of a body, a ceremony or a person. */
    public boolean isAwardTitle(String target) {
        return isAwardTitle(target, "");
    }

    /** The name of an award that one run of words gives whole: "Booker Prize", "Academy Award for Best Actor". */
    public AwardName name(AwardTerm award) {
        return name(award, AwardTerm.NONE);
    }

    /**
     * The name of an award.
     *
     * @param body who gives it or the family it belongs to; may have no words, but not both
     * @param category what it is given for; may have no words
     */
    public AwardName name(AwardTerm body, AwardTerm category) {
        return names.of(new Terms(body, category));
    }

    /** An award of several names gets the title of its page, and that as its name; dashes are written one way. */
    private AwardName canonical(AwardName award) {
        Optional<String> known =
                aliases.title(award.name()).or(() -> award.title().flatMap(aliases::title));
        String name = known.orElseGet(() -> AwardAliases.dashed(award.name()));
        Optional<String> title = known.or(award::title).map(AwardAliases::dashed);
        return new AwardName(name, title, award.conferredBy(), award.date());
    }

    private AwardName joined(Terms terms) {
        AwardTerm body = terms.body;
        AwardTerm category = terms.category;
        Occasion given = Occasion.of(AwardNotes.without(category.text()));
        String words = AwardBodies.singular(given.name());
        if (body.isEmpty()) {
            return whole(category);
        }
        int inner = words.indexOf(" for ");
        if (inner > 0 && looksLikeBody(words.substring(0, inner))) {
            // "Silver Quill Awards for Best Novel": the category names its own giver.
            return name(
                    new AwardTerm(words.substring(0, inner), Optional.empty()),
                    new AwardTerm(words.substring(inner + 5), category.target()));
        }
        Occasion occasion = uncounted(Occasion.of(withoutNote(body.text())));
        Optional<PartialDate> date = occasion.date().or(given::date);
        AwardBody giver = bodies.find(occasion.name())
                .orElseGet(() -> new AwardBody(occasion.name(), AwardBody.Kind.AWARD, Optional.empty()));
        Optional<String> title = category.target().filter(t -> isAwardTitle(t, words));
        if (title.isPresent() && title.get().equalsIgnoreCase(words)) {
            return new AwardName(words, title, conferrer(giver, body), date);
        }
        return new AwardName(join(giver, words), title, conferrer(giver, body), date);
    }

    /** "Academy Awards (Academy of …)" and a second line are the same body said twice. */
    private String withoutNote(String body) {
        int end = body.indexOf('\n');
        int open = body.indexOf(" (");
        end = end < 0 ? open : open < 0 ? end : Math.min(end, open);
        return end > 0 && looksLikeBody(body.substring(0, end)) ? body.substring(0, end) : body;
    }

    private AwardName whole(AwardTerm award) {
        Occasion occasion = uncounted(Occasion.of(AwardNotes.without(award.text())));
        Optional<AwardBody> body = bodies.find(occasion.name());
        String name = body.map(AwardBody::award).orElse(occasion.name());
        Optional<String> title = award.target()
                .map(t -> Occasion.of(t).name())
                .map(t -> bodies.knows(t) ? bodies.find(t).map(AwardBody::award).orElse(t) : t)
                .filter(t -> t.equalsIgnoreCase(name) || isAwardTitle(t, occasion.name()));
        return new AwardName(name, title, body.flatMap(AwardBody::conferredBy), occasion.date());
    }

    /** "10 Silver Quill Awards" are a number of Silver Quill Awards. */
    private Occasion uncounted(Occasion given) {
        String name = given.name();
        int end = 0;
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
            end++;
        }
        boolean counted = end > 0 && end < 4 && name.startsWith(" ", end) && name.indexOf(' ', end + 1) > 0;
        String rest = counted ? name.substring(end + 1) : name;
        return counted && bodies.find(rest).isPresent() ? new Occasion(rest, given.date()) : given;
    }

    /** The festival as its link has it, without the year of its edition; else what the vocabulary knows. */
    private Optional<Mention> conferrer(AwardBody giver, AwardTerm body) {
        if (giver.kind() != AwardBody.Kind.FESTIVAL || body.target().isEmpty()) {
            return giver.conferredBy();
        }
        return bodies.find(Occasion.of(body.target().get()).name())
                .filter(linked -> linked.kind() == AwardBody.Kind.FESTIVAL)
                .flatMap(AwardBody::conferredBy)
                .or(giver::conferredBy);
    }

    private String join(AwardBody giver, String category) {
        String lower = category.toLowerCase(Locale.ROOT);
        if (lower.startsWith(giver.stem().toLowerCase(Locale.ROOT)) || containsBody(lower, giver)) {
            return category;
        }
        if (isPrize(lower) && (!isCategory(lower) || giver.kind() == AwardBody.Kind.FESTIVAL)) {
            String family = isGrade(lower) ? giver.award() : giver.stem();
            return isDistinct(lower) ? category : family + " " + category;
        }
        boolean bare = giver.kind() == AwardBody.Kind.FESTIVAL && !giver.award().endsWith(" Award");
        String award = bare ? giver.award() + " Award" : giver.award();
        boolean noun = giver.kind() != AwardBody.Kind.CRITICS || award.endsWith(" Award");
        if (GENERAL_PRIZES.has(award.toLowerCase(Locale.ROOT)) && !isCategory(lower)) {
            return award + ": " + category;
        }
        return award + (noun ? " for " : " \u2013 ") + category;
    }

    private static boolean containsBody(String lower, AwardBody giver) {
        return lower.contains(" award for ") || lower.contains(giver.award().toLowerCase(Locale.ROOT));
    }

    private static boolean isCategory(String lower) {
        int space = lower.indexOf(' ');
        return CATEGORY_STARTS.has(space < 0 ? lower : lower.substring(0, space));
    }

    private static boolean isPrize(String lower) {
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (PRIZE_NOUNS.has(lower.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return hasWord(lower, "camera d'or");
    }

    /** Whether it is a lesser grade of the award rather than an award of the same giver. */
    private static boolean isGrade(String lower) {
        return hasWord(lower, "commendation") || hasWord(lower, "mention") || hasWord(lower, "citation");
    }

    /** Whether a prize's name tells it from those of other givers: it is not made of general words alone. */
    private static boolean isDistinct(String lower) {
        for (String prize : DISTINCT) {
            if (lower.contains(prize)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link's target names the award with its category, not merely the body, a year's ceremony or a person. */
    private boolean isAwardTitle(String target, String words) {
        String lower = target.toLowerCase(Locale.ROOT);
        boolean specific = !words.contains(" for ") || lower.contains(" for ") || target.endsWith(")");
        if (!specific || lower.endsWith(" awards") || lower.startsWith("list of ")) {
            return false;
        }
        boolean named = isPrize(lower) || isDistinct(lower) || target.equalsIgnoreCase(words);
        String bare = named ? Occasion.of(target).name() : "";
        return named && bare.equals(target) && !isPersonsName(bare) && !bodies.knows(target);
    }

    private static boolean hasWord(String lower, String word) {
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetter(lower.charAt(at - 1));
            if (starts && (end == lower.length() || !Character.isLetter(lower.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
