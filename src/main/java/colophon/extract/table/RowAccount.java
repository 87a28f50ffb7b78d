package colophon.extract.table;

import colophon.article.Block.Row;
import colophon.article.Block.Table;
import colophon.article.Span;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.extract.account.Account;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What became of each row of one table: passes claims on and notes by the evidence's place which row gave them. */
final class RowAccount implements ClaimSink {
    private final ClaimSink claims;
    private final Map<Span, SortedSet<String>> given = new HashMap<>();
    private final Map<Span, String> kinds = new HashMap<>();

    RowAccount(ClaimSink claims) {
        this.claims = claims;
    }

    @Override
    public void accept(Claim claim) {
        given.computeIfAbsent(claim.evidence().span(), s -> new TreeSet<>())
                .add(claim.property().value());
        claims.accept(claim);
    }

    /** Notes that a row was read as one of a kind of table. */
    void read(Row row, String kind) {
        kinds.put(row.span(), kind);
    }

    /** Gives the outcome of every row of the table. */
    void settle(Table table, String label, Account account) {
        for (Row row : table.rows()) {
            SortedSet<String> properties = given.get(row.span());
            String kind = kinds.get(row.span());
            if (properties != null) {
                record(row, label, Fate.TYPED, String.join(" ", properties), account);
            } else if (kind == null) {
                record(
                        row,
                        label,
                        Fate.KEPT,
                        isHeading(row) ? "a heading" : "a row of no kind of table known",
                        account);
            } else {
                record(row, label, Fate.REJECTED, kind + ": the row names no fact of its kind", account);
            }
        }
    }

    /** Whether all cells with words are headers, or one cell goes across the whole row. */
    private static boolean isHeading(Row row) {
        boolean headers =
                row.cells().stream().allMatch(c -> c.header() || c.passage().isBlank());
        return headers
                || row.cells().stream().distinct().count() == 1 && row.cells().size() > 1;
    }

    private static void record(Row row, String label, Fate fate, String reason, Account account) {
        String words = row.cells().stream()
                .distinct()
                .map(c -> c.passage().text().strip())
                .filter(t -> !t.isEmpty())
                .reduce((a, b) -> a + " | " + b)
                .orElse("");
        if (!words.isEmpty()) {
            account.record(new FieldOutcome("table", label, words, row.span(), fate, reason));
        }
    }
}
