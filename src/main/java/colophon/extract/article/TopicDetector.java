package colophon.extract.article;

import colophon.article.Article;
import colophon.article.Block;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.Topic;
import colophon.extract.value.DateRange;
import colophon.extract.value.DateScanner;
import colophon.extract.value.Found;
import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what an article is about, by what its first sentence calls the subject and by the fields of its box. A subject
 * that neither proves to be a work, an agent or an award is a THING, of which nothing is stated: a licence is no book
 * because its box has an author. Immutable.
 */
public final class TopicDetector {
    private static final List<String> ANCIENT = List.of(" BC", " BCE", "fl. ", "floruit", " AD");
    private static final int SHORTEST_LIFE = 15;
    private static final int LONGEST_LIFE = 110;

    private final KindNouns nouns = KindNouns.load();
    private final BoxKinds boxes = BoxKinds.load();
    private final DateScanner dates = DateScanner.load();
    private final CallingNouns callings = CallingNouns.load();

    /** What an article is about. */
    public Topic detect(Article article) {
        Optional<TopicKind> kind = isListOrDisambiguation(article) ? Optional.empty() : kind(article);
        EntityType type = kind.map(TopicKind::type).orElse(EntityType.THING);
        Mention.Page subject = Mention.linked(bare(article.title()), article.title(), type);
        return new Topic(subject, kind.map(TopicKind::label));
    }

    private Optional<TopicKind> kind(Article article) {
        String lead = leadText(article);
        Optional<LeadSentence> sentence = LeadSentence.parse(lead, article.title());
        Optional<TopicKind> called =
                isGeneral(lead, article.title()) ? Optional.empty() : sentence.flatMap(this::called);
        Optional<TopicKind> proved = boxes.strong(article);
        if (proved.isPresent() && isPerson(proved.get())) {
            return proved;
        }
        boolean alive = sentence.isPresent() && hasLifeDates(sentence.get().before());
        boolean group = called.filter(k -> k.type() == EntityType.MUSIC_GROUP).isPresent();
        boolean work = called.filter(k -> k.type().isWork()).isPresent();
        boolean calling = sentence.isPresent() && callings.isSaidIn(sentence.get());
        if (alive && !group && (!work || calling)) {
            return nouns.head(List.of("person"));
        }
        boolean dated = !startsWithArticle(lead)
                && sentence.isPresent()
                && hasLifetime(sentence.get().before());
        boolean known = dated || isProper(lead, article.title());
        if (called.isEmpty() && proved.isEmpty() && calling && known) {
            return nouns.head(List.of("person"));
        }
        if (called.isPresent()) {
            return called;
        }
        return proved.isPresent() || sentence.isPresent() ? proved : boxes.any(article);
    }

    /** "A cinematographer is the chief …" tells of a trade, and "Jane Doe was a cinematographer" of a person. */
    private static boolean isProper(String lead, String title) {
        String name = bare(title);
        return !startsWithArticle(lead)
                && name.indexOf(' ') > 0
                && Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    private static boolean startsWithArticle(String lead) {
        return lead.startsWith("A ") || lead.startsWith("An ") || lead.startsWith("The ");
    }

    /** "A clerihew is a poem" tells of all that are called so. */
    private static boolean isGeneral(String lead, String title) {
        String rest = lead.startsWith("A ") ? lead.substring(2) : lead.startsWith("An ") ? lead.substring(3) : "";
        return rest.length() > title.length()
                && rest.regionMatches(true, 0, title, 0, title.length())
                && Character.isLowerCase(rest.charAt(0));
    }

    private static boolean isPerson(TopicKind kind) {
        return kind.type() == EntityType.PERSON;
    }

    /** Words that say that many works are told of: "is a genre of opera". */
    private static final WordSet GENRES =
            WordSet.of("genre", "subgenre", "sub-genre", "style", "type", "kind", "category", "branch", "subtype");

    private Optional<TopicKind> called(LeadSentence sentence) {
        boolean genre = !sentence.phrases().isEmpty()
                && GENRES.has(sentence.phrases().getFirst().getLast().toLowerCase(Locale.ROOT));
        if (genre) {
            return Optional.empty();
        }
        return sentence.phrases().stream()
                .map(nouns::head)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "(born 28 May 1985)", "(1920 – 1990)": a day of birth, or two years with a lifetime between. */
    private boolean hasLifeDates(String before) {
        int open = before.indexOf('(');
        if (open < 0) {
            return false;
        }
        String note = before.substring(open);
        List<Found<DateRange>> found = dates.scan(note);
        if (found.isEmpty()) {
            return false;
        }
        DateRange first = found.getFirst().value();
        boolean born = note.contains("born ") || note.contains("b. ");
        return born
                || first.end().isPresent()
                        && first.end().get().year() - first.start().year() > 15
                        && first.start().precision() > 9;
    }

    /** "(c. 446 – c. 386 BC)", "(fl. 1923–30)", "(1622–1673)": what a name of one word is followed by where it is somebody's. */
    private boolean hasLifetime(String before) {
        int open = before.indexOf('(');
        if (open < 0) {
            return false;
        }
        String note = before.substring(open);
        boolean old = ANCIENT.stream().anyMatch(note::contains);
        return old
                || dates.scan(note).stream()
                        .map(Found::value)
                        .anyMatch(d -> d.end().isPresent() && isLife(d));
    }

    private static boolean isLife(DateRange range) {
        int years = range.end().map(e -> e.year() - range.start().year()).orElse(0);
        return years > SHORTEST_LIFE && years < LONGEST_LIFE;
    }

    private static boolean isListOrDisambiguation(Article article) {
        String title = article.title();
        String lead = leadText(article);
        String start = lead.substring(0, Math.min(200, lead.length()));
        return title.startsWith("List of ")
                || title.startsWith("Lists of ")
                || title.endsWith("(disambiguation)")
                || start.contains("may refer to")
                || start.contains("may also refer to")
                || start.contains("can refer to");
    }

    /** The first paragraph of the lead that says anything. */
    private static String leadText(Article article) {
        return article.lead().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).passage().text().strip())
                .filter(text -> text.length() > 20)
                .findFirst()
                .orElse("");
    }

    private static String bare(String title) {
        int open = title.lastIndexOf(" (");
        return open > 0 && title.endsWith(")") ? title.substring(0, open) : title;
    }
}
