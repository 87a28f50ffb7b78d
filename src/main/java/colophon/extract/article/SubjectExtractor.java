package colophon.extract.article;

import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Span;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.Topic;
import java.util.List;
import java.util.Optional;

/** States what the subject is an instance of, and, of a work, its title and subtitle. */
final class SubjectExtractor implements FactExtractor {
    private static final PropertyId INSTANCE_OF = PropertyId.of("P31");
    private static final PropertyId TITLE = PropertyId.of("P1476");
    private static final PropertyId SUBTITLE = PropertyId.of("P1680");
    private static final int LONGEST_SUBTITLE = 200;

    /** By which rule a subtitle is read. */
    static final String SUBTITLE_RULE = "lead.subtitle";

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        Topic topic = context.topic();
        Span place = place(context);
        topic.kind()
                .ifPresent(kind -> claims.accept(claim(
                        context,
                        INSTANCE_OF,
                        new Value.Item<>(Mention.named(kind, EntityType.CONCEPT)),
                        place,
                        "lead.kind")));
        if (!topic.type().isWork()) {
            return;
        }
        String language = context.article().source().language();
        String title = topic.subject().name();
        claims.accept(claim(context, TITLE, new Value.Monolingual<>(title, language), place, "lead.title"));
        subtitle(context, title)
                .ifPresent(subtitle -> claims.accept(
                        claim(context, SUBTITLE, new Value.Monolingual<>(subtitle, language), place, SUBTITLE_RULE)));
    }

    private static Claim claim(
            ExtractionContext context, PropertyId property, Value<Mention> value, Span place, String rule) {
        Mention subject = context.topic().subject();
        return new Claim(subject, property, value, List.of(), Rank.NORMAL, context.evidence(place, rule));
    }

    /** The first sentence of the lead; failing that the words at the head of the box or of the article. */
    private static Span place(ExtractionContext context) {
        return lead(context)
                .map(SubjectExtractor::firstSentence)
                .or(() -> context.article().infoboxes().stream()
                        .flatMap(box -> box.fields().stream())
                        .map(field -> field.span())
                        .findFirst())
                .orElseGet(() -> new Span(
                        0,
                        Math.min(
                                context.article().title().length(),
                                context.article().text().length())));
    }

    private static Optional<Passage> lead(ExtractionContext context) {
        return context.article().lead().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).passage().strip())
                .filter(passage -> passage.text().length() > 20)
                .findFirst();
    }

    /** Up to the first full stop that a space and a capital follow, abbreviations of one or two letters aside. */
    private static Span firstSentence(Passage lead) {
        String text = lead.text();
        int depth = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean stop = c == '.' && depth <= 0 && Character.isWhitespace(text.charAt(i + 1));
            if (stop && i > 40 && Character.isLowerCase(text.charAt(i - 1)) && Character.isLetter(text.charAt(i - 2))) {
                return lead.part(0, i + 1).strip().span();
            }
        }
        return lead.span();
    }

    /** "Title: What It Says Below It is a book": what follows the colon, where the article's title leaves it out. */
    private static Optional<String> subtitle(ExtractionContext context, String title) {
        Optional<Passage> lead = lead(context);
        if (lead.isEmpty() || title.contains(":")) {
            return Optional.empty();
        }
        String text = lead.get().text();
        if (!text.startsWith(title + ": ") && !text.startsWith("\"" + title + ": ")) {
            return Optional.empty();
        }
        int from = text.indexOf(": ") + 2;
        int to = from;
        while (to < text.length() && "(,;\"\u201D".indexOf(text.charAt(to)) < 0 && !isVerb(text, to)) {
            to++;
        }
        String words = text.substring(from, to).strip();
        boolean capital = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
        return capital && words.length() <= LONGEST_SUBTITLE && to < text.length()
                ? Optional.of(words)
                : Optional.empty();
    }

    private static boolean isVerb(String text, int at) {
        return text.startsWith(" is a", at) || text.startsWith(" is the ", at) || text.startsWith(" was a", at);
    }
}
