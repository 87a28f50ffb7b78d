package colophon.extract.infobox;

import colophon.article.Infobox;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import colophon.extract.value.Converters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the boxes of key facts: every row gives typed claims, or the account says why not. Immutable. */
public final class InfoboxExtractor implements FactExtractor {
    private final FieldNames names = FieldNames.load();
    private final FieldRules rules = FieldRules.load();
    private final FieldReaders readers;

    /** An extractor with the packed tables. Throws {@link IllegalStateException} where they name an unknown reader. */
    public InfoboxExtractor(Converters converters) {
        readers = FieldReaders.of(converters);
        rules.all().forEach(rule -> readers.named(rule.reader()));
    }

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        List<Infobox> boxes = context.article().infoboxes();
        for (int i = 0; i < boxes.size(); i++) {
            boolean same = i == 0 || context.topic().type() == EntityType.PERSON;
            Optional<Mention> subject = same
                    ? Optional.of(context.topic().subject())
                    : FurtherBoxes.subject(boxes.get(i), names.of(boxes.get(i)), context, claims);
            if (subject.isPresent()) {
                read(context, boxes.get(i), subject.get(), claims);
            } else {
                boxes.get(i).fields().forEach(field -> keep(context, field, "a further box about something else"));
            }
        }
    }

    private void read(ExtractionContext context, Infobox box, Mention subject, ClaimSink claims) {
        Map<String, Infobox.Field> fields = new LinkedHashMap<>();
        box.fields()
                .forEach(field -> names.of(field.label().text()).ifPresent(name -> fields.putIfAbsent(name, field)));
        BoxSubject about = new BoxSubject(subject, fields);
        for (Infobox.Field field : box.fields()) {
            Optional<String> name = names.of(field.label().text());
            Optional<FieldRule> rule = name.flatMap(n -> rules.find(n, subject.type()));
            if (rule.isPresent() && !field.value().isBlank()) {
                FieldReading reading = new FieldReading(context, about, field, rule.get(), claims);
                readers.named(rule.get().reader()).read(reading);
                reading.settle();
            } else if (!field.value().isBlank()) {
                keep(context, field, name.isEmpty() ? "a label that is not known" : "not stated of such a subject");
            }
        }
    }

    private static void keep(ExtractionContext context, Infobox.Field field, String reason) {
        context.account()
                .record(new FieldOutcome(
                        "infobox",
                        field.label().text(),
                        field.value().text(),
                        field.value().span(),
                        Fate.KEPT,
                        reason));
    }
}
