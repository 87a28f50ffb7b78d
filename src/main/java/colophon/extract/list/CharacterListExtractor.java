package colophon.extract.list;

import colophon.article.Block;
import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import colophon.extract.section.SectionRole;
import colophon.extract.section.SectionRoles;
import colophon.extract.value.NotValues;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists of the characters of a work, each with a description: "Ann Doe – a ferryman's daughter". Immutable.
 */
public final class CharacterListExtractor implements FactExtractor {
    private static final String RULE = "list.character";
    private static final PropertyId CHARACTERS = PropertyId.of("P674");
    private static final Pattern ENTRY = Pattern.compile(
            "(\\p{Lu}[^,:;(.\\n\u2013\u2014]{0,48}?\\.?)(?: [\u2013\u2014-] |\u2014|: )(?=[\\p{L}\"\u201c(])");
    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 5;

    private static final WordSet PARTICLES = WordSet.of("de", "la", "von", "van", "der", "du", "le", "di", "del", "al");

    private final SectionRoles roles;
    private final NotValues notValues;

    /** An extractor with the packed vocabularies. */
    public CharacterListExtractor(SectionRoles roles, NotValues notValues) {
        this.roles = roles;
        this.notValues = notValues;
    }

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        if (!context.topic().type().isWork()) {
            return;
        }
        List<Section> sections = context.article().sections();
        List<SectionRole> placed = roles.of(sections);
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i) == SectionRole.CHARACTERS) {
                sections.get(i).blocks().forEach(block -> block(block, context, claims));
            }
        }
    }

    private void block(Block block, ExtractionContext context, ClaimSink claims) {
        List<Passage> lines = new ArrayList<>();
        switch (block) {
            case Block.ItemList list -> list.items().forEach(item -> lines.add(item.passage()));
            case Block.DefinitionList list ->
                list.definitions().stream()
                        .filter(d -> !d.descriptions().isEmpty())
                        .forEach(d -> d.term().ifPresent(lines::add));
            case Block.Paragraph paragraph -> {
                if (isEntry(paragraph.passage().text())) {
                    lines.add(paragraph.passage());
                }
            }
            case Block.Table table -> {
                return;
            }
        }
        boolean cast = lines.stream().anyMatch(CastLine::isTelling);
        if (!cast) {
            lines.forEach(line -> line(line.strip(), context, claims));
        }
    }

    /** A paragraph of its own for each character has a dash behind the name, which a sentence has not so early. */
    private static boolean isEntry(String text) {
        Matcher entry = ENTRY.matcher(text);
        return entry.lookingAt() && entry.group(1).split(" ").length <= MOST_WORDS;
    }

    private void line(Passage line, ExtractionContext context, ClaimSink claims) {
        Optional<Mention> character = character(line, context);
        character.ifPresent(c -> claims.accept(new Claim(
                context.topic().subject(),
                CHARACTERS,
                new Value.Item<>(c),
                List.of(),
                Rank.NORMAL,
                context.evidence(line.span(), RULE))));
        context.account()
                .record(new FieldOutcome(
                        "list",
                        "characters",
                        line.text(),
                        line.span(),
                        character.isPresent() ? Fate.TYPED : Fate.KEPT,
                        character.isPresent() ? "P674" : "no name that a description follows"));
    }

    private Optional<Mention> character(Passage line, ExtractionContext context) {
        Passage head = line.part(0, headEnd(line)).strip();
        String name = head.text();
        boolean proper = !name.isEmpty()
                && name.length() <= LONGEST
                && name.split(" ").length <= MOST_WORDS
                && Character.isUpperCase(name.codePointAt(0))
                && notValues.isProperName(name);
        Optional<Link> link = head.links().stream()
                .filter(l -> l.span().equals(head.span()) && l.target().indexOf('#') < 0)
                .findFirst();
        if (!proper || link.isEmpty() && !(isTold(line, head) && isPersonal(name))) {
            return Optional.empty();
        }
        String language = context.article().source().language();
        return Optional.of(link.<Mention>map(l -> Mention.linked(name, l.target(), EntityType.THING))
                .orElseGet(() -> context.local(
                        "character", name, name, Optional.empty(), name, language, EntityType.CHARACTER)));
    }

    private static boolean isTold(Passage line, Passage head) {
        return line.text().length() > head.text().length() + 3;
    }

    /** Capitals throughout; "The Harbourmaster" and "Ann and Bob" are no one name. */
    private static boolean isPersonal(String name) {
        for (String word : name.split(" ")) {
            int first = word.codePointAt(0);
            boolean small = Character.isLowerCase(first) && !PARTICLES.has(word);
            if (small || !Character.isLetter(first) && first != '"' && first != '\u201c') {
                return false;
            }
        }
        return !name.startsWith("The ") && !name.startsWith("A ");
    }

    /** Where the name ends: at the first comma, colon, dash or parenthesis outside of a link. */
    private static int headEnd(Passage line) {
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean spaced = i > 0 && text.charAt(i - 1) == ' ';
            boolean stop = c == ','
                    || c == ':'
                    || c == '('
                    || c == '\n'
                    || c == '\u2013' && spaced
                    || c == '\u2014'
                    || c == '-' && spaced;
            if (stop && !isLinked(line, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isLinked(Passage line, int i) {
        int place = line.spanOf(i, i).start();
        return line.links().stream()
                .anyMatch(l -> l.span().start() <= place && place < l.span().end());
    }
}
