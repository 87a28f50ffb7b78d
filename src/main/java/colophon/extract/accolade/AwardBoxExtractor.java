package colophon.extract.accolade;

import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.claim.ClaimSink;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.award.AwardEntry;
import colophon.extract.award.AwardLineReader;
import colophon.extract.award.AwardNames;
import colophon.extract.award.AwardPage;
import colophon.extract.award.AwardResults.Result;
import colophon.extract.award.AwardSetting;
import colophon.extract.award.AwardSettings;
import colophon.extract.award.AwardTerm;
import colophon.extract.name.ArticleNames;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the boxes beside a text that list the awards a work received, under a heading for each body: "Academy Awards record:
 * 1. Best Picture". They list what was won unless a heading speaks of nominations.
 */
public final class AwardBoxExtractor implements FactExtractor {
    private static final String RULE = "box.award";

    private final AwardNames awards = AwardNames.standard();
    private final AwardSettings settings = new AwardSettings();

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        for (Infobox box : context.article().infoboxes()) {
            Optional<AwardTerm> body = box.title().flatMap(this::body);
            boolean unlabelled = box.fields().stream().allMatch(f -> f.label().isBlank());
            if (body.isPresent() && unlabelled) {
                read(box, body.get(), context, claims);
            }
        }
    }

    private void read(Infobox box, AwardTerm body, ExtractionContext context, ClaimSink claims) {
        ArticleNames names = context.shared(ArticleNames.class, ArticleNames::of);
        AwardLineReader lines = new AwardLineReader(names);
        AwardPage page = new AwardPage(context.article(), context.topic(), names);
        AwardSetting first = AwardSetting.NONE.withResult(Result.WON).withBody(body);
        for (Infobox.Field field : box.fields()) {
            AwardSetting setting = field.group().map(g -> group(g, first)).orElse(first);
            for (Passage line : field.lines()) {
                Passage words = withoutNumber(line.strip());
                for (AwardEntry entry : lines.read(words, setting)) {
                    page.state(entry, Optional.empty(), context.evidence(words.span(), RULE), claims);
                }
            }
        }
    }

    private AwardSetting group(Passage group, AwardSetting first) {
        return body(group).map(first::withBody).orElseGet(() -> settings.heading(group, first));
    }

    /** Who gives the awards that a heading heads, the word "record" aside. */
    private Optional<AwardTerm> body(Passage heading) {
        String words = heading.text().strip();
        String lower = words.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(" record") || lower.endsWith(" wins")
                ? words.substring(0, words.lastIndexOf(' '))
                : words;
        return awards.looksLikeBody(bare) ? Optional.of(AwardTerm.of(bare)) : Optional.empty();
    }

    private static Passage withoutNumber(Passage line) {
        String text = line.text();
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > 0 && at < text.length() && text.charAt(at) == '.';
        return numbered ? line.part(at + 1, text.length()).strip() : line;
    }
}
