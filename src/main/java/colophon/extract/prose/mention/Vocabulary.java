package colophon.extract.prose.mention;

import colophon.article.Passage;
import colophon.article.Span;
import colophon.claim.EntityType;
import colophon.data.DataTable;
import colophon.extract.prose.sentence.Abbreviations;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Tokenizer;
import colophon.extract.value.WordSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of the world that mentions are recognised by, loaded from {@code data/vocabulary}. Immutable.
 *
 * @param nouns nouns for kinds of work
 * @param genres genres before such a noun, to their published names
 * @param nationalities adjectives of countries, to the countries' titles
 * @param occupations what people do, to the published name; empty for words that only lead to a name
 * @param awardHeads last words of awards' names ("prize")
 * @param awardNames awards known by name alone ("Oscar"), to their singular
 * @param groupWords words that make a capitalised name that of an organisation, place or event
 * @param notPlaces first words of names that stand behind "in" and are no places
 * @param schools words of the names of schools
 * @param labels last words of the names of record labels
 * @param titles what stands before a person's name ("miss")
 */
public record Vocabulary(
        PhraseIndex<WorkNoun> nouns,
        PhraseIndex<String> genres,
        PhraseIndex<String> nationalities,
        PhraseIndex<String> occupations,
        WordSet awardHeads,
        PhraseIndex<String> awardNames,
        WordSet groupWords,
        WordSet titles,
        WordSet notPlaces,
        WordSet schools,
        WordSet labels) {
    /** The packed vocabulary. */
    public static Vocabulary load() {
        return new Vocabulary(
                PhraseIndex.of(nounRows()),
                labels("data/vocabulary/work-genres.tsv", "word", "label"),
                PhraseIndex.of(adjectives()),
                labels("data/vocabulary/occupations.tsv", "word", "label"),
                words("data/vocabulary/award-words.tsv", "head"),
                PhraseIndex.of(awardRows()),
                words("data/vocabulary/name-words.tsv", "group"),
                words("data/vocabulary/name-words.tsv", "title"),
                words("data/vocabulary/name-words.tsv", "notplace"),
                words("data/vocabulary/name-words.tsv", "school"),
                words("data/vocabulary/name-words.tsv", "label"));
    }

    /** The kind of work that a noun names. */
    public Optional<WorkNoun> noun(String words) {
        Passage passage = Passage.of(words, new Span(0, words.codePointCount(0, words.length())));
        Sentence sentence = new Sentence(passage, new Tokenizer(Abbreviations.load()).tokens(words));
        return nouns.at(sentence, 0).map(PhraseIndex.Hit::value);
    }

    /** The country that an adjective goes with. */
    Optional<String> nationality(String word) {
        return nationalities.ofWord(word.toLowerCase(java.util.Locale.ROOT));
    }

    /** The countries of a word for two nations at once: "Danish-Irish"; empty for others. */
    public List<String> nationalitiesOf(String word) {
        String[] parts = word.split("[-\u2013]");
        if (parts.length != 2) {
            return List.of();
        }
        Optional<String> first = nationality(parts[0]);
        Optional<String> second = nationality(parts[1]);
        return first.isPresent() && second.isPresent() ? List.of(first.get(), second.get()) : List.of();
    }

    private static Map<String, WorkNoun> nounRows() {
        Map<String, WorkNoun> nouns = new LinkedHashMap<>();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/work-nouns.tsv").rows()) {
            WorkNoun noun = new WorkNoun(row.need("label"), EntityType.valueOf(row.need("type")), row.need("kind"));
            row.list("words").forEach(word -> nouns.putIfAbsent(word, noun));
        }
        return nouns;
    }

    private static PhraseIndex<String> labels(String table, String key, String value) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (DataTable.Row row : DataTable.load(table).rows()) {
            String word = row.need(key);
            String label = row.get(value).orElse(word);
            labels.putIfAbsent(word, label.equals("-") ? "" : label);
        }
        return PhraseIndex.of(labels);
    }

    private static Map<String, String> adjectives() {
        Map<String, String> countries = new LinkedHashMap<>();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/nationalities.tsv").rows()) {
            row.list("adjectives").forEach(word -> countries.putIfAbsent(word, row.need("country")));
        }
        return countries;
    }

    private static Map<String, String> awardRows() {
        Map<String, String> names = new LinkedHashMap<>();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/award-words.tsv").rows()) {
            if (row.need("sort").equals("name")) {
                names.putIfAbsent(row.need("word"), row.get("singular").orElse(row.need("word")));
            }
        }
        return names;
    }

    private static WordSet words(String table, String sort) {
        Set<String> words = new LinkedHashSet<>();
        for (DataTable.Row row : DataTable.load(table).rows()) {
            if (row.need("sort").equals(sort)) {
                words.add(row.need("word"));
            }
        }
        return WordSet.copyOf(words);
    }
}
