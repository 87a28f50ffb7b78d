package colophon.extract.accolade;

import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.claim.ClaimSink;
import colophon.extract.ExtractionContext;
import colophon.extract.award.AwardEntry;
import colophon.extract.award.AwardLineReader;
import colophon.extract.award.AwardPage;
import colophon.extract.award.AwardResults.Result;
import colophon.extract.award.AwardSetting;
import colophon.extract.award.AwardSettings;
import colophon.extract.name.ArticleNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the lists of one section of awards, block by block. Made for one section. */
final class AccoladeList {
    private static final String RULE = "list.award";
    private static final int LONGEST_HEADING = 80;

    /** How many words a line before a list may have and still be a heading although it ends in a colon. */
    private static final int LONGEST_NAME = 5;

    private static final int LONGEST_ITEM = 600;
    private static final int DEEPEST = 6;

    private final ExtractionContext context;
    private final AwardPage page;
    private final Section section;
    private final AwardSetting ofSection;
    private final ClaimSink claims;
    private final AwardLineReader lines;
    private final AwardSettings settings = new AwardSettings();
    private AwardSetting current;
    private Optional<Result> headed = Optional.empty();
    private boolean headingSeen;
    private boolean resultsFirst;
    private boolean nominationsFollow;

    AccoladeList(
            ExtractionContext context,
            ArticleNames names,
            AwardPage page,
            Section section,
            AwardSetting setting,
            ClaimSink claims) {
        this.context = context;
        this.page = page;
        this.section = section;
        this.ofSection = setting;
        this.claims = claims;
        this.lines = new AwardLineReader(names);
        this.current = setting;
    }

    void read() {
        nominationsFollow = hasNominationHeading();
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> introduce(paragraph.passage());
                case Block.ItemList list -> items(list.items());
                case Block.DefinitionList list -> definitions(list);
                case Block.Table table -> current = ofSection;
            }
        }
    }

    /** A short paragraph is a heading; one that only says the result keeps the body of the heading before. */
    private void introduce(Passage paragraph) {
        Passage words = withoutDash(paragraph.strip());
        boolean sentence = words.text().endsWith(":") && words.text().split(" ").length > LONGEST_NAME;
        if (sentence || words.text().length() > LONGEST_HEADING) {
            current = settings.introduction(words, ofSection);
            return;
        }
        if (words.text().toLowerCase(Locale.ROOT).replace(":", "").equals("awards") && hasNominationHeading()) {
            current = ofSection.withResult(Result.WON);
            return;
        }
        AwardSetting own = settings.heading(words, AwardSetting.NONE);
        nominationsFollow &= own.result().isEmpty();
        boolean ofResult = own.body().isEmpty() && own.result().isPresent();
        resultsFirst |= ofResult && !headingSeen && ofSection.body().isEmpty();
        headingSeen = true;
        headed = ofResult && resultsFirst ? own.result() : headed;
        AwardSetting above = headed.map(ofSection::withResult).orElse(ofSection);
        current = settings.heading(words, own.body().isEmpty() ? current : above);
    }

    /** "-Wins" is a heading "Wins". */
    private static Passage withoutDash(Passage words) {
        String text = words.text();
        int from = 0;
        while (from < text.length() && "-\u2013\u2014 ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from == 0 ? words : words.part(from, text.length());
    }

    /** Whether a short line of the section heads the nominations, so that "Awards" heads those won. */
    private boolean hasNominationHeading() {
        return section.blocks().stream().anyMatch(b -> switch (b) {
            case Block.Paragraph p -> headsNominations(p.passage());
            case Block.DefinitionList list ->
                list.definitions().stream()
                        .anyMatch(d ->
                                d.term().filter(AccoladeList::headsNominations).isPresent());
            case Block.ItemList list -> false;
            case Block.Table table -> false;
        });
    }

    private static boolean headsNominations(Passage words) {
        String text = words.text().strip().toLowerCase(Locale.ROOT);
        return text.length() < LONGEST_HEADING
                && (text.startsWith("nominat")
                        || text.startsWith("also nominated")
                        || text.startsWith("other nominat"));
    }

    private void definitions(Block.DefinitionList list) {
        for (Block.Definition definition : list.definitions()) {
            definition.term().ifPresent(this::introduce);
            List<Block.Item> items = definition.descriptions().stream()
                    .map(d -> new Block.Item(d, List.of()))
                    .toList();
            items(items);
        }
    }

    private void items(List<Block.Item> items) {
        AwardSetting setting = defaultResult(items);
        items.forEach(item -> item(item, setting, 0));
    }

    /**
     * What lines without a result mean where others of the list have one: beside lines marked as wins the others are
     * nominations, whatever the list is headed, and beside lines marked as nominations they are wins. Where no line has one,
     * the heading or introducing sentence tells; failing that, a section headed "Awards" that never speaks of nominations
     * lists wins.
     */
    private AwardSetting defaultResult(List<Block.Item> items) {
        Set<Result> marked = EnumSet.noneOf(Result.class);
        for (Block.Item item : items) {
            if (!isSettled(marked)) {
                marks(item, marked, 0);
            }
        }
        if (marked.contains(Result.WON) && !marked.contains(Result.NOMINATED)) {
            return current.withResult(Result.NOMINATED);
        }
        if (current.result().isPresent()) {
            return current;
        }
        if (marked.contains(Result.NOMINATED) && !marked.contains(Result.WON)) {
            return current.withResult(Result.WON);
        }
        if (marked.isEmpty() && nominationsFollow && !ofSection.body().isEmpty()) {
            // What stands before the nominations of the one body that the section is about was won.
            return current.withResult(Result.WON);
        }
        return marked.isEmpty() && isOfWins() ? current.withResult(Result.WON) : current;
    }

    /** Whether more lines change nothing: then what is said above the list holds. */
    private boolean isSettled(Set<Result> marked) {
        return marked.contains(Result.NOMINATED)
                && (marked.contains(Result.WON) || current.result().isPresent());
    }

    private void marks(Block.Item item, Set<Result> marked, int depth) {
        if (item.passage().text().toLowerCase(Locale.ROOT).contains("nominat")) {
            marked.add(Result.NOMINATED);
        }
        if (isSettled(marked)) {
            return;
        }
        for (AwardEntry entry : read(item.passage(), AwardSetting.NONE)) {
            entry.result().ifPresent(marked::add);
        }
        if (depth < DEEPEST) {
            item.children().forEach(c -> marks(c, marked, depth + 1));
        }
    }

    private boolean isOfWins() {
        String heading = section.heading()
                .map(h -> h.text().strip().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean named = heading.equals("awards")
                || heading.equals("award")
                || heading.equals("prizes")
                || heading.equals("awards won")
                || heading.equals("awards and honors")
                || heading.equals("awards and honours");
        return named && section.blocks().stream().noneMatch(AccoladeList::speaksOfNominations);
    }

    private boolean isOfNominations() {
        String heading = section.heading()
                .map(h -> h.text().strip().toLowerCase(Locale.ROOT))
                .orElse("");
        return heading.equals("nominations") || heading.equals("award nominations");
    }

    private static boolean speaksOfNominations(Block block) {
        return block instanceof Block.Paragraph p
                && p.passage().text().toLowerCase(Locale.ROOT).contains("nominat");
    }

    private void item(Block.Item item, AwardSetting setting, int depth) {
        if (item.children().isEmpty() || depth >= DEEPEST) {
            state(item.passage(), setting);
            return;
        }
        AwardSetting below = settings.heading(item.passage(), setting);
        item.children().forEach(child -> item(child, below, depth + 1));
    }

    private void state(Passage passage, AwardSetting setting) {
        List<AwardEntry> entries = read(passage, setting);
        if (entries.isEmpty() && setting.result().isPresent() && (isOfWins() || isOfNominations())) {
            entries = lines.readNamed(passage.strip(), setting);
        }
        for (AwardEntry entry : entries) {
            if (entry.result().isPresent()) {
                page.state(
                        entry,
                        Optional.empty(),
                        context.evidence(passage.strip().span(), RULE),
                        claims);
            }
        }
    }

    private List<AwardEntry> read(Passage passage, AwardSetting setting) {
        Passage words = passage.strip();
        return words.text().length() > LONGEST_ITEM ? new ArrayList<>() : lines.read(words, setting);
    }
}
