package colophon.extract.award;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.extract.award.AwardResults.Result;
import colophon.extract.name.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what the words above a list or table of awards say for all of it: a heading "Golden Globe Awards", a sentence "It
 * was nominated for five Academy Awards:". Immutable.
 */
public final class AwardSettings {
    private static final int LONGEST_INTRODUCTION = 500;
    private static final int MOST_WORDS = 9;
    private static final List<String> WON = List.of(
            " won ",
            " wins",
            " won:",
            " earned ",
            " received ",
            " winning",
            " awarded ",
            " took home",
            " picked up",
            " garnered ",
            " collected ");
    private static final List<String> LOST = List.of("winning none", "not win", "without winning", "lost ", "losing ");

    private final AwardNames awards = AwardNames.standard();
    private final AwardResults results = AwardResults.standard();

    /** What a heading adds to what is said above it. A heading that is about other awards takes the place of the first. */
    public AwardSetting heading(Passage heading, AwardSetting above) {
        Passage words = heading.strip();
        String text = words.text();
        AwardSetting setting = above;
        Optional<Result> result = resultIn(text);
        if (result.isPresent()) {
            setting = setting.withResult(result.get());
        }
        Optional<AwardTerm> body = bodyIn(words);
        if (body.isPresent()) {
            setting = setting.withBody(body.get());
        }
        return Occasion.year(text).map(setting::withDate).orElse(setting);
    }

    /** What a paragraph before a list or table adds; a long one that does not end in a colon introduces nothing. */
    public AwardSetting introduction(Passage paragraph, AwardSetting above) {
        Passage words = paragraph.strip();
        String text = words.text();
        boolean introduces = text.endsWith(":");
        if (text.length() > LONGEST_INTRODUCTION && !introduces) {
            return above;
        }
        int last = Math.max(text.lastIndexOf(". "), text.lastIndexOf('\n'));
        String sentence = text.substring(Math.max(0, last));
        AwardSetting setting = (introduces ? lastResultIn(sentence) : resultIn(sentence))
                .map(above::withResult)
                .orElse(above);
        boolean example = text.contains("including") || text.contains("such as") || text.contains("most notably");
        if (example && !introduces) {
            return setting;
        }
        return bodyIn(words).map(setting::withBody).orElse(setting);
    }

    /** The result that the last verb before a list speaks of: "It won two awards and was nominated for the following:". */
    private static Optional<Result> lastResultIn(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        int nominated = lower.lastIndexOf("nominat");
        int won = WON.stream().mapToInt(lower::lastIndexOf).max().orElse(-1);
        if (nominated < 0 && won < 0 || lower.contains(" bold")) {
            return Optional.empty();
        }
        boolean lost = LOST.stream().anyMatch(lower::contains);
        boolean all = lower.contains("won all") || lower.contains("winning all") || lower.contains("won every");
        boolean nominations = nominated > won && !all || lost || won < 0 || lower.contains("nominations:");
        return Optional.of(nominations ? Result.NOMINATED : Result.WON);
    }

    /** The result that words speak of; empty where they speak of none or of more than one. */
    private Optional<Result> resultIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean nominated = lower.contains("nominat") || lower.contains("nominee") || lower.contains("shortlist");
        boolean won = hasWord(lower, "won")
                || hasWord(lower, "win")
                || hasWord(lower, "wins")
                || hasWord(lower, "winner")
                || hasWord(lower, "winners")
                || hasWord(lower, "received the following awards")
                || hasWord(lower, "winning");
        boolean both = lower.contains("award")
                && (lower.contains("and nominat")
                        || lower.contains("& nominat")
                        || lower.contains("/nominat")
                        || lower.contains("/ nominat"));
        if (nominated == won || both || lower.contains(" bold")) {
            return Optional.empty();
        }
        return Optional.of(nominated ? Result.NOMINATED : Result.WON);
    }

    /** The one awarding body that words name; empty where they name none or several. */
    private Optional<AwardTerm> bodyIn(Passage words) {
        List<AwardTerm> found = new ArrayList<>();
        for (Link link : words.links()) {
            if (awards.looksLikeBody(link.target()) && !awards.isAwardTitle(link.target())) {
                found.add(new AwardTerm(Occasion.of(link.target()).name(), Optional.of(link.target())));
            }
        }
        if (found.isEmpty()) {
            String whole = words.text();
            if (whole.length() < 80 && awards.looksLikeBody(plain(whole))) {
                found.add(AwardTerm.of(plain(whole)));
            } else {
                known(whole).or(() -> shaped(whole)).map(AwardTerm::of).ifPresent(found::add);
            }
        }
        List<String> names =
                found.stream().map(t -> awards.name(t).name()).distinct().toList();
        return names.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String plain(String heading) {
        String text = heading.strip();
        while (text.endsWith(":") || text.endsWith(".")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String end : List.of(" nominations", " nomination", " wins", " won", " and nominations")) {
            if (lower.endsWith(end)) {
                return text.substring(0, text.length() - end.length());
            }
        }
        return text;
    }

    /** The longest run of capitalised words that the vocabulary has as a body. */
    private Optional<String> known(String text) {
        List<String> tokens = List.of(Words.of(text));
        for (int length = Math.min(MOST_WORDS, tokens.size()); length > 0; length--) {
            for (int from = 0; from + length <= tokens.size(); from++) {
                String first = tokens.get(from);
                if (!first.isEmpty() && Character.isUpperCase(first.charAt(0))) {
                    String run = strip(String.join(" ", tokens.subList(from, from + length)));
                    if (run.length() > 4 && awards.knows(run)) {
                        return Optional.of(run);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The one run of capitalised words before "Awards", "Prizes" and the like. */
    private Optional<String> shaped(String text) {
        String[] tokens = Words.of(text);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            String noun = strip(tokens[i]).toLowerCase(Locale.ROOT);
            if (List.of("award", "awards", "prize", "prizes").contains(noun)) {
                int from = i;
                while (from > 0
                        && i - from < MOST_WORDS
                        && !tokens[from - 1].isEmpty()
                        && Character.isUpperCase(tokens[from - 1].charAt(0))
                        && !tokens[from - 1].endsWith(".")) {
                    from--;
                }
                runs.add(strip(String.join(" ", List.of(tokens).subList(from, i + 1))));
            }
        }
        List<String> bodies =
                runs.stream().filter(awards::looksLikeBody).distinct().toList();
        boolean introduces = text.strip().endsWith(":");
        return bodies.size() == 1 || introduces && !bodies.isEmpty() ? Optional.of(bodies.getLast()) : Optional.empty();
    }

    private static String strip(String run) {
        int end = run.length();
        while (end > 0 && ",.:;)".indexOf(run.charAt(end - 1)) >= 0) {
            end--;
        }
        return run.substring(0, end);
    }

    private static boolean hasWord(String lower, String word) {
        int at = lower.indexOf(word);
        return at >= 0
                && (at == 0 || !Character.isLetter(lower.charAt(at - 1)))
                && (at + word.length() == lower.length() || !Character.isLetter(lower.charAt(at + word.length())));
    }
}
