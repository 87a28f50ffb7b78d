package colophon.extract.value;

import colophon.claim.Mention;
import colophon.data.DataTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Languages by the names that English writing gives them, with their regional variants. Immutable. */
public final class Languages {
    private final PhraseTable<Language> names = new PhraseTable<>(false);
    private final Map<String, Language> byTag = new HashMap<>();
    private final Countries countries;

    private Languages(Countries countries) {
        this.countries = countries;
    }

    /** The packed languages: variants of the vocabulary first, then the authority file. */
    public static Languages load() {
        Languages languages = new Languages(Countries.load());
        for (DataTable.Row row : DataTable.load("data/vocabulary/languages.tsv").rows()) {
            Language language = new Language(row.need("label"), row.need("title"), row.need("tag"));
            row.list("names").forEach(name -> languages.put(name, language));
            languages.put(language.title(), language);
        }
        for (DataTable.Row row : DataTable.load("data/authority/languages.tsv").rows()) {
            row.get("iso639-1").or(() -> row.get("iso639-3")).ifPresent(tag -> languages.put(row.need("label"), tag));
        }
        return languages;
    }

    private void put(String label, String tag) {
        String name = label.endsWith(" language") ? label.substring(0, label.length() - 9) : label;
        if (names.exact(name).isEmpty()) {
            Language language = new Language(name, name + " language", tag);
            put(name, language);
            put(language.title(), language);
        }
    }

    private void put(String name, Language language) {
        names.put(name, language);
        byTag.putIfAbsent(language.tag(), language);
    }

    /** The language that is the whole of a text: its name, or the title of its article. */
    public Optional<Language> named(String text) {
        String name = text.strip();
        return names.exact(name).or(() -> variantInParentheses(name));
    }

    /** The longest language name that starts at a {@code char} index. */
    public Optional<Found<Language>> at(String text, int from) {
        return names.startingAt(text, from);
    }

    /** The language of a BCP 47 tag. */
    public Optional<Language> ofTag(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    /** "Portuguese (Brazil)", "French (Canadian)". */
    private Optional<Language> variantInParentheses(String name) {
        int open = name.indexOf('(');
        if (open < 1 || !name.endsWith(")")) {
            return Optional.empty();
        }
        return names.exact(name.substring(0, open).strip())
                .flatMap(base -> variant(base, name.substring(open + 1, name.length() - 1)));
    }

    /**
     * The variant of a language that words beside it tell: a country or nationality, or the kind of Chinese writing.
     *
     * @return empty where the words tell no variant
     */
    public Optional<Language> variant(Language base, String words) {
        String stripped = words.strip();
        if (base.tag().equals("zh")) {
            String lower = stripped.toLowerCase(java.util.Locale.ROOT);
            String script = lower.startsWith("simpl") ? "zh-Hans" : lower.startsWith("trad") ? "zh-Hant" : "";
            if (!script.isEmpty()) {
                return ofTag(script);
            }
        }
        return countries
                .named(stripped)
                .or(() -> countries.ofAdjective(stripped))
                .flatMap(country -> regional(base, country));
    }

    private Optional<Language> regional(Language base, Mention.Page country) {
        return countries
                .code(country)
                .filter(code -> base.tag().length() <= 3)
                .map(code -> base.tag() + "-" + code)
                .map(tag -> ofTag(tag).orElse(new Language(base.name(), base.title(), tag)));
    }
}
