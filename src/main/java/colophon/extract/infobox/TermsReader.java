package colophon.extract.infobox;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import colophon.extract.value.NotValues;
import java.util.Locale;

/** Common nouns, parted by lines, commas and "and": genres, subjects, platforms, occupations. */
final class TermsReader implements FieldReader {
    private final NameList names = NameList.of(NameList.Kind.TERMS);
    private final NotValues notValues;
    private final boolean lowerCase;

    private TermsReader(NotValues notValues, boolean lowerCase) {
        this.notValues = notValues;
        this.lowerCase = lowerCase;
    }

    /** A reader that shows terms as the article writes them. */
    static TermsReader asWritten(NotValues notValues) {
        return new TermsReader(notValues, false);
    }

    /** A reader that shows terms as common nouns within a sentence. */
    static TermsReader lowerCase(NotValues notValues) {
        return new TermsReader(notValues, true);
    }

    @Override
    public void read(FieldReading reading) {
        for (NamedPart part : names.split(reading.lines())) {
            if (!notValues.isName(part.name()) || part.name().chars().noneMatch(Character::isLetter)) {
                reading.reject(part.words(), "no term");
                continue;
            }
            reading.state(mention(part, reading.rule().type()));
        }
    }

    private Mention mention(NamedPart part, EntityType type) {
        String name = lowerCase ? lower(part.name()) : part.name();
        return part.link()
                .map(link -> Mention.linked(name, link.target(), type))
                .orElseGet(() -> Mention.named(name, type));
    }

    /** "Film director" as "film director"; "DJ" and "MC" stay. */
    private static String lower(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
