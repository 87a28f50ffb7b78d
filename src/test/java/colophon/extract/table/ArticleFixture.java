package colophon.extract.table;

import colophon.article.Article;
import colophon.article.ArticleText;
import colophon.article.Block;
import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.article.Source;
import colophon.article.Span;
import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import colophon.diagnostic.DiagnosticLog;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.Topic;
import colophon.extract.account.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Builds small articles from lines of text. {@code == Heading} begins a section, {@code | a | b} is a row of a table (cells
 * marked {@code !} are headers, {@code ^} is the cell above again, {@code <} the one to the left, {@code //} breaks a line),
 * {@code * item} and {@code ** item} are list items, any other line a paragraph. In all of them {@code [[Title|words]]} is a link and
 * {@code ''words''} are in italics.
 */
public final class ArticleFixture {
    private final StringBuilder text = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();
    private Optional<Passage> heading = Optional.empty();
    private int level = 1;

    private ArticleFixture() {}

    /** An article of a title from lines. */
    public static Article article(String title, String... lines) {
        ArticleFixture fixture = new ArticleFixture();
        fixture.passage(title);
        for (String line : lines) {
            fixture.line(line);
        }
        fixture.endSection();
        return new Article(
                title,
                new Source(
                        "fixture",
                        "en",
                        "Test",
                        Source.CC_BY_SA_3,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                ArticleText.of(fixture.text.toString()),
                List.of(),
                fixture.sections,
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of());
    }

    /** What an extractor states of an article, one claim a line. */
    public static List<String> said(Article article, EntityType type, FactExtractor extractor) {
        return said(article, type, extractor, Account.NONE);
    }

    /** What an extractor states of an article, with an account of the rows. */
    public static List<String> said(Article article, EntityType type, FactExtractor extractor, Account account) {
        String title = article.title();
        int note = title.indexOf(" (");
        Mention.Page subject = Mention.linked(note < 0 ? title : title.substring(0, note), title, type);
        ExtractionContext context =
                new ExtractionContext(article, new Topic(subject, Optional.empty()), new DiagnosticLog(), account);
        List<String> said = new ArrayList<>();
        extractor.extract(context, claim -> said.add(text(claim)));
        return said;
    }

    private static String text(Claim claim) {
        StringBuilder out = new StringBuilder(text(claim.subject()))
                .append(' ')
                .append(claim.property())
                .append(' ')
                .append(text(claim.value()));
        for (Qualifier<Mention> q : claim.qualifiers()) {
            if (!q.property().value().equals("P1027")) {
                out.append(' ').append(q.property()).append('=').append(text(q.value()));
            }
        }
        return out.toString();
    }

    private static String text(Value<Mention> value) {
        return switch (value) {
            case Value.Item<Mention> item -> text(item.thing());
            case Value.Time<Mention> time -> time.date().toString();
            case Value.Plain<Mention> plain -> plain.text();
            case Value.Address<Mention> address -> address.iri();
            case Value.Monolingual<Mention> words -> words.text();
            case Value.Quantity<Mention> number -> number.amount().toPlainString();
        };
    }

    /** The name, with the title in brackets where a link gives another. */
    private static String text(Mention mention) {
        return switch (mention) {
            case Mention.Page page ->
                page.title().equals(page.name()) ? page.name() : page.name() + " [" + page.title() + "]";
            case Mention.Local local -> local.article() + "/" + local.path();
        };
    }

    private void line(String line) {
        if (line.startsWith("=")) {
            endSection();
            level = line.indexOf(' ');
            heading = Optional.of(passage(line.substring(level + 1)));
        } else if (line.startsWith("| ")) {
            endList();
            row(line.substring(2).split(" \\|(?= |$)", -1));
        } else if (line.startsWith("*")) {
            endTable();
            item(line);
        } else {
            endTable();
            endList();
            blocks.add(new Block.Paragraph(passage(line)));
        }
    }

    private void row(String[] words) {
        List<Block.Cell> cells = new ArrayList<>();
        int start = text.length() + 1;
        for (int i = 0; i < words.length; i++) {
            String word = words[i].strip();
            if (word.equals("^")) {
                cells.add(rows.getLast().cells().get(i));
            } else if (word.equals("<")) {
                cells.add(cells.getLast());
            } else {
                cells.add(cell(word));
            }
        }
        rows.add(new Block.Row(cells, new Span(Math.min(start, text.length()), text.length())));
    }

    private Block.Cell cell(String word) {
        boolean header = word.startsWith("!");
        Passage passage = passage((header ? word.substring(1) : word).replace(" // ", "\n"));
        List<Passage> lines = new ArrayList<>();
        int from = 0;
        for (int at = passage.text().indexOf('\n'); at >= 0; at = passage.text().indexOf('\n', from)) {
            lines.add(passage.part(from, at));
            from = at + 1;
        }
        lines.add(passage.part(from, passage.text().length()));
        return new Block.Cell(passage, lines, header, 1, 1);
    }

    private void item(String line) {
        int depth = line.indexOf(' ');
        Block.Item item = new Block.Item(passage(line.substring(depth + 1)), List.of());
        if (depth > 1 && !items.isEmpty()) {
            Block.Item parent = items.removeLast();
            List<Block.Item> children = new ArrayList<>(parent.children());
            children.add(item);
            items.add(new Block.Item(parent.passage(), children));
        } else {
            items.add(item);
        }
    }

    /** Writes words to the text, links and italics taken out of their marks. */
    private Passage passage(String marked) {
        text.append('\n');
        int start = text.length();
        List<Link> links = new ArrayList<>();
        List<Span> emphases = new ArrayList<>();
        int italic = -1;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.startsWith("[[", i)) {
                int end = marked.indexOf("]]", i);
                String[] link = marked.substring(i + 2, end).split("\\|");
                int from = text.length();
                text.append(link[link.length - 1]);
                links.add(new Link(new Span(from, text.length()), link[0]));
                i = end + 1;
            } else if (marked.startsWith("''", i)) {
                if (italic >= 0) {
                    emphases.add(new Span(italic, text.length()));
                }
                italic = italic < 0 ? text.length() : -1;
                i++;
            } else {
                text.append(marked.charAt(i));
            }
        }
        return new Passage(text.substring(start), new Span(start, text.length()), links, emphases);
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            Span span = rows.getFirst().span().cover(rows.getLast().span());
            blocks.add(new Block.Table(Optional.empty(), rows, span));
            rows.clear();
        }
    }

    private void endList() {
        if (!items.isEmpty()) {
            Span span = items.getFirst()
                    .passage()
                    .span()
                    .cover(items.getLast().passage().span());
            blocks.add(new Block.ItemList(items, span));
            items.clear();
        }
    }

    private void endSection() {
        endTable();
        endList();
        sections.add(new Section(heading, level, blocks));
        blocks.clear();
    }
}
