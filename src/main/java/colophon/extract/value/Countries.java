package colophon.extract.value;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.data.DataTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Countries by their names, abbreviations and adjectives of nationality. The name to show and the title are those of the
 * country's article, so that "UK", "U.K." and "British" are one. Immutable.
 */
public final class Countries {
    private final PhraseTable<String> names = new PhraseTable<>(false);
    private final PhraseTable<String> adjectives = new PhraseTable<>(false);
    private final Map<String, String> codes = new HashMap<>();

    private Countries() {}

    /** The packed countries. */
    public static Countries load() {
        Countries countries = new Countries();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/nationalities.tsv").rows()) {
            String country = row.need("country");
            countries.names.put(country, country);
            countries.names.put(bare(country), country);
            row.list("names").forEach(name -> countries.names.put(name, country));
            row.list("adjectives").forEach(adjective -> countries.adjectives.put(adjective, country));
            row.get("iso").ifPresent(code -> countries.codes.put(country, code));
        }
        return countries;
    }

    /** The country of a name or abbreviation that is the whole of a text, "the" before it aside. */
    public Optional<Mention.Page> named(String text) {
        return names.exact(withoutArticle(text)).map(Countries::mention);
    }

    /** The country of an adjective of nationality that is the whole of a text. */
    public Optional<Mention.Page> ofAdjective(String text) {
        return adjectives.exact(text.strip()).map(Countries::mention);
    }

    /** The longest adjective of nationality that starts at a {@code char} index. */
    public Optional<Found<Mention.Page>> adjectiveAt(String text, int from) {
        return adjectives.startingAt(text, from).map(Countries::mentioned);
    }

    /** The longest country name that starts at a {@code char} index. */
    public Optional<Found<Mention.Page>> nameAt(String text, int from) {
        return names.startingAt(text, from).map(Countries::mentioned);
    }

    /** The ISO 3166-1 code of a country that has one. */
    public Optional<String> code(Mention.Page country) {
        return Optional.ofNullable(codes.get(country.title()));
    }

    private static Found<Mention.Page> mentioned(Found<String> found) {
        return new Found<>(mention(found.value()), found.from(), found.to());
    }

    private static Mention.Page mention(String title) {
        return Mention.linked(bare(title), title, EntityType.COUNTRY);
    }

    private static String bare(String title) {
        int note = title.indexOf(" (");
        return note < 0 ? title : title.substring(0, note);
    }

    private static String withoutArticle(String text) {
        String stripped = text.strip();
        return stripped.startsWith("the ") || stripped.startsWith("The ") ? stripped.substring(4) : stripped;
    }
}
