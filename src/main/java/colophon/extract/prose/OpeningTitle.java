package colophon.extract.prose;

import colophon.article.Article;
import colophon.article.Block;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The title that an article's first words give its subject, where that is longer or other than the article's own: "Salt Road:
 * A Life in Letters is a memoir".
 */
final class OpeningTitle {
    private static final int LONGEST = 160;
    private static final int SHORTEST_WORD = 4;
    private static final List<String> ENDS = List.of(" (", ", ", " is ", " was ", " are ", " were ", " by ");

    private OpeningTitle() {}

    /** The title at the head of the article's text, where it is not the article's own and shares words with it or heads the box. */
    static Optional<String> of(Article article, String name) {
        return article.lead().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).passage().text().strip())
                .findFirst()
                .map(OpeningTitle::head)
                .filter(head -> !head.equalsIgnoreCase(name) && (shares(head, name) || headsBox(head, article)));
    }

    /** Whether the box of key facts has the title too: the same work under its title in another language. */
    private static boolean headsBox(String head, Article article) {
        return article.infoboxes().stream()
                .limit(1)
                .flatMap(box -> box.title().stream())
                .anyMatch(title -> title.text().strip().equalsIgnoreCase(head));
    }

    private static String head(String lead) {
        String text = lead.startsWith("\"") || lead.startsWith("\u201c") ? lead.substring(1) : lead;
        int end = -1;
        for (String mark : ENDS) {
            int at = text.indexOf(mark, 2);
            end = at > 0 && (end < 0 || at < end) ? at : end;
        }
        String head = end < 0 || end > LONGEST ? "" : text.substring(0, end).strip();
        boolean sentence = head.contains(". ") || head.contains("\n");
        return sentence ? "" : stripped(head);
    }

    private static String stripped(String head) {
        return head.endsWith("\"") || head.endsWith("\u201d") ? head.substring(0, head.length() - 1) : head;
    }

    private static boolean shares(String head, String name) {
        if (head.isEmpty() || !Character.isUpperCase(head.codePointAt(0)) && !Character.isDigit(head.charAt(0))) {
            return false;
        }
        Set<String> words = words(name);
        words.retainAll(words(head));
        return !words.isEmpty();
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        return words;
    }
}
