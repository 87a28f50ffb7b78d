package colophon.evaluate;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether two names of subjects mean one thing, where works of one title are told apart by their kind. */
final class SubjectNames {
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^)]*+)\\)$");
    private static final Pattern YEAR = Pattern.compile("^\\d{4} ");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("radio drama", "radio"),
            Map.entry("radio play", "radio"),
            Map.entry("radio series", "radio"),
            Map.entry("television series", "television"),
            Map.entry("tv series", "television"),
            Map.entry("tv", "television"),
            Map.entry("television film", "television"),
            Map.entry("stage play", "play"),
            Map.entry("stage", "play"),
            Map.entry("comics", "comic book"),
            Map.entry("comic", "comic book"),
            Map.entry("feature film", "film"),
            Map.entry("movie", "film"),
            Map.entry("graphic novel", "comic book"),
            Map.entry("soundtrack album", "soundtrack"),
            Map.entry("video game", "game"));

    private final String title;
    private final String fullTitle;
    private final boolean plainIsMain;

    /**
     * What a name means.
     *
     * @param name the name; empty for the article's own subject
     * @param namesake whether it is another work of the article's title
     * @param kind what kind of work that is, where the name says so
     */
    private record Meaning(String name, boolean namesake, Optional<String> kind) {
        boolean isSame(Meaning other) {
            boolean unsaid = namesake && other.namesake && (kind.isEmpty() || other.kind.isEmpty());
            return unsaid || equals(other);
        }
    }

    SubjectNames(GoldArticle gold) {
        Set<String> written = new HashSet<>();
        gold.statements().forEach(s -> {
            written.add(s.subject());
            written.add(s.value());
        });
        title = PlainWords.ofBare(gold.title());
        fullTitle = PlainWords.of(gold.title());
        plainIsMain = gold.title().indexOf('(') < 0 || !written.contains(gold.title());
    }

    private Meaning meaning(String text) {
        if (!PlainWords.ofBare(text).equals(title)) {
            return new Meaning(PlainWords.ofBare(text), false, Optional.empty());
        }
        if (PlainWords.of(text).equals(fullTitle) || (text.indexOf('(') < 0 && plainIsMain)) {
            return new Meaning("", false, Optional.empty());
        }
        Matcher kind = PARENTHESES.matcher(text);
        Optional<String> word = kind.find()
                ? Optional.of(YEAR.matcher(PlainWords.of(kind.group(1))).replaceFirst(""))
                : Optional.empty();
        return new Meaning(title, true, word.map(w -> KINDS.getOrDefault(w, w)));
    }

    boolean same(String one, String other) {
        return meaning(one).isSame(meaning(other));
    }
}
