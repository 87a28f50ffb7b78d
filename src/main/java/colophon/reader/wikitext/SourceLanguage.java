package colophon.reader.wikitext;

import colophon.data.DataTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The language of a page's source, as its categories and pictures name their namespaces; English where they do not tell.
 *
 * @param tag the BCP 47 tag
 * @param encyclopedia the name of the encyclopedia in that language
 */
record SourceLanguage(String tag, String encyclopedia) {
    private static final Pattern PREFIX = Pattern.compile("\\[\\[ *([^\\]\\[:|\\n]{2,20}):");
    private static final String ENGLISH = "en";

    /** By language, the words of namespaces that English does not have. */
    private static final Map<String, Set<String>> WORDS = words();

    private static final Map<String, String> ENCYCLOPEDIAS =
            DataTable.load("data/vocabulary/encyclopedias.tsv").rows().stream()
                    .collect(Collectors.toMap(
                            r -> r.need("language"), r -> r.need("encyclopedia"), (first, second) -> first));

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/namespaces.tsv").rows()) {
            if (!row.need("language").equals("*")) {
                all.put(
                        row.need("language"),
                        row.list("prefixes").stream()
                                .map(p -> p.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toUnmodifiableSet()));
            }
        }
        Set<String> english = all.getOrDefault(ENGLISH, Set.of());
        all.replaceAll((language, words) ->
                words.stream().filter(w -> !english.contains(w)).collect(Collectors.toUnmodifiableSet()));
        return all;
    }

    static SourceLanguage of(String source) {
        Map<String, Integer> votes = new HashMap<>();
        Matcher prefix = PREFIX.matcher(source);
        while (prefix.find()) {
            String word = prefix.group(1).strip().toLowerCase(Locale.ROOT);
            WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    votes.merge(language, 1, Integer::sum);
                }
            });
        }
        String tag = ENGLISH;
        // Languages that share their words ("Categoria") are told in the order of the table.
        for (String language : WORDS.keySet()) {
            tag = votes.getOrDefault(language, 0) > votes.getOrDefault(tag, 0) ? language : tag;
        }
        return new SourceLanguage(tag, ENCYCLOPEDIAS.getOrDefault(tag, "Wikipedia"));
    }
}
