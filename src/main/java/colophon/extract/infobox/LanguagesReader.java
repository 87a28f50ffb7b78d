package colophon.extract.infobox;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.value.Language;
import colophon.extract.value.Languages;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import java.util.Optional;

/** Languages by name; a silent film has none of its own. */
final class LanguagesReader implements FieldReader {
    private final NameList names = NameList.of(NameList.Kind.TERMS);
    private final Languages languages;

    LanguagesReader(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void read(FieldReading reading) {
        for (NamedPart part : names.split(reading.lines())) {
            Optional<Language> language = find(part);
            if (language.isEmpty() && part.link().isPresent()) {
                String title = part.link().get().target();
                reading.state(Mention.linked(part.name(), title, EntityType.LANGUAGE));
            } else if (language.isEmpty()) {
                reading.reject(part.words(), "no known language");
            } else if (language.get().isNone()) {
                reading.keep(part.words(), "without spoken language");
            } else {
                reading.state(language.get().mention());
            }
        }
    }

    /** By the words, by them without "language" or "intertitles" after the name, or by the link. */
    private Optional<Language> find(NamedPart part) {
        String name = part.name();
        Optional<Language> exact =
                languages.named(name).or(() -> part.link().flatMap(l -> languages.named(l.target())));
        int space = name.lastIndexOf(' ');
        return exact.or(() -> space > 0 && isTail(name.substring(space + 1))
                ? languages.named(name.substring(0, space))
                : Optional.empty());
    }

    private static boolean isTail(String word) {
        return word.equals("language")
                || word.equals("intertitles")
                || word.equals("subtitles")
                || word.equals("titles");
    }
}
