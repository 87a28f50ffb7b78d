package colophon.extract.infobox;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import colophon.data.DataTable;
import colophon.extract.value.Countries;
import colophon.extract.value.NotValues;
import colophon.extract.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the parentheses after a release date name: a country or town as place of publication, a festival as what the work
 * was presented in. Immutable.
 */
final class ReleasePlaces {
    private static final PropertyId PLACE = PropertyId.of("P291");
    private static final PropertyId PRESENTED_IN = PropertyId.of("P5072");
    private static final int LONGEST_NAME = 60;

    private final Countries countries;
    private final NotValues notValues;
    private final List<String> festivals = new ArrayList<>();
    private final List<String> occasions = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    ReleasePlaces(Countries countries, NotValues notValues) {
        this.countries = countries;
        this.notValues = notValues;
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/release-notes.tsv").rows()) {
            switch (row.need("kind")) {
                case "festival" -> festivals.addAll(row.list("words"));
                case "occasion" -> row.list("words").forEach(word -> occasions.add(" " + word));
                default -> others.addAll(row.list("words"));
            }
        }
    }

    /** The qualifiers that the parentheses right after a date give; {@code next} is where the next date starts. */
    List<Qualifier<Mention>> after(Passage value, int from, int next) {
        String text = value.text();
        int open = from;
        while (open < next && isGap(text.charAt(open))) {
            open++;
        }
        int close = open < next && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        if (close < 0 || close > next) {
            return List.of();
        }
        List<Qualifier<Mention>> places = new ArrayList<>();
        int start = open + 1;
        for (int i = start; i <= close; i++) {
            char c = text.charAt(i);
            if (i == close || (c == ',' || c == '/' || c == ';') && !isLinked(value, i)) {
                named(value.part(start, i).strip()).ifPresent(places::add);
                start = i + 1;
            }
        }
        return places;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ':' || c == '\u2014' || c == '\u2013';
    }

    private static boolean isLinked(Passage value, int i) {
        int place = value.spanOf(i, i).start();
        return value.links().stream()
                .anyMatch(l -> l.span().start() <= place && place < l.span().end());
    }

    private Optional<Qualifier<Mention>> named(Passage note) {
        Passage words = withoutOccasion(note);
        String name = Words.plain(words.text());
        if (!notValues.isProperName(name)
                || !Character.isUpperCase(name.codePointAt(0))
                || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<Mention.Page> country = countries.named(name);
        if (country.isPresent()) {
            return Optional.of(new Qualifier<>(PLACE, new Value.Item<>(country.get())));
        }
        boolean festival = isFestival(name) || words.links().stream().anyMatch(l -> isFestival(l.target()));
        EntityType type = festival ? EntityType.EVENT : EntityType.PLACE;
        Mention place = words.links().stream()
                .findFirst()
                .map((Link l) -> (Mention) Mention.linked(name, l.target(), type))
                .orElseGet(() -> Mention.named(name, type));
        return Optional.of(new Qualifier<>(festival ? PRESENTED_IN : PLACE, new Value.Item<>(place)));
    }

    /** "New York City premiere", "US: limited": the place without what happened there; nothing where none is named. */
    private Passage withoutOccasion(Passage note) {
        if (!note.links().isEmpty()) {
            return note;
        }
        int colon = note.text().indexOf(':');
        Passage words = colon > 0 ? note.part(0, colon).strip() : note;
        String lower = words.text().toLowerCase(Locale.ROOT);
        if (lower.length() != words.text().length()) {
            return words;
        }
        for (String occasion : occasions) {
            if (lower.endsWith(occasion)) {
                return words.part(0, lower.length() - occasion.length()).strip();
            }
        }
        return others.stream().anyMatch(lower::contains) ? note.part(0, 0) : words;
    }

    private boolean isFestival(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return festivals.stream().anyMatch(lower::contains);
    }
}
