package colophon.extract.infobox;

import colophon.extract.value.Converters;
import colophon.extract.value.NotValues;
import java.util.HashMap;
import java.util.Map;

/** The readers by the names that the table of fields gives them. Immutable once loaded. */
final class FieldReaders {
    private final Map<String, FieldReader> readers = new HashMap<>();

    private FieldReaders() {}

    static FieldReaders of(Converters c) {
        FieldReaders all = new FieldReaders();
        all.names(c);
        all.quantities(c);
        all.lives(c);
        all.works(c);
        return all;
    }

    private void names(Converters c) {
        NotValues not = c.notValues();
        readers.put("keep", TextReaders.keep());
        readers.put("people", PeopleReader.of(not));
        readers.put("story", PeopleReader.ofStories(not));
        readers.put("bodies", new BodiesReader(not, c.countries()));
        readers.put("concepts", TermsReader.asWritten(not));
        readers.put("genres", TermsReader.asWritten(not));
        readers.put("occupations", TermsReader.lowerCase(not));
        readers.put("countries", new CountriesReader(c.countries()));
        readers.put("citizenship", new CountriesReader(c.countries()));
        readers.put("languages", new LanguagesReader(c.languages()));
        readers.put("places", new PlacesReader(c.countries(), not));
        readers.put("birth-place", new PlacesReader(c.countries(), not));
        readers.put("schools", new SchoolsReader(not));
        readers.put("characters", new CharactersReader(not));
        readers.put("names", TextReaders.names(not));
        readers.put("birth-name", TextReaders.birthName(not));
        readers.put("website", TextReaders.website());
    }

    private void quantities(Converters c) {
        FieldReader dates = new DatesReader(c.dates(), new ReleasePlaces(c.countries(), c.notValues()));
        readers.put("dates", dates);
        readers.put("published", TimeReaders.published(c, dates));
        readers.put("premiere", TimeReaders.premiere(c, dates));
        readers.put("run", TimeReaders.span(c, "P580", "P582"));
        readers.put("work-period", TimeReaders.span(c, "P2031", "P2032"));
        readers.put("money", QuantityReaders.money(c.money(), c.countries()));
        readers.put("box-office", QuantityReaders.money(c.money(), c.countries()));
        readers.put("durations", QuantityReaders.durations(c.durations()));
        readers.put("count", QuantityReaders.count());
        readers.put("pages", QuantityReaders.pages());
        readers.put("identifier", TextReaders.identifier());
        readers.put("classification", TextReaders.classification(c.notValues()));
    }

    private void lives(Converters c) {
        PlacesReader places = new PlacesReader(c.countries(), c.notValues());
        readers.put("born", LifeReaders.born(c, places));
        readers.put("died", LifeReaders.died(c, places));
        readers.put("spouses", LifeReaders.spouses(c));
        readers.put("children", LifeReaders.children(c));
        readers.put("relatives", RelativesReader.of(c.notValues(), true));
    }

    private void works(Converters c) {
        NotValues not = c.notValues();
        readers.put("works", WorksReader.of(not));
        readers.put("known-works", WorksReader.ofItalics(not));
        readers.put("series", new SeriesReader(not));
        readers.put("series-number", reading -> reading.keep(reading.value(), "read with the series"));
        readers.put("based-on", new BasedOnReader(not));
        readers.put("original-title", TextReaders.originalTitle(c.languages(), not));
        readers.put("formats", reading -> {
            c.formats().scan(reading.value().text()).forEach(reading::state);
        });
        readers.put("isbn", EditionReaders.isbn(c));
        readers.put("english-edition", EditionReaders.inArticleLanguage(c));
        readers.put("cover-artist", EditionReaders.coverArtist(c));
        readers.put("awards", reading -> reading.keep(reading.value(), "awards of a box are read with the awards"));
    }

    /** The reader of a name; throws where the table names one that does not exist. */
    FieldReader named(String name) {
        FieldReader reader = readers.get(name);
        if (reader == null) {
            throw new IllegalStateException(
                    "infobox-fields.tsv: no reader '" + name + "'; use one of " + readers.keySet());
        }
        return reader;
    }
}
