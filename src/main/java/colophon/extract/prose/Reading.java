package colophon.extract.prose;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.extract.ExtractionContext;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.KnownTitle;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.PhraseIndex;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.mention.WorkNoun;
import colophon.extract.prose.rule.Automaton;
import colophon.extract.prose.rule.Outcome;
import colophon.extract.prose.rule.Rule;
import colophon.extract.prose.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The reading of one article from its first sentence to its last. */
final class Reading {
    private final ProseExtractor.Tools tools;
    private final ExtractionContext context;
    private final Consumer<Explanation> trace;
    private final List<Claim> fresh = new ArrayList<>();
    private final People people;
    private final Works works;
    private final Statements statements;
    private final AwardAct awards;
    private final Map<String, Act> acts;
    private final Cast cast;
    private final PhraseIndex<KnownTitle> titles;
    private SectionRole role = SectionRole.LEAD;

    Reading(ProseExtractor.Tools tools, ExtractionContext context, ClaimSink claims, Consumer<Explanation> trace) {
        this.tools = tools;
        this.context = context;
        this.trace = trace;
        this.people = new People(tools.vocabulary().groupWords());
        this.works = new Works(context);
        this.statements = new Statements(
                claim -> {
                    fresh.add(claim);
                    claims.accept(claim);
                },
                works);
        this.awards = new AwardAct(statements, works);
        this.acts = Map.of("award", awards, "lead", new LeadAct(statements));
        this.cast = new Cast(tools.vocabulary().titles(), tools.vocabulary().groupWords());
        this.titles = PhraseIndex.of(ownTitles());
    }

    private Map<String, KnownTitle> ownTitles() {
        Map<String, KnownTitle> own = new LinkedHashMap<>();
        String name = context.topic().subject().name();
        own.put(name, new KnownTitle(name, Optional.empty(), true));
        return own;
    }

    void read() {
        EntityType type = context.topic().type();
        if (!type.isWork() && type != EntityType.PERSON) {
            return;
        }
        knowInfobox();
        boolean first = true;
        for (Section section : context.article().sections()) {
            enter(section, first);
            first = false;
            if (role != SectionRole.IGNORED) {
                section.blocks().forEach(this::block);
            }
            awards.flush();
        }
        if (type.isWork()) {
            characters();
        }
    }

    /** People named in full in the box of key facts can be called by their surnames afterwards. */
    private void knowInfobox() {
        Article article = context.article();
        if (context.topic().type() == EntityType.PERSON) {
            people.know(context.topic().subject(), true);
        }
        for (Infobox box : article.infoboxes()) {
            for (Infobox.Field field : box.fields()) {
                for (Passage line : field.lines()) {
                    String name = line.text().strip();
                    if (people.isPersonName(name) && Character.isUpperCase(name.charAt(0))) {
                        people.know(new Mention.Page(name, name, false, EntityType.PERSON), false);
                    }
                }
            }
        }
    }

    private void enter(Section section, boolean lead) {
        String heading = section.heading().map(Passage::text).orElse("");
        role = lead ? SectionRole.LEAD : tools.roles().of(heading);
        works.focus(lead ? Optional.empty() : focus(heading));
    }

    /** The kind of adaptation that a heading names ("Film adaptation", "Radio"). */
    private Optional<WorkNoun> focus(String heading) {
        Optional<Sentence> words = heading.isBlank()
                ? Optional.empty()
                : tools
                        .splitter()
                        .split(Passage.of(
                                heading, new colophon.article.Span(0, heading.codePointCount(0, heading.length()))))
                        .stream()
                        .findFirst();
        return words.flatMap(s -> tools.vocabulary().nouns().at(s, 0))
                .map(PhraseIndex.Hit::value)
                .filter(noun -> noun.type() != works.topic().type()
                        && works.topic().type().isWork());
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            for (Sentence sentence : tools.splitter().split(paragraph.passage())) {
                sentence(sentence);
            }
        }
    }

    private void sentence(Sentence sentence) {
        Mentions mentions = tools.reader().read(sentence, titles);
        if (role == SectionRole.PLOT) {
            cast.read(mentions);
        }
        Referents referents = new Referents(mentions, people, works, tools.countries());
        SlotReader slots = new SlotReader(referents);
        List<Automaton.Match<List<Bound>>> matches = tools.automaton().matches(sentence, slots);
        List<Automaton.Match<List<Bound>>> used = new ArrayList<>();
        for (Automaton.Match<List<Bound>> match : matches) {
            if (mayFire(match.rule()) && used.stream().noneMatch(m -> overlaps(m, match))) {
                used.add(match);
                apply(match, slots, referents);
            }
        }
        remember(mentions, referents);
    }

    private static boolean overlaps(Automaton.Match<List<Bound>> a, Automaton.Match<List<Bound>> b) {
        return a.rule().id().equals(b.rule().id()) && b.from() < a.to();
    }

    private boolean mayFire(Rule rule) {
        Set<String> sections = rule.sections();
        return sections.isEmpty()
                ? role != SectionRole.PLOT
                : sections.contains(role.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void apply(Automaton.Match<List<Bound>> match, SlotReader slots, Referents referents) {
        Rule rule = match.rule();
        Optional<Mention> subject = subject(match, referents);
        if (!rule.subject().isEmpty() && subject.isEmpty()) {
            return;
        }
        Optional<String> guard = tools.guards().holdsBack(referents.mentions(), match);
        fresh.clear();
        if (guard.isEmpty()) {
            Evidence evidence = context.evidence(referents.mentions().sentence().span(), rule.id());
            Fit fit = new Fit(match, subject, slots.awardBefore(match.from()), evidence, works.topic(), works::film);
            rule.outcomes().forEach(outcome -> perform(outcome, fit));
        }
        explain(referents.mentions(), Optional.of(rule.id()), guard);
    }

    private Optional<Mention> subject(Automaton.Match<List<Bound>> match, Referents referents) {
        SubjectFinder finder = new SubjectFinder(referents.mentions());
        return switch (match.rule().subject()) {
            case "work" -> finder.find(match.from(), referents::work);
            case "person" -> finder.find(match.from(), referents::person);
            case "any" -> finder.find(match.from(), c -> referents.work(c).or(() -> referents.person(c)));
            default -> Optional.empty();
        };
    }

    private void perform(Outcome outcome, Fit fit) {
        switch (outcome) {
            case Outcome.State state -> statements.state(fit, state);
            case Outcome.Act act -> {
                Act performed = acts.get(act.name());
                if (performed == null) {
                    throw new IllegalStateException("data/rules/prose.tsv: no such act: " + act.name());
                }
                performed.perform(fit, act.arguments());
            }
        }
    }

    private void explain(Mentions mentions, Optional<String> rule, Optional<String> guard) {
        List<String> names = mentions.chunks().stream()
                .map(c -> mentions.sentence().words(c.from(), c.to()) + ": "
                        + c.sense().getClass().getSimpleName())
                .toList();
        trace.accept(new Explanation(mentions.sentence().passage().text(), names, rule, guard, fresh));
    }

    /** What the sentence began with is what "it" and "he" mean in the next. */
    private void remember(Mentions mentions, Referents referents) {
        for (Chunk chunk : mentions.chunks()) {
            if (chunk.sense() instanceof Sense.Time) {
                continue;
            }
            Optional<Mention> work = referents.work(chunk);
            work.ifPresent(works::speakOf);
            referents.person(chunk).ifPresent(people::speakOf);
            return;
        }
    }

    private void characters() {
        for (Cast.Character character : cast.characters()) {
            if (!statements.isMaker(character.name()) && !statements.isPlace(character.name())) {
                Evidence evidence = context.evidence(character.sentence(), "prose.character");
                statements.item(works.topic(), "P674", works.character(character.name()), evidence);
            }
        }
    }
}
