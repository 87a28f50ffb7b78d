package colophon.extract.infobox;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.value.Countries;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Countries by name, abbreviation or nationality. */
final class CountriesReader implements FieldReader {
    private final NameList names = NameList.of(NameList.Kind.TERMS);
    private final Countries countries;

    CountriesReader(Countries countries) {
        this.countries = countries;
    }

    @Override
    public void read(FieldReading reading) {
        for (NamedPart part : names.split(reading.lines())) {
            List<Mention.Page> found = countries(part);
            found.forEach(reading::state);
            if (found.isEmpty()) {
                reading.reject(part.words(), "no known country");
            }
        }
    }

    private List<Mention.Page> countries(NamedPart part) {
        Optional<Mention.Page> one = country(part.name());
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Mention.Page> several = hyphenated(part.name());
        if (!several.isEmpty() || part.link().isEmpty()) {
            return several;
        }
        String title = part.link().get().target();
        return List.of(country(title).orElse(Mention.linked(part.name(), title, EntityType.COUNTRY)));
    }

    /** "Irish-American": both, where each half is a nationality. */
    private List<Mention.Page> hyphenated(String name) {
        List<Mention.Page> found = new ArrayList<>();
        String[] halves = name.split("[-\u2013]", 3);
        for (String half : halves) {
            country(half).ifPresent(found::add);
        }
        return found.size() == halves.length ? found : List.of();
    }

    private Optional<Mention.Page> country(String name) {
        return countries.named(name).or(() -> countries.ofAdjective(name));
    }
}
