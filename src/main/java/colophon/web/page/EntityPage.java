package colophon.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The page about an entity.
 *
 * @param frame what stands around it
 * @param iri its IRI
 * @param label its name
 * @param language the BCP 47 tag of the name
 * @param kind what it is, in a word or two
 * @param summary a line that tells it from others, may be empty
 * @param aliases other names
 * @param formerNames titles that led here before, or were united with it
 * @param groups its facts by group
 * @param awards its awards and nominations
 * @param editions its editions and translations
 * @param mentions what leads to it, by property
 * @param pages which page of what leads to it this is
 * @param elsewhere links to the same thing elsewhere
 * @param articles the articles about it that were read
 */
public record EntityPage(
        Frame frame,
        String iri,
        String label,
        String language,
        String kind,
        String summary,
        List<ValueView> aliases,
        List<String> formerNames,
        Map<String, List<PropertyView>> groups,
        List<AwardRow> awards,
        List<EditionRow> editions,
        List<MentionGroup> mentions,
        Paging pages,
        List<ValueView> elsewhere,
        List<ValueView> articles) {
    public EntityPage {
        Objects.requireNonNull(frame);
        Objects.requireNonNull(pages);
        aliases = List.copyOf(aliases);
        formerNames = List.copyOf(formerNames);
        awards = List.copyOf(awards);
        editions = List.copyOf(editions);
        mentions = List.copyOf(mentions);
        elsewhere = List.copyOf(elsewhere);
        articles = List.copyOf(articles);
    }

    /** An award with its year and whether it was won. */
    public record AwardRow(FactView fact, String year, boolean won) {}

    /**
     * An edition or translation.
     *
     * @param title its title, with a link to it
     * @param language its language
     * @param meaning what the title means
     * @param publisher its publisher
     * @param year its year
     * @param numbers its ISBNs, wrong ones marked
     * @param fact the statement that leads to it
     */
    public record EditionRow(
            ValueView title,
            String language,
            String meaning,
            Optional<ValueView> publisher,
            String year,
            List<FactView> numbers,
            FactView fact) {}

    /** Things that lead here by one property. */
    public record MentionGroup(String label, List<Mention> things) {}

    /** A thing that leads here, with what is said about the link, may be empty. */
    public record Mention(ValueView thing, String note) {}

    /**
     * Where we are among pages.
     *
     * @param total how many facts there are on all pages
     * @param earlier the address of the page before
     * @param later the address of the page after
     */
    public record Paging(int number, int pages, int total, Optional<String> earlier, Optional<String> later) {}
}
