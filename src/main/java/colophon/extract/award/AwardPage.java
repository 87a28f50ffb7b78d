package colophon.extract.award;

import colophon.article.Article;
import colophon.article.Infobox;
import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.extract.Topic;
import colophon.extract.name.ArticleNames;
import colophon.extract.name.NameShape;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * States the awards that a page tells of, for those they went to: on a work's page the page's work and whom a line names;
 * on a person's page that person, for the work that a line names. Made for one article.
 */
public final class AwardPage {
    private final Mention.Page subject;
    private final Optional<Mention> director;
    private final ArticleNames names;
    private final Map<String, String> titles = new HashMap<>();

    /** A page about a topic, on which names mean certain people and works. */
    public AwardPage(Article article, Topic topic, ArticleNames names) {
        this.subject = topic.subject();
        this.names = names;
        this.director = subject.type().isWork() ? onlyDirector(article) : Optional.empty();
    }

    /**
     * States an award, if it was won or nominated and is for somebody or something.
     *
     * @param entry the award as the line gives it
     * @param work the work that the row names beside it, if any
     * @param evidence the line
     * @param claims takes the claims
     * @return whether anything was stated
     */
    public boolean state(AwardEntry entry, Optional<Mention> work, Evidence evidence, ClaimSink claims) {
        Optional<Outcome> outcome = entry.result().flatMap(AwardResults.Result::outcome);
        if (outcome.isEmpty()) {
            return false;
        }
        Optional<Mention> forWork = subject.type().isWork()
                ? Optional.of(work.filter(w -> !isSubject(w)).orElse(subject))
                : work.or(() -> entry.works().stream().findFirst()).map(this::known);
        List<Mention> people = people(entry, forWork);
        if (people.isEmpty() && forWork.isEmpty()) {
            return false;
        }
        AwardName name = known(entry.name());
        AwardClaims.emit(
                new AwardFact(
                        name.name(),
                        name.title(),
                        outcome.get(),
                        people,
                        forWork,
                        entry.date(),
                        name.conferredBy(),
                        Optional.empty(),
                        evidence),
                claims);
        return true;
    }

    /** A work that the article links elsewhere by the same words is that work. */
    private Mention known(Mention work) {
        return names.workTitle(work.name())
                .filter(t -> work instanceof Mention.Page page && !page.linked())
                .map(t -> (Mention)
                        Mention.linked(work.name(), t, Honorees.typeOfTitle(t).orElse(work.type())))
                .orElse(work);
    }

    /** An award that the article has linked before by the same name is that award. */
    private AwardName known(AwardName award) {
        award.title().ifPresent(title -> titles.putIfAbsent(award.name(), title));
        Optional<String> title = award.title().or(() -> Optional.ofNullable(titles.get(award.name())));
        return new AwardName(award.name(), title, award.conferredBy(), award.date());
    }

    private List<Mention> people(AwardEntry entry, Optional<Mention> work) {
        if (subject.type().isWork()) {
            return entry.people().isEmpty() && isDirectors(entry.category())
                    ? director.stream().toList()
                    : entry.people();
        }
        if (!entry.people().isEmpty()) {
            return entry.people().stream().map(p -> isSubject(p) ? subject : p).toList();
        }
        if (!subject.type().isAgent() || work.isPresent() && !entry.maker() && isForWork(entry.category())) {
            return List.of();
        }
        return List.of(subject);
    }

    /** Whether a mention is of the page's own subject. */
    private boolean isSubject(Mention mention) {
        return mention instanceof Mention.Page page
                        && page.linked()
                        && page.title().equals(subject.title())
                || mention.name().equalsIgnoreCase(subject.name())
                        && !(mention instanceof Mention.Page other && other.linked());
    }

    private static boolean isDirectors(String category) {
        String lower = category.toLowerCase(Locale.ROOT);
        boolean other = lower.contains("art direct")
                || lower.contains("music")
                || lower.contains("casting")
                || lower.contains("assistant")
                || lower.contains("debut");
        return !other
                && (lower.equals("direction")
                        || lower.endsWith("director")
                        || lower.endsWith("directing")
                        || lower.endsWith("best direction"));
    }

    /** Whether a category is for a work as a whole and not for what somebody did in it. */
    private static boolean isForWork(String category) {
        String head = category;
        for (String end : List.of(" \u2013 ", " - ", " (", ", ", " \u2014 ")) {
            int at = head.indexOf(end);
            head = at > 0 ? head.substring(0, at) : head;
        }
        String lower = head.toLowerCase(Locale.ROOT).strip();
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return List.of(
                                "picture",
                                "film",
                                "movie",
                                "musical",
                                "play",
                                "series",
                                "miniseries",
                                "documentary",
                                "revival",
                                "program")
                        .contains(last)
                && !lower.contains("actor")
                && !lower.contains("actress")
                && !lower.contains("perform")
                && !lower.contains(" in a ");
    }

    /** The one person whom the infobox names as director; empty where it names none or several. */
    private static Optional<Mention> onlyDirector(Article article) {
        for (Infobox box : article.infoboxes()) {
            for (Infobox.Field field : box.fields()) {
                String label = field.label().text().strip().toLowerCase(Locale.ROOT);
                if (label.equals("directed by") || label.equals("director")) {
                    return field.lines().size() == 1
                            ? person(field.lines().getFirst().strip())
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> person(Passage line) {
        if (!NameShape.isFullName(line.text())) {
            return Optional.empty();
        }
        Optional<String> title = line.links().stream().findFirst().map(Link::target);
        return Optional.of(title.map(t -> (Mention) Mention.linked(line.text(), t, EntityType.PERSON))
                .orElseGet(() -> Mention.named(line.text(), EntityType.PERSON)));
    }
}
