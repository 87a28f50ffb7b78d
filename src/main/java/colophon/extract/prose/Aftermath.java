package colophon.extract.prose;

import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.Value;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.value.WordSet;
import java.util.List;

/** What follows from all that a sentence has stated: the works that the opening of a life singles out are notable ones. */
final class Aftermath {
    private static final WordSet OWN = WordSet.of("P57", "P58", "P50", "P161", "P175", "P86");

    private static final WordSet SINGLING = WordSet.of(
            "such",
            "including",
            "include",
            "includes",
            "included",
            "known",
            "notable",
            "notably",
            "famous",
            "acclaimed",
            "success",
            "won");

    /** The latest works are named for being new, small and first parts for being small and first. */
    private static final WordSet LATEST =
            WordSet.of("recent", "upcoming", "latest", "forthcoming", "early", "minor", "small", "bit", "guest");

    private final Mentions mentions;
    private final Statements statements;
    private final Mention topic;

    Aftermath(Mentions mentions, Statements statements, Mention topic) {
        this.mentions = mentions;
        this.statements = statements;
        this.topic = topic;
    }

    /** "Her films include Salt Road", in the opening of an article about her. */
    void notable(List<Claim> told, Evidence evidence) {
        if (topic.type() != EntityType.PERSON || !says(SINGLING) || says(LATEST)) {
            return;
        }
        told.stream()
                .filter(c -> OWN.has(c.property().value()) && isTopic(c.value()))
                .map(Claim::subject)
                .distinct()
                .toList()
                .forEach(work -> statements.item(topic, "P800", work, evidence));
    }

    private boolean isTopic(Value<Mention> value) {
        return value instanceof Value.Item<Mention> item && item.thing().equals(topic);
    }

    private boolean says(WordSet words) {
        return mentions.sentence().says(words);
    }
}
