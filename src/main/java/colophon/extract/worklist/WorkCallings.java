package colophon.extract.worklist;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a person is called first of all, as far as it says what their works are to them. Immutable. */
final class WorkCallings {
    private static final int LONGEST_LEAD = 500;

    /** What somebody does for works. */
    enum Calling {
        ACTS,
        DIRECTS,
        WRITES,
        SINGS,
        COMPOSES,
        SCRIPTS,
        PRODUCES,
        SHOOTS,
        EDITS
    }

    private record Form(String word, Calling calling) {}

    private final List<Form> forms = DataTable.load("data/vocabulary/work-callings.tsv").rows().stream()
            .map(row -> new Form(row.need("word"), Calling.valueOf(row.need("class"))))
            .toList();

    /** The callings that the first sentences and the box give, in the order of their first mention. */
    List<Calling> of(Article article) {
        StringBuilder words = new StringBuilder();
        article.lead().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(b -> ((Block.Paragraph) b).passage().text().strip())
                .filter(t -> t.length() > 40)
                .findFirst()
                .ifPresent(t -> words.append(firstSentences(t)));
        for (Infobox box : article.infoboxes()) {
            for (Infobox.Field field : box.fields()) {
                if (field.label().text().strip().toLowerCase(Locale.ROOT).startsWith("occupation")) {
                    field.lines().forEach(l -> words.append(" ; ").append(l.text()));
                }
            }
        }
        return inOrder(padded(words.toString()));
    }

    /** From the verb on, so that no name is taken for a calling. */
    private static String firstSentences(String lead) {
        int is = lead.indexOf(" is ");
        int was = lead.indexOf(" was ");
        int verb = is < 0 ? was : was < 0 ? is : Math.min(is, was);
        String rest = verb < 0 ? lead : lead.substring(verb);
        int stop = rest.indexOf(". ", 40);
        int end = stop < 0 ? rest.length() : stop;
        return rest.substring(0, Math.min(end, LONGEST_LEAD));
    }

    private List<Calling> inOrder(String words) {
        List<Calling> callings = new ArrayList<>();
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            for (Form form : forms) {
                if (words.startsWith(form.word() + " ", at + 1) && !callings.contains(form.calling())) {
                    callings.add(form.calling());
                }
            }
        }
        return callings;
    }

    private static String padded(String words) {
        StringBuilder out = new StringBuilder(" ");
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            out.append(Character.isLetter(c) || c == '-' ? c : ' ');
        }
        return out.append(' ').toString().replaceAll(" ++", " ");
    }
}
