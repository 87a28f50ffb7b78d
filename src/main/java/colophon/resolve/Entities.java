package colophon.resolve;

import colophon.claim.ArticleClaims;
import colophon.claim.Entity;
import colophon.claim.EntityKey;
import colophon.claim.EntityType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is published of each entity: its type, label, other names and links to the same thing elsewhere. */
final class Entities {
    /** A name must be used as often as this to count as another name and not as a turn of phrase. */
    private static final int ALIAS_USES = 2;

    private static final int MAX_ALIAS_LENGTH = 80;

    private final Authorities authorities;
    private final ArticleSet articles;
    private final Profiles profiles;
    private final Map<EntityKey, List<String>> redirectTitles = new HashMap<>();

    Entities(Authorities authorities, ArticleSet articles, Profiles profiles) {
        this.authorities = authorities;
        this.articles = articles;
        this.profiles = profiles;
        articles.redirects()
                .forEach((from, into) -> redirectTitles
                        .computeIfAbsent(into, k -> new java.util.ArrayList<>())
                        .add(bare(title(from))));
    }

    /** The entity of a key. */
    Entity entity(EntityKey key) {
        Profile profile = profiles.of(key);
        EntityType type = profile.type();
        Optional<ArticleClaims> article =
                Optional.ofNullable(articles.articles().get(key));
        Optional<AuthorityRecord> record = authorities.of(key, type);
        String label = record.map(AuthorityRecord::label).orElseGet(() -> label(key, profile, type, article));
        String language = record.isPresent()
                ? "en"
                : article.map(a -> a.article().language()).orElseGet(profile::language);
        return new Entity(
                key,
                new TreeSet<>(List.of(type)),
                label,
                language.isEmpty() ? "en" : language,
                aliases(key, profile, label),
                item(article, record).stream().toList(),
                article.isPresent());
    }

    /** The Wikidata item that the article itself names, else the one that an authority file proves. */
    private static Optional<String> item(Optional<ArticleClaims> article, Optional<AuthorityRecord> record) {
        return article.flatMap(a -> a.article().item())
                .map(id -> AuthorityRecord.ITEMS + id)
                .or(() -> record.map(AuthorityRecord::iri));
    }

    private static String label(EntityKey key, Profile profile, EntityType type, Optional<ArticleClaims> article) {
        if (article.isPresent()) {
            return bare(article.get().article().title());
        }
        boolean isLocal = key.path().indexOf('/') >= 0;
        String title = bare(title(key));
        if (isLocal || !profile.isLinked()) {
            return profile.mostUsedName().orElse(title);
        }
        // Titles begin with a capital although the name of a genre or occupation does not.
        return type == EntityType.CONCEPT
                ? profile.mostUsedName().filter(title::equalsIgnoreCase).orElse(title)
                : title;
    }

    private List<String> aliases(EntityKey key, Profile profile, String label) {
        Stream<String> used = profile.names().entrySet().stream()
                .filter(e -> e.getValue() >= ALIAS_USES && isName(e.getKey()))
                .map(Map.Entry::getKey);
        String folded = Authorities.fold(label);
        return Stream.concat(used, redirectTitles.getOrDefault(key, List.of()).stream())
                .map(String::strip)
                .filter(name -> !Authorities.fold(name).equals(folded))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isName(String name) {
        return name.length() <= MAX_ALIAS_LENGTH && !Character.isLowerCase(name.codePointAt(0));
    }

    /** The title of a key. */
    static String title(EntityKey key) {
        return URLDecoder.decode(key.path().replace("+", "%2B"), StandardCharsets.UTF_8)
                .replace('_', ' ');
    }

    /** A title without the disambiguation in parentheses at its end. */
    static String bare(String title) {
        String plain = title.replace('_', ' ').strip();
        int open = plain.lastIndexOf('(');
        return plain.endsWith(")") && open > 0 ? plain.substring(0, open).strip() : plain;
    }
}
