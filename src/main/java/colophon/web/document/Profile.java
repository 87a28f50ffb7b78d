package colophon.web.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of an entity a document tells (Content Negotiation by Profile, W3C). */
public enum Profile {
    /** Wikidata-style statements with qualifiers, ranks and references, and plain triples of both vocabularies. */
    FULL,
    /** Plain schema.org alone: what {@code queries/simple-profile.rq} makes of the full document. */
    SIMPLE;

    /** What the profile is called by in an address. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The IRI of the profile in the dataset with a base IRI. */
    public String iri(String base) {
        return base + "ontology#" + token();
    }

    /** The profile with that token. */
    public static Optional<Profile> ofToken(String token) {
        return Arrays.stream(values()).filter(p -> p.token().equals(token)).findFirst();
    }

    /** The profile with that IRI; schema.org's own IRI stands for the simple one. */
    public static Optional<Profile> ofIri(String iri, String base) {
        if (iri.matches("https?://schema\\.org/?")) {
            return Optional.of(SIMPLE);
        }
        return Arrays.stream(values()).filter(p -> p.iri(base).equals(iri)).findFirst();
    }
}
