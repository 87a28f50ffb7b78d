package colophon.extract.infobox;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import colophon.extract.value.NotValues;
import java.util.Optional;

/** Characters of a story: linked ones by their page, others as things that only this article describes. */
final class CharactersReader implements FieldReader {
    private final NameList names = NameList.of(NameList.Kind.PEOPLE);
    private final NotValues notValues;

    CharactersReader(NotValues notValues) {
        this.notValues = notValues;
    }

    @Override
    public void read(FieldReading reading) {
        for (NamedPart part : names.split(reading.lines())) {
            if (!notValues.isProperName(part.name())) {
                reading.reject(part.words(), "no name of a character");
                continue;
            }
            reading.state(mention(reading, part));
        }
    }

    private static Mention mention(FieldReading reading, NamedPart part) {
        String language = reading.context().article().source().language();
        String name = part.name();
        return part.link()
                .map(l -> (Mention) Mention.linked(name, l.target(), EntityType.CHARACTER))
                .orElseGet(() -> reading.context()
                        .local("character", name, name, Optional.empty(), name, language, EntityType.CHARACTER));
    }
}
