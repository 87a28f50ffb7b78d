package colophon.extract.infobox;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.value.Countries;
import colophon.extract.value.NotValues;
import colophon.extract.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places, one a line, each by its most exact name: of "Westminster, London, England" the first. */
final class PlacesReader implements FieldReader {
    private final Countries countries;
    private final NotValues notValues;

    PlacesReader(Countries countries, NotValues notValues) {
        this.countries = countries;
        this.notValues = notValues;
    }

    @Override
    public void read(FieldReading reading) {
        for (Passage line : reading.lines()) {
            List<Mention> places = places(line);
            places.forEach(reading::state);
            if (places.isEmpty()) {
                reading.reject(line, "no name of a place");
            }
        }
    }

    private List<Mention> places(Passage line) {
        List<Mention> places = new ArrayList<>();
        int start = 0;
        String text = line.text();
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ';' || text.charAt(i) == '\u2022') {
                place(line.part(start, i)).ifPresent(places::add);
                start = i + 1;
            }
        }
        return places;
    }

    /** The most exact place that words name. */
    Optional<Mention> place(Passage words) {
        Passage stripped = words.strip();
        String text = stripped.text();
        int comma = text.indexOf(',');
        int open = text.indexOf('(');
        int to = comma < 0 ? text.length() : comma;
        to = open >= 0 && open < to ? open : to;
        Optional<Link> link = stripped.links().stream().findFirst();
        boolean linkFirst = link.isPresent()
                && stripped.text()
                        .substring(0, charsBefore(stripped, link.get()))
                        .codePoints()
                        .noneMatch(Character::isLetter);
        if (linkFirst) {
            String name = Words.plain(text.substring(charsBefore(stripped, link.get()), charsTo(stripped, link.get())));
            int inner = name.indexOf(',');
            String shown = inner > 0 ? name.substring(0, inner) : name;
            return notValues.isProperName(shown)
                    ? Optional.of(mention(shown, link.get().target()))
                    : Optional.empty();
        }
        String name = Words.plain(text.substring(0, to));
        boolean proper =
                notValues.isProperName(name) && Character.isUpperCase(name.codePointAt(0)) && name.length() < 60;
        return proper ? Optional.of(country(name).orElse(Mention.named(name, EntityType.PLACE))) : Optional.empty();
    }

    private static int charsBefore(Passage words, Link link) {
        return words.text()
                .offsetByCodePoints(0, link.span().start() - words.span().start());
    }

    private static int charsTo(Passage words, Link link) {
        return words.text()
                .offsetByCodePoints(0, link.span().end() - words.span().start());
    }

    private Mention mention(String name, String title) {
        return countries
                .named(title)
                .map(Mention.class::cast)
                .orElseGet(() -> Mention.linked(name, title, EntityType.PLACE));
    }

    private Optional<Mention> country(String name) {
        return countries.named(name).map(Mention.class::cast);
    }
}
