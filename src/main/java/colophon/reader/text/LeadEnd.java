package colophon.reader.text;

import colophon.article.Block;
import colophon.data.DataTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells where the lead of an article ends that shows no heading at all: at the first paragraph whose beginning speaks
 * neither of the article's subject by name, noun or pronoun, and after four paragraphs at the latest, the most that the
 * encyclopedia's manual of style allows.
 */
final class LeadEnd {
    private static final int MOST = 4;
    private static final int LOOKED_AT = 300;
    private static final Set<String> PRONOUNS = Set.of("it", "its", "he", "his", "she", "her", "they", "their");
    private static final Set<String> ARTICLES = Set.of("the", "this", "its");

    private final Set<String> nouns;

    private LeadEnd(Set<String> nouns) {
        this.nouns = nouns;
    }

    /** Knows the nouns for works and people that a table lists. */
    static LeadEnd of(DataTable kinds) {
        return new LeadEnd(kinds.rows().stream()
                .flatMap(r -> r.list("nouns").stream())
                .map(n -> n.toLowerCase(Locale.ROOT))
                .filter(n -> n.indexOf(' ') < 0)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** How many of the blocks are the lead. */
    int of(List<Block> blocks, String title) {
        String name = Titles.withoutDisambiguation(title);
        int end = 1;
        while (end < Math.min(MOST, blocks.size()) && isAbout(blocks.get(end), name)) {
            end++;
        }
        return Math.min(end, blocks.size());
    }

    private boolean isAbout(Block block, String name) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String text = paragraph.passage().text();
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String[] words = start.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return start.contains(name) || words.length > 0 && PRONOUNS.contains(words[0]) || namesNoun(words);
    }

    private boolean namesNoun(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (nouns.contains(words[i]) && ARTICLES.contains(words[i - 1])) {
                return true;
            }
        }
        return false;
    }
}
