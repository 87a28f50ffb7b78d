package colophon.extract.article;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.article.Span;
import colophon.extract.account.Account;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import java.util.stream.Collectors;

/** The account of an article that nothing is read from: every value and row stays text, with the reason. */
final class Leftovers {
    private Leftovers() {}

    static void keep(Article article, String reason, Account account) {
        for (Infobox box : article.infoboxes()) {
            for (Infobox.Field field : box.fields()) {
                Passage value = field.value();
                record("infobox", field.label().text(), value.text(), value.span(), reason, account);
            }
        }
        for (Section section : article.sections()) {
            String heading = section.heading().map(Passage::text).orElse("");
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    table.rows().forEach(row -> record("table", heading, words(row), row.span(), reason, account));
                }
            }
        }
    }

    private static String words(Block.Row row) {
        return row.cells().stream()
                .distinct()
                .map(cell -> cell.passage().text().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static void record(String part, String label, String words, Span span, String reason, Account account) {
        if (!words.isBlank()) {
            account.record(new FieldOutcome(part, label.strip(), words, span, Fate.KEPT, reason));
        }
    }
}
