package colophon.extract.prose.mention;

import colophon.claim.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A noun for a kind of work with what stands before it: {@code a 1977 American science fiction novel}.
 *
 * @param noun the kind of work
 * @param head the noun as written, lower case
 * @param determiner {@code a}, {@code the}, {@code his} and the like; empty for none
 * @param year the year before the noun
 * @param genres genres before the noun
 * @param countries titles of the countries whose adjectives stand before the noun
 * @param languages names of languages ("Tamil-language")
 * @param adaptation whether it is called an adaptation or version
 * @param sameName whether "of the same name" follows, or "eponymous" stands before
 * @param links titles of the pages that words of it are linked to
 * @param other whether words stand before the noun that are none of these
 */
public record KindPhrase(
        WorkNoun noun,
        String head,
        String determiner,
        Optional<PartialDate> year,
        List<String> genres,
        List<String> countries,
        List<String> languages,
        boolean adaptation,
        boolean sameName,
        List<String> links,
        boolean other) {
    public KindPhrase {
        Objects.requireNonNull(noun);
        Objects.requireNonNull(year);
        genres = List.copyOf(genres);
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        links = List.copyOf(links);
    }

    /** The same with a year. */
    public KindPhrase in(Optional<PartialDate> newYear) {
        return new KindPhrase(
                noun, head, determiner, newYear, genres, countries, languages, adaptation, sameName, links, other);
    }

    /** Whether it is a new thing to the reader ("a film") and not one already known ("the film"). */
    public boolean isIndefinite() {
        return determiner.equals("a") || determiner.equals("an") || determiner.equals("another");
    }

    /** Whether it means several works. */
    public boolean isPlural() {
        int of = head.indexOf(" of ");
        String noun = of < 0 ? head : head.substring(0, of);
        return noun.endsWith("s") && !noun.endsWith("series");
    }

    /** Whether it points at a work spoken of before. */
    public boolean isDefinite() {
        return determiner.equals("the") || determiner.equals("this");
    }
}
