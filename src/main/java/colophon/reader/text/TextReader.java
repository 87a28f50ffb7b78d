package colophon.reader.text;

import colophon.article.Article;
import colophon.article.ArticleReader;
import colophon.article.Infobox;
import colophon.article.Section;
import colophon.article.Source;
import colophon.data.DataTable;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the plain text of an article as mirrors and text extracts of encyclopedias give it: the title on the first line,
 * a box of key facts as lines of label and value, headings without markup, paragraphs of one line each, bulleted lists.
 */
public final class TextReader implements ArticleReader {
    private final Limits limits;
    private final FootnoteMarks footnotes;
    private final Sieve sieve;
    private final InfoboxReader infoboxes;
    private final SectionReader sections;

    private TextReader(Limits limits) {
        this.limits = limits;
        this.footnotes = FootnoteMarks.of(vocabulary("footnote-marks"));
        Prose prose = Prose.of(vocabulary("prose-words"));
        Boilerplate boilerplate = Boilerplate.of(vocabulary("boilerplate"));
        this.sieve = new Sieve(boilerplate, Encyclopedias.of(vocabulary("encyclopedias")), prose);
        this.infoboxes = new InfoboxReader(
                InfoboxLabels.of(vocabulary("infobox-labels")),
                BoxKinds.of(vocabulary("infobox-boxes")),
                groups(vocabulary("infobox-groups")),
                prose);
        this.sections = new SectionReader(
                Headings.of(vocabulary("headings"), prose),
                new PagePointers(boilerplate),
                LeadEnd.of(vocabulary("kinds")),
                limits);
    }

    /** A reader with {@link Limits#DEFAULT}. */
    public static TextReader withDefaults() {
        return of(Limits.DEFAULT);
    }

    /** A reader with limits of one's own. */
    public static TextReader of(Limits limits) {
        return new TextReader(limits);
    }

    private static DataTable vocabulary(String name) {
        return DataTable.load("data/vocabulary/" + name + ".tsv");
    }

    private static Set<String> groups(DataTable table) {
        return table.rows().stream()
                .map(r -> r.need("heading").toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Article> read(String file, byte[] content, DiagnosticSink diagnostics) {
        return new TextDecoder(limits)
                .decode(file, content, diagnostics)
                .flatMap(decoded -> TextNormalizer.normalize(limits, file, decoded, diagnostics))
                .flatMap(text -> outline(file, text, diagnostics));
    }

    private Optional<Article> outline(String file, String text, DiagnosticSink diagnostics) {
        Page page = Page.of(text, footnotes);
        if (page.lines().isEmpty()) {
            diagnostics.report(Findings.blankFile(file));
            return Optional.empty();
        }
        Line first = page.lines().getFirst();
        Optional<OtherForm> other = OtherForm.of(page.text().toString(), first);
        if (other.isPresent()) {
            diagnostics.report(Findings.otherForm(
                    Place.of(file, first.number()),
                    other.get().form(),
                    other.get().cure()));
            return Optional.empty();
        }
        return sieve.sift(file, page, diagnostics).map(sifted -> article(file, page, sifted, diagnostics));
    }

    private Article article(String file, Page page, Sifted sifted, DiagnosticSink diagnostics) {
        Optional<InfoboxReader.Found> box = infoboxes.read(page, sifted.body(), sifted.title());
        if (box.isEmpty()) {
            diagnostics.report(Findings.noInfobox(file));
        }
        int lead = box.map(InfoboxReader.Found::next).orElseGet(() -> afterTitles(page, sifted));
        List<Section> read =
                sections.read(page, sifted.body().subList(lead, sifted.body().size()), sifted.title());
        List<Infobox> boxes = box.map(InfoboxReader.Found::infobox).stream().toList();
        return new Article(
                sifted.title(),
                source(file, sifted),
                page.text(),
                boxes,
                read,
                sifted.categories(),
                new TreeMap<>(),
                sifted.redirects(),
                List.of());
    }

    /** Pages repeat the title above the text. */
    private static int afterTitles(Page page, Sifted sifted) {
        int i = 0;
        while (i < sifted.body().size() && Titles.same(page.words(sifted.body().get(i)), sifted.title())) {
            i++;
        }
        return i;
    }

    private static Source source(String file, Sifted sifted) {
        return new Source(
                file,
                sifted.encyclopedia().language(),
                sifted.encyclopedia().name(),
                Source.CC_BY_SA_3,
                Optional.empty(),
                Optional.empty(),
                sifted.date());
    }
}
