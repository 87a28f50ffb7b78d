package colophon.extract.prose;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.article.Span;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.prose.mention.KnownTitle;
import colophon.extract.prose.mention.MentionReader;
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

/** The reading of one article from its first sentence to its last. */
final class Reading {
    private final ProseExtractor.Tools tools;
    private final ExtractionContext context;
    private final Trace trace;
    private final List<Claim> told = new ArrayList<>();
    private final People people;
    private final Works works;
    private final Statements statements;
    private final AwardAct awards;
    private final Map<String, Act> acts;
    private final Cast cast;
    private final CastNotes castNotes;
    private final PhraseIndex<KnownTitle> titles;
    private final Automaton.Matcher matcher;
    private final SaidOf said;
    private final Spoken spoken;
    private SectionRole role = SectionRole.LEAD;
    private String heading = "";
    private boolean story;
    private boolean plotParts;
    private boolean aliased;
    private boolean opening = true;
    private Stretch stretch;
    private Automaton.Wanted wanted;
    private final boolean plotMarked;
    private Optional<SubjectMatter> subjectMatter = Optional.empty();
    private final DrawnOrTelevised medium;

    Reading(ProseExtractor.Tools tools, ExtractionContext context, ClaimSink claims, Trace trace) {
        this.tools = tools;
        this.context = context;
        this.trace = trace;
        this.people = new People(tools.vocabulary().groupWords());
        this.works = new Works(context);
        this.statements = new Statements(
                claim -> {
                    trace.claim(claim);
                    told.add(claim);
                    knowPerformer(claim);
                    claims.accept(claim);
                },
                works,
                tools.domains());
        this.awards = new AwardAct(statements, works);
        this.acts = Map.of(
                "award", awards,
                "lead", new LeadAct(statements, context.topic()),
                "roles", new RoleAct(statements, tools.makers()),
                "adapt", new AdaptAct(statements, works),
                "person", new PersonAct(statements),
                "edition", new EditionAct(statements, context));
        this.cast = new Cast(tools.vocabulary().titles(), tools.vocabulary().groupWords());
        this.castNotes = new CastNotes(statements, works.topic());
        this.titles = PhraseIndex.of(ownTitles());
        this.matcher = tools.automaton().matcher();
        this.said = new SaidOf(works, statements);
        this.spoken = new Spoken(people, works);
        this.stretch = stretch();
        this.wanted = wantedIn(stretch);
        this.medium = DrawnOrTelevised.of(context.article(), context.topic().type());
        this.plotMarked = context.article().sections().stream()
                .flatMap(s -> s.heading().stream())
                .anyMatch(h -> tools.roles().of(h.text()) == SectionRole.PLOT);
    }

    private Map<String, KnownTitle> ownTitles() {
        Map<String, KnownTitle> own = new LinkedHashMap<>();
        String name = context.topic().subject().name();
        own.put(name, new KnownTitle(name, Optional.empty(), true));
        int subtitle = name.indexOf(": ");
        if (subtitle > 0 && name.indexOf(' ', subtitle + 2) > 0) {
            own.put(name.substring(subtitle + 2), new KnownTitle(name, Optional.empty(), true));
        }
        if (context.topic().type().isWork()) {
            OpeningTitle.of(context.article(), name)
                    .ifPresent(title -> own.putIfAbsent(title, new KnownTitle(name, Optional.empty(), true)));
        }
        return own;
    }

    void read() {
        knowInfobox();
        statements.scores(() -> subjectMatter() == SubjectMatter.SCORES);
        boolean first = true;
        for (Section section : context.article().sections()) {
            enter(section, first);
            first = false;
            if (role != SectionRole.IGNORED) {
                section.blocks().forEach(this::block);
            }
            awards.flush();
        }
        Fiction fiction = new Fiction(context.article(), context.topic(), tools.countries(), plotMarked);
        if (fiction.hasCharacters()) {
            characters(fiction);
        }
    }

    /** Who performs what the article is about can be spoken of as people are, be it a band. */
    private void knowPerformer(Claim claim) {
        boolean performs =
                claim.property().value().equals("P175") && claim.subject().equals(works.topic());
        if (performs
                && claim.value() instanceof Value.Item<Mention> item
                && item.thing() instanceof Mention.Page page) {
            people.know(page, true);
            if (page.type() == EntityType.MUSIC_GROUP) {
                people.playing(page);
            }
        }
    }

    /** People named in full in the box of key facts can be called by their surnames afterwards. */
    private void knowInfobox() {
        Article article = context.article();
        if (context.topic().type() == EntityType.MUSIC_GROUP) {
            people.know(context.topic().subject(), true);
            people.playing(works.topic());
        }
        if (context.topic().type() == EntityType.PERSON) {
            people.know(context.topic().subject(), true);
            people.own(OwnPronouns.of(article.text().toString()));
        }
        new BoxPeople(people, statements).know(article);
    }

    private void enter(Section section, boolean lead) {
        heading = section.heading().map(Passage::text).orElse("");
        // What follows a plot under no heading of its own often goes on about the same story.
        story = (role == SectionRole.PLOT || story) && heading.isEmpty();
        SectionRole named = lead ? SectionRole.LEAD : tools.roles().of(heading);
        role = plotParts && named == SectionRole.OTHER ? SectionRole.PLOT : named;
        // A heading over nothing but further headings is over parts of the plot, unless those have the usual names
        // ("Act 1").
        boolean usual = named == SectionRole.PLOT && heading.startsWith("Act");
        plotParts = role == SectionRole.PLOT
                && !usual
                && (plotParts
                        || section.blocks().isEmpty()
                                && (heading.startsWith("Plot") || heading.startsWith("Synopsis")));
        works.focus(lead ? Optional.empty() : focus(heading), lead ? Optional.empty() : AdaptationYear.of(heading));
    }

    /** The kind of adaptation that a heading names ("Film adaptation", "Radio"). */
    private Optional<WorkNoun> focus(String heading) {
        Optional<Sentence> words = heading.isBlank() || !works.topic().type().isWork()
                ? Optional.empty()
                : tools
                        .splitter()
                        .split(Passage.of(heading, new Span(0, heading.codePointCount(0, heading.length()))))
                        .stream()
                        .findFirst();
        int first = AdaptationYear.of(heading).isPresent() && Character.isDigit(heading.charAt(0)) ? 1 : 0;
        return words.filter(s -> s.size() > first)
                .flatMap(s -> tools.vocabulary()
                        .nouns()
                        .at(s, first)
                        .map(PhraseIndex.Hit::value)
                        .or(() -> tools.headings().at(s, first).map(PhraseIndex.Hit::value)))
                .filter(noun -> noun.type() != works.topic().type());
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            works.begin();
            List<Sentence> sentences =
                    tools.splitter().split(paragraph.passage(), works.topic().name());
            SectionRole outer = role;
            boolean unmarked = !plotMarked && (role == SectionRole.LEAD || role == SectionRole.OTHER);
            role = unmarked && Narrative.isStory(sentences) ? SectionRole.PLOT : role;
            sentences.forEach(this::sentence);
            role = outer;
            opening = false;
        }
    }

    /** The first name of an article about a person is that person's, in full; the brackets behind it tell of a life. */
    private void alias(Mentions mentions, Referents referents) {
        if (!aliased && opening && role == SectionRole.LEAD && works.topic().type() == EntityType.PERSON) {
            mentions.chunks().stream()
                    .findFirst()
                    .filter(c -> c.from() <= 1 && c.sense() instanceof Sense.Name)
                    .ifPresent(c -> people.alias(((Sense.Name) c.sense()).text(), works.topic()));
            Evidence evidence = context.evidence(mentions.sentence().span(), "prose.person.life");
            new Lifetime(referents, statements, works.topic(), evidence).read();
        }
        aliased = true;
    }

    private void sentence(Sentence sentence) {
        Mentions mentions = tools.reader()
                .read(
                        sentence,
                        titles,
                        new MentionReader.Before(works.topic().name(), spoken.lastYear(), medium.isDrawn(sentence)));
        Referents referents = new Referents(mentions, people, works, tools.countries());
        alias(mentions, referents);
        if ((role == SectionRole.PLOT || story) && !tools.roles().isStudy(heading)) {
            cast.read(mentions, role == SectionRole.PLOT && !story);
        }
        trace.sentence(mentions, story ? SectionRole.PLOT : role);
        SubjectFinder subjects = new SubjectFinder(mentions);
        SlotReader slots = new SlotReader(referents, tools);
        referents.introduce();
        Stretch stretch = turnTo(stretch());
        List<Automaton.Match<List<Bound>>> matches = matcher.matches(sentence, slots, wanted);
        List<Automaton.Match<List<Bound>>> used = new ArrayList<>();
        for (Automaton.Match<List<Bound>> match : matches) {
            if (!stretch.mayFire(match.rule())) {
                trace.heldBack(match, sentence, "not read in a section of this kind");
            } else if (!overlapsAny(used, match)) {
                used.add(match);
                apply(match, slots, referents, subjects);
            }
        }
        if (role != SectionRole.RECEPTION && role != SectionRole.ADAPTATION) {
            castNotes.read(
                    referents,
                    () -> context.evidence(sentence.span(), "prose.cast.note"),
                    role == SectionRole.PLOT || role == SectionRole.LEAD || story);
        }
        if (role != SectionRole.PLOT && !story) {
            aside(referents, subjects);
        }
        follow(mentions);
        spoken.remember(referents, role != SectionRole.PLOT && !story);
    }

    /** Reads what a sentence that tells no story says of other works and people in passing. */
    private void aside(Referents referents, SubjectFinder subjects) {
        Span span = referents.mentions().sentence().span();
        new OtherWorks(referents, statements, this::subjectMatter, context).read();
        new Oeuvre(referents, statements, context).read();
        if (referents.mentions().hasOtherTitle()) {
            new GenreTitles(referents, statements, () -> context.evidence(span, "prose.title.genre")).read();
            new RoleCredits(referents, statements, subjects, () -> context.evidence(span, "prose.acted.row")).read();
            if (works.topic().type() == EntityType.MUSIC_ALBUM) {
                new AlbumTracks(referents, statements, heading, () -> context.evidence(span, "prose.track")).read();
            }
        }
        new OtherLives(referents, statements, () -> context.evidence(span, "prose.person.years")).read();
    }

    /** What the article mostly speaks of, found when it is first asked for. */
    private SubjectMatter subjectMatter() {
        SubjectMatter known = subjectMatter.orElseGet(
                () -> SubjectMatter.of(context.article(), context.topic().type()));
        subjectMatter = Optional.of(known);
        return known;
    }

    private void follow(Mentions mentions) {
        if (role == SectionRole.LEAD && !story && !told.isEmpty()) {
            Evidence evidence = context.evidence(mentions.sentence().span(), "prose.person.singled");
            new Aftermath(mentions, statements, works.topic()).notable(List.copyOf(told), evidence);
        }
        told.clear();
    }

    /** Whether a rule has been used in words of which some are those of a match of it. */
    private static boolean overlapsAny(List<Automaton.Match<List<Bound>>> used, Automaton.Match<List<Bound>> match) {
        for (Automaton.Match<List<Bound>> before : used) {
            if (before.rule().id().equals(match.rule().id()) && match.from() < before.to()) {
                return true;
            }
        }
        return false;
    }

    /** Makes the rules ready that may be used in a stretch, unless the last sentence was of the same. */
    private Stretch turnTo(Stretch next) {
        if (!next.equals(stretch)) {
            stretch = next;
            wanted = wantedIn(next);
        }
        return stretch;
    }

    /** An explanation is told of those rules too that cannot state anything in a stretch. */
    private Automaton.Wanted wantedIn(Stretch where) {
        return trace.isOn() ? tools.usable().all() : tools.usable().in(where);
    }

    private Stretch stretch() {
        return new Stretch(works.topic().type(), role, opening);
    }

    private void apply(
            Automaton.Match<List<Bound>> match, SlotReader slots, Referents referents, SubjectFinder subjects) {
        Rule rule = match.rule();
        Optional<Mention> subject = said.subject(match, referents, subjects);
        subject.ifPresent(s -> subjects.said(s, match.to()));
        Sentence sentence = referents.mentions().sentence();
        if (!rule.subject().isEmpty() && subject.isEmpty()) {
            trace.heldBack(match, sentence, "nothing before it that it could be said of");
            return;
        }
        Optional<String> guard = tools.guards()
                .holdsBack(referents.mentions(), match, works.topic().type());
        if (guard.isPresent()) {
            trace.heldBack(match, sentence, "guard: " + guard.get());
        } else {
            trace.trying();
            Evidence evidence = context.evidence(sentence.span(), rule.id());
            Fit fit = new Fit(
                    match,
                    subject,
                    slots.awardBefore(match.from()),
                    evidence,
                    works.topic(),
                    () -> said.film(referents),
                    openingDate(referents.mentions()),
                    new Circumstances(referents, match.from(), match.to()));
            rule.outcomes().forEach(outcome -> perform(outcome, fit));
            trace.stated(match, sentence);
        }
    }

    private static Optional<PartialDate> openingDate(Mentions mentions) {
        return mentions.at(0)
                .or(() -> mentions.at(1))
                .filter(c ->
                        c.sense() instanceof Sense.Time && mentions.sentence().isWord(c.to(), ","))
                .map(c -> ((Sense.Time) c.sense()).start());
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

    private void characters(Fiction fiction) {
        for (Cast.Character character : cast.characters()) {
            boolean other = statements.isMaker(character.name())
                    || statements.isPlace(character.name())
                    || statements.isCharacter(character.name());
            if (!other && fiction.isCharacterName(character.name())) {
                Evidence evidence = context.evidence(character.sentence(), "prose.character");
                statements.item(works.topic(), "P674", works.character(character.name()), evidence);
            }
        }
    }
}
