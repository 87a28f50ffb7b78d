package colophon.graph;

import colophon.article.Span;
import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.SourceArticle;
import colophon.claim.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads fixtures of claims. {@code article TITLE TYPE [DATE [REVISION]]} begins an article; each other line is
 * {@code [SUBJECT] PROPERTY VALUE [QUALIFIER=VALUE]… [!] ~ SENTENCE}, parted by tabs, {@code !} for deprecated. Things are
 * {@code Name:TYPE}, {@code [[Title|name]]:TYPE} or, for those of the article alone, {@code {path|name}@lang:TYPE}; other
 * values {@code 2005-03}, {@code "words"@en}, {@code 'string'}, {@code <address>} or {@code 100 minute ±5}.
 */
final class ClaimsFile {
    private final List<ArticleClaims> articles = new ArrayList<>();
    private String[] head = {};
    private final List<String> redirects = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** The articles of a fixture. */
    static List<ArticleClaims> parse(List<String> lines) {
        ClaimsFile file = new ClaimsFile();
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(file::line);
        file.endArticle();
        return file.articles;
    }

    private void line(String line) {
        String[] cells = line.split("\t");
        switch (cells[0]) {
            case "article" -> {
                endArticle();
                head = cells;
            }
            case "redirect" -> redirects.add(cells[1]);
            default -> claims.add(claim(List.of(cells)));
        }
    }

    private void endArticle() {
        if (head.length > 0) {
            articles.add(new ArticleClaims(source(), subject(), claims));
        }
        redirects.clear();
        claims.clear();
        text.setLength(0);
    }

    private SourceArticle source() {
        return new SourceArticle(
                head[1],
                "en",
                "English Wikipedia",
                "https://creativecommons.org/licenses/by-sa/3.0/",
                Optional.empty(),
                head.length > 4 ? Optional.of(head[4]) : Optional.empty(),
                head.length > 3 ? Optional.of(LocalDate.parse(head[3])) : Optional.empty(),
                redirects,
                text.toString());
    }

    private Mention.Page subject() {
        String title = head[1];
        int open = title.indexOf(" (");
        return Mention.linked(open > 0 ? title.substring(0, open) : title, title, EntityType.valueOf(head[2]));
    }

    private Claim claim(List<String> cells) {
        boolean own = cells.getFirst().matches("P\\d+");
        List<String> rest = own ? cells : cells.subList(1, cells.size());
        List<Qualifier<Mention>> qualifiers = rest.stream()
                .skip(2)
                .filter(c -> c.matches("P\\d+=.*"))
                .map(c -> c.split("=", 2))
                .map(c -> new Qualifier<>(PropertyId.of(c[0]), value(c[1])))
                .toList();
        return new Claim(
                own ? subject() : thing(cells.getFirst()),
                PropertyId.of(rest.getFirst()),
                value(rest.get(1)),
                qualifiers,
                rest.contains("!") ? Rank.DEPRECATED : Rank.NORMAL,
                evidence(rest.getLast().substring(2), rest.getFirst()));
    }

    private Evidence evidence(String sentence, String rule) {
        int at = text.indexOf(sentence);
        if (at < 0) {
            at = text.length();
            text.append(sentence).append('\n');
        }
        Span span = new Span(at, at + sentence.length());
        return new Evidence(span, sentence, text.substring(Math.max(0, at - 8), at), "\n", "fixture." + rule);
    }

    private Value<Mention> value(String cell) {
        char first = cell.charAt(0);
        int end = cell.length() - 1;
        if (first == '"') {
            int close = cell.lastIndexOf('"');
            return new Value.Monolingual<>(cell.substring(1, close), cell.substring(close + 2));
        }
        if (first == '\'') {
            return new Value.Plain<>(cell.substring(1, end));
        }
        if (first == '<') {
            return new Value.Address<>(cell.substring(1, end));
        }
        if (cell.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            return new Value.Time<>(date(cell));
        }
        return cell.matches("\\d+( [A-Za-z ]+( ±\\d+)?)?") ? quantity(cell) : new Value.Item<>(thing(cell));
    }

    private static PartialDate date(String cell) {
        String[] parts = cell.split("-");
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    private static Value<Mention> quantity(String cell) {
        String[] parts = cell.split(" ", 2);
        BigDecimal amount = new BigDecimal(parts[0]);
        if (parts.length == 1) {
            return new Value.Quantity<>(amount, Optional.empty(), Optional.empty(), Optional.empty());
        }
        String[] unit = parts[1].split(" ±");
        Optional<BigDecimal> range = unit.length > 1 ? Optional.of(new BigDecimal(unit[1])) : Optional.empty();
        return new Value.Quantity<>(
                amount,
                range.map(amount::subtract),
                range.map(amount::add),
                Optional.of(Mention.named(unit[0], EntityType.UNIT)));
    }

    private Mention thing(String cell) {
        int colon = cell.lastIndexOf(':');
        EntityType type = EntityType.valueOf(cell.substring(colon + 1));
        String what = cell.substring(0, colon);
        if (what.startsWith("[[")) {
            String[] link = what.substring(2, what.length() - 2).split("\\|");
            return Mention.linked(link[link.length - 1], link[0], type);
        }
        if (what.startsWith("{")) {
            int close = what.indexOf('}');
            String[] local = what.substring(1, close).split("\\|");
            String language = close + 2 < what.length() ? what.substring(close + 2) : "en";
            return new Mention.Local(head[1], local[0], local[1], language, type);
        }
        return Mention.named(what, type);
    }
}
