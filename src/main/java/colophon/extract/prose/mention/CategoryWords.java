package colophon.extract.prose.mention;

import colophon.extract.value.WordSet;

/** Words by which the category of an award is known. */
final class CategoryWords {
    /** Nouns and adjectives that names of categories begin with or have among their first words. */
    static final WordSet NOUNS = words("""
            fiction non-fiction literature poetry drama biography history music
            lifetime novel actor actress director screenplay album song
            record cinematography editing writing supporting original adapted young
            children's first general film actors directing achievement most
            new artistic technical visual sound costume short science
            fantasy criticism journalism distinguished literary dramatic female male
            leading comedy animated picture performance performances series casting
            television play musical documentary production design score ensemble
            excellence direction comic anthology novella novelette translation translated
            debut nonfiction contribution contributions juvenile video latin country
            rock pop ballad motion foreign artist
            """);

    /** First words of categories that no other category goes on with behind "and". */
    static final WordSet HEADS =
            words("writing directing cinematography actress actor director original adapted supporting");

    private CategoryWords() {}

    private static WordSet words(String text) {
        return WordSet.of(text.strip().split("\\s+"));
    }
}
