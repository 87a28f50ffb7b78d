package colophon.extract.award;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.data.DataTable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Those who give awards: from {@code data/vocabulary/award-bodies.tsv}, and by the shape of their name where it is not
 * there. Immutable.
 */
final class AwardBodies {
    /** Plural nouns that end the name of a family of awards, and what one of them is called. */
    private static final Map<String, String> PLURALS = Map.of(
            "awards", "Award",
            "prizes", "Prize",
            "medals", "Medal",
            "trophies", "Trophy",
            "honors", "Honor",
            "honours", "Honour",
            "kudos", "Kudos");

    private static final List<String> PRIZE_NOUNS = List.of(
            "award",
            "prize",
            "medal",
            "trophy",
            "honor",
            "honour",
            "oscar",
            "kudos",
            "globe",
            "fellowship",
            "premio",
            "prix",
            "preis");

    private static final Pattern JOINTS = Pattern.compile("[\\s\\u00A0,&/]+");
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final int LONGEST = 120;
    private static final List<String> ORGANISATIONS = List.of(
            "critics",
            "critics online",
            "association",
            "society",
            "guild",
            "academy",
            "circle",
            "institute",
            "federation",
            "foundation",
            "alliance",
            "union",
            "writers",
            "journalists",
            "council",
            "committee",
            "league");

    private static final Set<String> GENERAL = DataTable.load("data/vocabulary/award-headings.tsv").rows().stream()
            .map(row -> row.need("word"))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, AwardBody> byForm = new HashMap<>();

    AwardBodies(DataTable table) {
        for (DataTable.Row row : table.rows()) {
            AwardBody body = new AwardBody(
                    row.need("award"),
                    AwardBody.Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT)),
                    row.get("conferred_by").map(AwardBodies::organisation));
            byForm.put(form(body.award()), body);
            row.list("forms").forEach(f -> byForm.put(form(f), body));
        }
    }

    /** The body that words without year or ordinal name; empty where they look like none. */
    Optional<AwardBody> find(String words) {
        return lookUp(words).or(() -> byShape(words));
    }

    /** Whether the vocabulary has words as a body. */
    boolean knows(String words) {
        return lookUp(words).isPresent();
    }

    /** The body of a form; a plural of it will do. */
    private Optional<AwardBody> lookUp(String words) {
        String form = form(words);
        AwardBody known = byForm.get(form);
        if (known == null && form.endsWith("s")) {
            known = byForm.get(form.substring(0, form.length() - 1));
        }
        return Optional.ofNullable(known);
    }

    private static Optional<AwardBody> byShape(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (words.length() > LONGEST
                || lower.contains(" for ")
                || lower.startsWith("best ")
                || lower.startsWith("outstanding ")
                || !AwardShape.isProperName(words)) {
            return Optional.empty();
        }
        return shaped(words, lower).filter(body -> !isGeneral(lower));
    }

    private static Optional<AwardBody> shaped(String words, String lower) {
        if (lower.contains("festival") || lower.contains("filmfest")) {
            return Optional.of(new AwardBody(words, AwardBody.Kind.FESTIVAL, Optional.of(organisation(words))));
        }
        String singular = singular(words);
        String last = lastWord(singular).toLowerCase(Locale.ROOT);
        if (PRIZE_NOUNS.contains(last)) {
            return Optional.of(new AwardBody(singular, AwardBody.Kind.AWARD, Optional.empty()));
        }
        return isOrganisation(lower)
                ? Optional.of(new AwardBody(words + " Award", AwardBody.Kind.CRITICS, Optional.of(organisation(words))))
                : Optional.empty();
    }

    /** Whether words are but a heading such as "Awards and nominations" or "Film festivals". */
    private static boolean isGeneral(String lower) {
        return JOINTS.splitAsStream(lower).allMatch(w -> w.isEmpty() || GENERAL.contains(w));
    }

    /** Whether a name is that of an organisation: a noun for one ends it or is followed by "of". */
    private static boolean isOrganisation(String lower) {
        for (String noun : ORGANISATIONS) {
            int at = lower.indexOf(noun);
            if (at >= 0 && (lower.endsWith(noun) || lower.indexOf(noun + " of ", at) >= 0)) {
                return true;
            }
        }
        return lower.startsWith("society of ")
                || lower.startsWith("association of ")
                || lower.startsWith("alliance of ")
                || lower.contains("film critics")
                || lower.contains("board of review");
    }

    /** A name whose last noun is a plural of prizes, in the singular. */
    static String singular(String words) {
        String last = lastWord(words);
        String one = PLURALS.get(last.toLowerCase(Locale.ROOT));
        return one == null ? words : words.substring(0, words.length() - last.length()) + one;
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static Mention organisation(String title) {
        int note = title.indexOf(" (");
        return Mention.linked(note < 0 ? title : title.substring(0, note), title, EntityType.ORGANIZATION);
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) < ' ' || words.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** The form of most words, in one pass. */
    private static String asciiForm(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '&') {
                out.append("and");
            } else if (c != ' ' && Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            } else if (c == ' ' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = !out.isEmpty() && out.charAt(out.length() - 1) == ' ' ? out.length() - 1 : out.length();
        return out.substring(end > 4 && out.indexOf("the ") == 0 ? 4 : 0, end);
    }

    private static String form(String words) {
        if (isAscii(words)) {
            return asciiForm(words);
        }
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c) || c == '&')
                .forEach(out::appendCodePoint);
        String bare = SPACES.matcher(out.toString().strip()).replaceAll(" ").replace("&", "and");
        return bare.startsWith("the ") ? bare.substring(4) : bare;
    }
}
