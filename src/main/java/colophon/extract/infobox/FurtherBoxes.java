package colophon.extract.infobox;

import colophon.article.Infobox;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.value.NotValues;
import colophon.extract.value.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a box after the first is about: the soundtrack of a film, or a film of a book, that has no page of its own. */
final class FurtherBoxes {
    private static final NotValues NOT_VALUES = NotValues.load();

    private FurtherBoxes() {}

    static Optional<Mention> subject(Infobox box, Set<String> fields, ExtractionContext context, ClaimSink claims) {
        EntityType topic = context.topic().type();
        boolean record = fields.contains("label") && (fields.contains("length") || fields.contains("released"));
        if (record && topic.isWork() && topic != EntityType.MUSIC_ALBUM && !isMusic(topic)) {
            return Optional.of(local(box, context, claims, "soundtrack", "soundtrack album", EntityType.MUSIC_ALBUM));
        }
        return Optional.empty();
    }

    /** "Ash Harbour [Soundtrack]". */
    private static String withoutBrackets(String title) {
        int open = title.indexOf(" [");
        return open > 0 ? title.substring(0, open) : title;
    }

    private static boolean isMusic(EntityType type) {
        return type == EntityType.MUSIC_COMPOSITION || type == EntityType.MUSIC_RECORDING;
    }

    private static Mention local(
            Infobox box, ExtractionContext context, ClaimSink claims, String kind, String label, EntityType type) {
        String language = context.article().source().language();
        String title = box.title()
                .map(words -> Words.unquoted(withoutBrackets(Words.plain(words.text()))))
                .filter(NOT_VALUES::isName)
                .orElse(context.topic().subject().name());
        Mention.Local thing = context.local(kind, "", title, Optional.empty(), title, language, type);
        Value<Mention> instance = new Value.Item<>(Mention.named(label, EntityType.CONCEPT));
        state(context, box, thing, "P31", instance, claims);
        state(context, box, thing, "P1476", new Value.Monolingual<>(title, language), claims);
        return thing;
    }

    private static void state(
            ExtractionContext context,
            Infobox box,
            Mention thing,
            String property,
            Value<Mention> value,
            ClaimSink claims) {
        claims.accept(new Claim(
                thing,
                PropertyId.of(property),
                value,
                List.of(),
                Rank.NORMAL,
                context.evidence(box.fields().getFirst().span(), "infobox.title")));
    }
}
