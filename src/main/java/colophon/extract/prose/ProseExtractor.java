package colophon.extract.prose;

import colophon.claim.ClaimSink;
import colophon.data.DataTable;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.prose.mention.MentionReader;
import colophon.extract.prose.mention.PhraseIndex;
import colophon.extract.prose.mention.Vocabulary;
import colophon.extract.prose.mention.WorkNoun;
import colophon.extract.prose.rule.Automaton;
import colophon.extract.prose.rule.Rule;
import colophon.extract.prose.rule.RuleTable;
import colophon.extract.prose.sentence.SentenceSplitter;
import colophon.extract.value.Countries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States what the sentences of an article say, by the rules of {@code data/rules}. Immutable. */
public final class ProseExtractor implements FactExtractor {
    private final Tools tools;

    /**
     * What the reading of every article shares.
     *
     * @param splitter parts prose into sentences
     * @param reader finds mentions
     * @param vocabulary the words of the world
     * @param automaton the rules
     * @param usable which rules can state anything where
     * @param guards what holds rules back
     * @param roles the roles of sections
     * @param countries names of countries
     * @param headings first words of headings over adaptations, to the kind of work
     * @param makers what "directed by" and its like say
     * @param domains what can be said of what
     */
    record Tools(
            SentenceSplitter splitter,
            MentionReader reader,
            Vocabulary vocabulary,
            Automaton automaton,
            UsableRules usable,
            Guards guards,
            SectionRoles roles,
            Countries countries,
            PhraseIndex<WorkNoun> headings,
            RoleTable makers,
            Domains domains) {}

    private ProseExtractor(List<Rule> rules) {
        Vocabulary vocabulary = Vocabulary.load();
        Automaton automaton = Automaton.of(rules, SlotReader.SORTS);
        this.tools = new Tools(
                SentenceSplitter.load(),
                MentionReader.of(vocabulary),
                vocabulary,
                automaton,
                new UsableRules(automaton),
                Guards.load(),
                SectionRoles.load(),
                Countries.load(),
                headings(vocabulary),
                RoleTable.load(),
                Domains.load());
    }

    private static PhraseIndex<WorkNoun> headings(Vocabulary vocabulary) {
        Map<String, WorkNoun> headings = new LinkedHashMap<>();
        for (DataTable.Row row : DataTable.load("data/rules/headings.tsv").rows()) {
            vocabulary.noun(row.need("noun")).ifPresentOrElse(noun -> headings.put(row.need("word"), noun), () -> {
                throw new IllegalStateException("%s:%d: no such noun in work-nouns.tsv: %s"
                        .formatted(row.table(), row.line(), row.need("noun")));
            });
        }
        return PhraseIndex.of(headings);
    }

    /** An extractor with the packed rules that are on. */
    public static ProseExtractor load() {
        return new ProseExtractor(RuleTable.load());
    }

    /** An extractor with all packed rules, those that are wrong too often among them, for measuring them. */
    public static ProseExtractor withAllRules() {
        return new ProseExtractor(RuleTable.all());
    }

    /** An extractor with other rules. */
    public static ProseExtractor of(List<Rule> rules) {
        return new ProseExtractor(rules);
    }

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        new Reading(tools, context, claims, Trace.off()).read();
    }

    /** How each sentence of an article is read, in order; claims go to the sink too. */
    public List<Explanation> explain(ExtractionContext context, ClaimSink claims) {
        Trace trace = Trace.on();
        new Reading(tools, context, claims, trace).read();
        return trace.explanations();
    }
}
