package colophon.extract.worklist;

import colophon.article.Block;
import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.credit.WorkHeadings;
import colophon.extract.credit.WorkHeadings.WorkKind;
import colophon.extract.name.ArticleNames;
import colophon.extract.value.DateScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lists of dated titles on the page of a work that a sentence introduces: "Three novels have been published as
 * sequels:". What is said of all of them behind the list ("These sequels were written by Jan Doe.") is stated of each. Made for
 * one article.
 */
final class IntroducedWorks {
    private static final String RULE = "list.introduced";
    private static final List<String> NOUNS = List.of(
            "novels",
            "novellas",
            "short stories",
            "books",
            "memoirs",
            "graphic novels",
            "plays",
            "films",
            "short films",
            "television films",
            "albums",
            "live albums",
            "singles",
            "video games");
    private static final Set<EntityType> WRITTEN =
            Set.of(EntityType.BOOK, EntityType.SHORT_STORY, EntityType.PLAY, EntityType.COMIC_STORY);
    private static final Map<String, PropertyId> OF_FILMS = Map.of(
            "directed by ", PropertyId.of("P57"),
            "produced by ", PropertyId.of("P162"),
            "written by ", PropertyId.of("P58"));

    private final ExtractionContext context;
    private final WorkHeadings kinds;
    private final DateScanner dates;
    private final ClaimSink claims;

    IntroducedWorks(ExtractionContext context, WorkHeadings kinds, DateScanner dates, ClaimSink claims) {
        this.context = context;
        this.kinds = kinds;
        this.dates = dates;
        this.claims = claims;
    }

    void read() {
        for (Section section : context.article().sections()) {
            List<Block> blocks = section.blocks();
            for (int i = 1; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.ItemList list
                        && blocks.get(i - 1) instanceof Block.Paragraph paragraph) {
                    Optional<Passage> after = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Paragraph next
                            ? Optional.of(next.passage())
                            : Optional.empty();
                    list(list, paragraph.passage(), after);
                }
            }
        }
    }

    private void list(Block.ItemList list, Passage introduction, Optional<Passage> after) {
        Optional<WorkKind> kind = kind(introduction);
        if (kind.isEmpty()) {
            return;
        }
        List<WorkLine> lines = new ArrayList<>();
        for (Block.Item item : list.items()) {
            WorkLine.read(item.passage(), kind.get().type(), dates)
                    .filter(l ->
                            l.marked() && l.date().isPresent() && l.before().isBlank() && isShort(l.notes()))
                    .ifPresent(lines::add);
        }
        if (lines.size() < list.items().size()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            state(lines.get(i), kind.get(), list.items().get(i).passage().strip());
        }
        after.ifPresent(a -> makers(a, lines, kind.get()));
    }

    /** A year in parentheses and little more: a line that goes on tells a story of its own. */
    private static boolean isShort(Passage notes) {
        return notes.text().length() < 12 && notes.text().startsWith("(");
    }

    /** The kind that the last sentence before a list names, where it ends in a colon. */
    private Optional<WorkKind> kind(Passage introduction) {
        String text = introduction.text().strip();
        if (!text.endsWith(":")) {
            return Optional.empty();
        }
        String sentence = " " + text.substring(text.lastIndexOf(". ") + 1).toLowerCase(Locale.ROOT) + " ";
        boolean own = sentence.contains(" published")
                || sentence.contains(" sequels")
                || sentence.contains(" prequels")
                || sentence.contains(" released")
                || sentence.contains(" series")
                || sentence.contains(" written")
                || sentence.contains(" followed");
        return NOUNS.stream()
                .filter(n -> own && sentence.contains(" " + n + " "))
                .findFirst()
                .flatMap(kinds::find);
    }

    private void state(WorkLine line, WorkKind kind, Passage words) {
        Evidence evidence = context.evidence(words.span(), RULE);
        kind.label()
                .ifPresent(label -> state(
                        line.work(),
                        PropertyId.of("P31"),
                        new Value.Item<>(Mention.named(label, EntityType.CONCEPT)),
                        evidence));
        line.date().ifPresent(date -> state(line.work(), PropertyId.of("P577"), new Value.Time<>(date), evidence));
    }

    /** "These novels were written by Jan Doe": said of all works of the list. */
    private void makers(Passage after, List<WorkLine> lines, WorkKind kind) {
        String text = after.text();
        int stop = sentenceEnd(text);
        String sentence = text.substring(0, stop);
        boolean ofAll = sentence.startsWith("These ") || sentence.startsWith("All ");
        int by = sentence.indexOf(" by ");
        if (!ofAll || by < 0) {
            return;
        }
        property(sentence, kind).ifPresent(property -> {
            Optional<Mention> maker = maker(after, by + 4, stop);
            Evidence evidence = context.evidence(after.spanOf(0, stop), RULE);
            maker.ifPresent(m -> lines.forEach(l -> state(l.work(), property, new Value.Item<>(m), evidence)));
        });
    }

    private static int sentenceEnd(String text) {
        int stop = text.indexOf(". ");
        while (stop > 1 && Character.isUpperCase(text.charAt(stop - 1)) && text.charAt(stop - 2) == ' ') {
            stop = text.indexOf(". ", stop + 1);
        }
        return stop < 0 ? text.length() : stop + 1;
    }

    private static Optional<PropertyId> property(String sentence, WorkKind kind) {
        if (WRITTEN.contains(kind.type())) {
            return sentence.contains(" written by ") ? Optional.of(PropertyId.of("P50")) : Optional.empty();
        }
        return kind.type() != EntityType.MOVIE
                ? Optional.empty()
                : OF_FILMS.entrySet().stream()
                        .filter(e -> sentence.contains(e.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** The one person linked behind "by", or named there at the end of the sentence. */
    private Optional<Mention> maker(Passage after, int from, int to) {
        Passage words = after.part(from, to);
        ArticleNames names = context.shared(ArticleNames.class, ArticleNames::of);
        List<Link> links = words.links();
        if (links.size() == 1) {
            Link link = links.getFirst();
            int start = words.text()
                    .offsetByCodePoints(0, link.span().start() - words.span().start());
            int end = words.text().offsetByCodePoints(start, link.span().length());
            return names.linked(words.text().substring(start, end).strip(), link.target());
        }
        String name = words.text().strip();
        return names.person(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    }

    private void state(Mention subject, PropertyId property, Value<Mention> value, Evidence evidence) {
        claims.accept(new Claim(subject, property, value, List.of(), Rank.NORMAL, evidence));
    }
}
