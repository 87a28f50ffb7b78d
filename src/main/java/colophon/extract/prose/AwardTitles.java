package colophon.extract.prose;

import colophon.claim.Mention;
import colophon.extract.award.AwardNames;
import colophon.extract.prose.mention.AwardPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts the words of an award where the sentence runs its name, its category and those who got it together. */
final class AwardTitles {
    private AwardTitles() {}

    /** An award with what its words hold in its place. */
    static Bound.Award refine(Bound.Award award, Fit fit) {
        AwardPhrase phrase = parted(award.phrase());
        Optional<Mention> honored =
                fit.thing("S").filter(s -> s.type().isAgent()).or(() -> fit.thing("P"));
        boolean subject = phrase.category().isEmpty() && award.recipients().size() == 1 && honored.isPresent();
        if (subject) {
            String category = award.recipients().getFirst().name();
            return new Bound.Award(with(phrase, phrase.body(), category), List.of());
        }
        return noted(new Bound.Award(phrase, award.recipients()), fit);
    }

    /** "Best Actress Academy Award", and "Best Actress award", which is a category whoever gives it. */
    private static AwardPhrase parted(AwardPhrase phrase) {
        String body = phrase.body().isEmpty() ? phrase.category() : phrase.body();
        boolean two = !phrase.body().isEmpty() && !phrase.category().isEmpty();
        if (two || !AwardNames.standard().looksLikeCategory(body)) {
            return phrase;
        }
        for (int space = body.indexOf(' '); space > 0; space = body.indexOf(' ', space + 1)) {
            String giver = body.substring(space + 1);
            if (AwardNames.standard().knows(giver)) {
                return with(phrase, giver, body.substring(0, space));
            }
        }
        boolean bare = body.toLowerCase(java.util.Locale.ROOT).endsWith(" award");
        return bare ? with(phrase, "", body.substring(0, body.length() - " award".length())) : phrase;
    }

    /** "Best Actress (Quist)": the person in the brackets got it. */
    private static Bound.Award noted(Bound.Award award, Fit fit) {
        String category = award.phrase().category();
        int open = category.lastIndexOf(" (");
        if (open < 1 || !category.endsWith(")")) {
            return award;
        }
        Optional<Mention> person = fit.around()
                .known(category.substring(open + 2, category.length() - 1).strip());
        if (person.isEmpty()) {
            return award;
        }
        List<Mention> recipients = new ArrayList<>(award.recipients());
        recipients.add(person.get());
        return new Bound.Award(with(award.phrase(), award.phrase().body(), category.substring(0, open)), recipients);
    }

    private static AwardPhrase with(AwardPhrase phrase, String body, String category) {
        return new AwardPhrase(
                body, category, phrase.link(), phrase.date(), phrase.festival(), phrase.list(), phrase.plural());
    }
}
