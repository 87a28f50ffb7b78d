package colophon.extract.prose.mention;

import java.util.List;

/**
 * What the words before a person's name say of the person.
 *
 * @param nationalities titles of countries' articles ("British" gives United Kingdom)
 * @param occupations occupations ("novelist")
 */
public record Description(List<String> nationalities, List<String> occupations) {
    /** Nothing is said. */
    public static final Description NONE = new Description(List.of(), List.of());

    public Description {
        nationalities = List.copyOf(nationalities);
        occupations = List.copyOf(occupations);
    }
}
